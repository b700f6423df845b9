import type { Value } from '../claims/claim';
import type { Likeness } from './compare-values';

/**
 * The rules of a check besides the comparison of values (`compare:quantity-apart`: a type and a {@link Likeness}) and the denials of a pack
 * (`denial:` and the id of the question that asks for the denial). What each means, the interface says (locales/en/rules.ts).
 */
export type FixedPairRule =
  | 'count:other-counter'
  | 'count:other-period'
  | 'count:other-two'
  | 'count:floor'
  | 'count:later'
  | 'denial:value'
  | 'denial:here'
  | 'denial:other-value'
  | 'denial:opposed'
  | 'who:same-words'
  | 'who:one-phrase'
  | 'time:plan-then-report'
  | 'time:plan-and-report'
  | 'time:changed-plan'
  | 'origin:same'
  | 'origin:other'
  | 'origin:copy'
  | 'origin:unnamed'
  | 'article:gives-both'
  | 'only:unanswered';

/** A rule by which two claims were held against each other. */
export type PairRule = FixedPairRule | `compare:${Value['type']}-${Likeness}` | `denial:${string}`;
