import type { Outcome, Relation } from '../lib/core/checks/check';

/** The sign of each outcome, the same in page, card and panel: never colour alone. */
export const SIGNS: Readonly<Record<Outcome, string>> = {
  denied: '⊘',
  differs: '≠',
  'not-comparable': '∥',
  'attributed-differently': '”',
  corroborated: '●',
  vaguer: '≈',
  'only-here': '◦',
};

/** The outcome whose sign and tone another answer wears; null for one that only bears on the question. */
export function outcomeLike(relation: Relation): Outcome | null {
  if (relation === 'related') return null;
  return relation === 'more-exact' ? 'vaguer' : relation;
}

/** Outcomes that ask for the reader's attention: their claims lie open. */
export function asksForAttention(outcome: Outcome): boolean {
  return outcome === 'denied' || outcome === 'differs' || outcome === 'not-comparable';
}
