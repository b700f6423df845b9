/** How long until each room of the desk shows its first content, with very much in the store. */
import { anAnnotation, anId } from '../../../builders';
import { putRows } from '../../../e2e/fill-store';
import type { Bench } from '../../bench';
import { alternate, type Contender } from '../../measure/alternate';
import { beside } from '../../measure/paired';
import { untilShown, type FilledDesk } from './full-desk';

/** A room, and what is its first content: what a reader came for, not its frame. */
interface Room {
  readonly name: string;
  readonly what: string;
  readonly fragment: string;
  readonly content: string;
}

const HIGHLIGHTS = 2_000;

/**
 * Measures them in turn, beside a room that has nothing in it.
 * @param desk with very much in its store, to which highlights are added
 * @param question one that many answer
 */
export async function measureRooms(
  bench: Bench,
  { desk, many, topic }: FilledDesk,
  question: string,
): Promise<void> {
  const annotations = Array.from({ length: HIGHLIGHTS }, (_, i) => anAnnotation({ id: anId(5_000_000 + i) }));
  await putRows(desk.page, 'annotations', annotations);
  const rooms = roomsOf(
    topic,
    question,
    many.articles.slice(0, 2).map(({ id }) => id),
  );
  const contenders: Record<string, Contender> = {
    nothing: () => untilShown(desk.page, '#nowhere', 'main .empty'),
  };
  for (const { name, fragment, content } of rooms)
    contenders[name] = () => untilShown(desk.page, fragment, content);
  // Eleven rooms a round, and no goal: a third of the rounds tells them as well.
  const rounds = Math.ceil(bench.rounds / 3);
  const measured = await alternate(contenders, { rounds, warmUp: 1 });
  const nothing = { name: 'the desk without a room', measured: measured['nothing'] ?? [] };
  const amounts = [many.articles, many.claims, annotations].map(({ length }) => length.toLocaleString('en'));
  const amount = `${amounts[0]} articles, ${amounts[1]} claims and ${amounts[2]} highlights`;
  for (const { name, what } of rooms)
    bench.add(
      beside(
        { id: `desk/room-${name}`, what: `${what}, from the navigation, of ${amount}`, unit: 'ms' },
        measured[name] ?? [],
        nothing,
      ),
    );
}

function roomsOf(topic: string, question: string, articles: readonly string[]): Room[] {
  const of = `#/topic/${topic}`;
  return [
    { name: 'coverage', what: 'matrix', fragment: of, content: '.cell[data-outcome]' },
    {
      name: 'question',
      what: 'one question, its lists and pictures',
      fragment: `${of}/question/${question}`,
      content: '.value-groups',
    },
    { name: 'timeline', what: 'timelines', fragment: `${of}/timeline`, content: '.small-picture svg' },
    {
      name: 'side-by-side',
      what: 'two articles side by side',
      fragment: `${of}/side-by-side/${articles.join('/')}`,
      content: '.asked-group',
    },
    {
      name: 'missing',
      what: 'what is missing in an article',
      fragment: `${of}/missing/article/${articles[0] ?? ''}`,
      content: '.omission',
    },
    { name: 'report', what: 'form of a report', fragment: `${of}/report`, content: '.report-form' },
    { name: 'articles', what: 'list of articles', fragment: '#/articles', content: '.article-row' },
    {
      name: 'article',
      what: 'one article with its claims',
      fragment: `#/article/${articles[0] ?? ''}`,
      content: '.article-room h2',
    },
    { name: 'topics', what: 'list of topics', fragment: '#/topics', content: '.topic-row' },
    { name: 'library', what: 'library of highlights', fragment: '#/library', content: '.library-room .item' },
    { name: 'backup', what: 'backup', fragment: '#/backup', content: '.backup-part' },
  ];
}
