/** Which of many articles are one, and which carry one text: known once for all questions. */
import { isSameArticle, type Covered } from '../checks/check-claims';
import type { Article } from '../claims/claim';
import { sameText } from '../text/fingerprint';

/** What of an article it takes to compare its answers. */
export interface ComparedArticle extends Article {
  /** Sketch of its text (lib/core/text/fingerprint); empty where none is known. */
  readonly fingerprint: readonly number[];
}

/** An article among many. */
export interface IndexedArticle {
  /** As checks know it. */
  readonly covered: Covered;
  /** Its place among all. */
  readonly place: number;
  /** Places of records of the same article, this one's included: they are not held against each other. */
  readonly same: ReadonlySet<number>;
  /** Other articles that carry its text. */
  readonly copies: readonly Covered[];
}

/** Articles by id, in the order in which their answers stand. */
export type ArticleIndex = ReadonlyMap<string, IndexedArticle>;

/** Holds every article against those that share an address or some of the sketch. Thousands of articles take some milliseconds. */
export function indexArticles(articles: Iterable<ComparedArticle>): ArticleIndex {
  const all = Array.from(articles, (article): Covered & { fingerprint: readonly number[] } => ({
    article,
    fingerprint: article.fingerprint,
  }));
  const same = all.map((_, place) => new Set([place]));
  const copies = all.map((): Covered[] => []);
  for (const [i, j] of alikePairs(all)) {
    const [a, b] = [all[i], all[j]];
    if (!a || !b) continue;
    if (sameText(a.fingerprint, b.fingerprint)) {
      copies[i]?.push(b);
      copies[j]?.push(a);
    }
    if (isSameArticle(a, b)) {
      same[i]?.add(j);
      same[j]?.add(i);
    }
  }
  return new Map(
    all.map((covered, place) => [
      covered.article.id,
      { covered, place, same: same[place] ?? new Set(), copies: copies[place] ?? [] },
    ]),
  );
}

/** Pairs of places, each once, that share an address or a number of the sketch: no others can be the same, or copies. */
function* alikePairs(all: readonly (Covered & { fingerprint: readonly number[] })[]) {
  // Most traits are one article's alone: then its place is noted without a list, of which a hundred thousand would be made.
  const byTrait = new Map<string | number, number | number[]>();
  for (const [place, { article, fingerprint }] of all.entries()) {
    const before = new Set<number>();
    for (const trait of [article.url, ...fingerprint]) {
      const alike = byTrait.get(trait);
      if (alike === undefined) byTrait.set(trait, place);
      else if (typeof alike === 'number') {
        before.add(alike);
        if (alike !== place) byTrait.set(trait, [alike, place]);
      } else {
        for (const other of alike) before.add(other);
        if (alike.at(-1) !== place) alike.push(place);
      }
    }
    before.delete(place);
    for (const other of before) yield [other, place] as const;
  }
}
