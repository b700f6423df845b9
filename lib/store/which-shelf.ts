/** Which articles' claims lie on which shelf (claim-shelves.ts). */

/**
 * How many there are. A browser hands over a hundred rows in a tenth of the time of some thousands that are as much in all; and of an article
 * that changes, no more than a hundredth is laid anew.
 */
export const SHELVES = 128;

/** The first id of each: most articles have UUIDs made by chance, which lie evenly. */
const FIRST_IDS = Array.from({ length: SHELVES }, (_, shelf) =>
  shelf === 0 ? '' : (shelf * 2).toString(16).padStart(2, '0'),
);

/** The shelf, from 0, of an article. */
export function shelfOf(article: string): number {
  return FIRST_IDS.findLastIndex((first) => first <= article);
}

/** The ids of the articles of a shelf are between these; half-open. */
export function boundsOf(shelf: number): readonly [from: string, to: string] {
  return [FIRST_IDS[shelf] ?? '', FIRST_IDS[shelf + 1] ?? '\uffff'];
}
