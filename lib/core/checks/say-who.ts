import { displayDays } from '../claims/display';
import type { OtherAnswer } from './check';

const LONGEST_TITLE = 40;

/** What an article is called by: its publisher, else its headline, cut between words so that it can stand in a sentence. */
export function nameOf({ publisher, title }: OtherAnswer): string {
  if (publisher !== null) return publisher;
  if (title.length <= LONGEST_TITLE) return `“${title}”`;
  return `“${title.slice(0, Math.max(title.lastIndexOf(' ', LONGEST_TITLE), 20))}…”`;
}

/** Names of offices that English sets behind an article: "the US State Department", but "South Korea’s defence ministry". */
const WITH_ARTICLE =
  /^(?!the |.*['’]s? )(.* )?(department|ministry|government|house|kremlin|pentagon|agency|council|nations|states|union|army|military|embassy|office)$/i;

/** Somebody's name, as it stands within a sentence. */
export function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Whom an answer is credited to, nearest to the fact first: "Yuri Ushakov via Interfax and Reuters"; null for nobody. */
export function creditOf({ attribution }: Pick<OtherAnswer, 'attribution'>): string | null {
  const [source, ...carriers] = attribution;
  if (source === undefined) return null;
  return withArticle(source) + (carriers.length > 0 ? ` via ${listed(carriers)}` : '');
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The day an article was published, without its year: "17 June"; null where it does not state one. */
export function dayOf({ published }: OtherAnswer): string | null {
  const day = published?.slice(0, 10) ?? '';
  return day.length === 10 ? displayDays(day, day).slice(0, -' 2024'.length) : null;
}
