import type { OtherAnswer } from './check';
import type { CheckWords } from './check-words';

const LONGEST_TITLE = 40;

/** What an article is called by: its publisher, else its headline, cut between words so that it can stand in a sentence. */
export function nameOf({ publisher, title }: OtherAnswer, { say }: CheckWords): string {
  if (publisher !== null) return publisher;
  if (title.length <= LONGEST_TITLE) return say('headline', { title });
  const end = Math.max(title.lastIndexOf(' ', LONGEST_TITLE), 20);
  return say('headline', { title: `${title.slice(0, end)}…` });
}

/** Whom an answer is credited to, nearest to the fact first: "Yuri Ushakov via Interfax and Reuters"; null for nobody. */
export function creditOf(
  { attribution }: Pick<OtherAnswer, 'attribution'>,
  { say, list, named }: CheckWords,
): string | null {
  const [source, ...carriers] = attribution;
  if (source === undefined) return null;
  return carriers.length > 0
    ? say('via', { source: named(source), carriers: list(carriers) })
    : named(source);
}

/** Two names, or one and how many more there are. */
export function shortened(names: readonly string[], { say, list }: CheckWords): string {
  const [name = ''] = names;
  return names.length > 2 ? say('namesAndMore', { name, n: names.length - 1 }) : list(names);
}

/** The day an article was published, without its year: "17 June"; null where it does not state one. */
export function dayOf({ published }: OtherAnswer, { day }: CheckWords): string | null {
  const iso = published?.slice(0, 10) ?? '';
  return iso.length === 10 ? day(iso) : null;
}
