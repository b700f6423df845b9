/** How long until each room of the desk shows its first content, with very much in the store. */
import { anAnnotation, anId } from '../../../builders';
import type { ManyClaims } from '../../../many-claims';
import type { Bench } from '../../bench';
import { alternate, type Contender } from '../../measure/alternate';
import { beside } from '../../measure/paired';
import { openFullDesk, untilShown } from './full-desk';

/** A room, and what is its first content: what a reader came for, not its frame. */
interface Room {
  readonly name: string;
  readonly what: string;
  readonly fragment: string;
  readonly content: string;
}

const HIGHLIGHTS = 2_000;
const FEWEST_ROUNDS = 7;

/** Measures them in turn, beside a room that has nothing in it. @param topic its id @param question one that many answer */
export async function measureRooms(
  bench: Bench,
  many: ManyClaims,
  topic: string,
  question: string,
): Promise<void> {
  const annotations = Array.from({ length: HIGHLIGHTS }, (_, i) => anAnnotation({ id: anId(5_000_000 + i) }));
  const desk = await openFullDesk(bench.extension, many, { annotations });
  const rooms = roomsOf(
    topic,
    question,
    many.articles.slice(0, 2).map(({ id }) => id),
  );
  const until = ({ fragment, content }: Room) => untilShown(desk.page, fragment, content);
  try {
    const contenders: Record<string, Contender> = {
      nothing: () => untilShown(desk.page, '#nowhere', 'main .empty'),
    };
    for (const room of rooms) contenders[room.name] = () => until(room);
    const measured = await alternate(
      contenders,
      // Eleven rooms a round: their times are told by the clock, and half as many rounds tell them as well.
      { rounds: Math.max(FEWEST_ROUNDS, Math.ceil(bench.rounds / 2)), warmUp: 1 },
    );
    const nothing = { name: 'the desk without a room', measured: measured['nothing'] ?? [] };
    const amount = `${many.articles.length.toLocaleString('en')} articles, ${many.claims.length.toLocaleString('en')} claims and ${HIGHLIGHTS.toLocaleString('en')} highlights`;
    for (const { name, what } of rooms)
      bench.add(
        beside(
          { id: `desk/room-${name}`, what: `${what}, from the navigation, of ${amount}`, unit: 'ms' },
          measured[name] ?? [],
          nothing,
        ),
      );
  } finally {
    await desk.close();
  }
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
