/** UTF-16 units of the longest title: real ones have fewer, and longer ones only hold up whoever lays them out. */
export const LONGEST_TITLE = 500;
/** UTF-16 units of the longest name of a publisher, byline or date. */
export const LONGEST_NAME = 300;

/** A fact of an article, cut where it is longer than any such fact, between characters. Cut again it stays the same. */
export function boundFact(fact: string, most: number): string {
  return fact.length > most ? `${fact.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : fact;
}
