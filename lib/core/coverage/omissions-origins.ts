/** Counts, among very many articles, on how many independent words something rests. */
import { sameText } from '../text/fingerprint';
import type { Answer } from './row';

/** What of an article it takes to know a copy of it. */
export interface Sketched {
  readonly id: string;
  readonly publisher: string | null;
  /** Sketch of its text (text/fingerprint); empty where none is known. */
  readonly fingerprint: readonly number[];
}

/** By an article's id, the ids of those with the same text; articles without copies are not in it. */
export type Copies = ReadonlyMap<string, ReadonlySet<string>>;

/** Of any two articles with one text, that they are copies. In time that grows with the articles, not with their pairs. */
export function findCopies(articles: readonly Sketched[]): Copies {
  const copies = new Map<string, Set<string>>();
  const holders = new Map<number, Sketched[]>();
  for (const article of articles) {
    for (const [other, shared] of countShared(article, holders))
      if (shared >= leastShared(article, other) && sameText(article.fingerprint, other.fingerprint)) {
        note(copies, article.id, other.id);
        note(copies, other.id, article.id);
      }
    for (const value of article.fingerprint) {
      const known = holders.get(value);
      if (known) known.push(article);
      else holders.set(value, [article]);
    }
  }
  return copies;
}

function countShared({ fingerprint }: Sketched, holders: ReadonlyMap<number, readonly Sketched[]>) {
  const shared = new Map<Sketched, number>();
  for (const value of fingerprint)
    for (const other of holders.get(value) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

/** Fewer in common cannot be one text: sameText asks for two fifths of a sketch. Its quick half, so that few are compared in full. */
function leastShared(a: Sketched, b: Sketched): number {
  return 0.4 * Math.min(64, Math.max(a.fingerprint.length, b.fingerprint.length));
}

function note(copies: Map<string, Set<string>>, of: string, copy: string): void {
  const known = copies.get(of);
  if (known) known.add(copy);
  else copies.set(of, new Set([copy]));
}

/** As `countOrigins` of check-claims, for answers by the thousand. An answer's article must be in `articles`. */
export function countOriginsOf(
  answers: readonly Pick<Answer, 'article' | 'origin'>[],
  articles: ReadonlyMap<string, Sketched>,
  copies: Copies,
): number {
  const credits = new Set(answers.flatMap(({ article, origin }) => (origin === null ? [] : [article])));
  const counted = new Set<string>();
  const origins = new Set<string>();
  for (const { article, origin } of answers) {
    const isCopy = [...(copies.get(article) ?? [])].some((copy) => counted.has(copy));
    counted.add(article);
    if (isCopy || (origin === null && credits.has(article))) continue;
    origins.add(origin ?? `article:${articles.get(article)?.publisher ?? article}`);
  }
  return origins.size;
}
