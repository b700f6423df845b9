/** What the reader says of a claim that was found: that it is right, that it is another one, or that it is none. */
import * as v from 'valibot';
import { ClaimSchema, type Claim } from './claim';

/** What of a claim the reader may correct. `display` and `origin` follow from value and attribution; they are kept with them. */
export const CorrectionSchema = v.pick(ClaimSchema, [
  'question',
  'value',
  'display',
  'attribution',
  'origin',
  'modality',
  'polarity',
]);

/** Schema of a verdict on a claim. `none`: what was said before is taken back, the analysis counts again. */
export const VerdictSchema = v.variant('is', [
  v.object({ is: v.literal('none') }),
  v.object({ is: v.literal('confirmed') }),
  v.object({ is: v.literal('corrected'), to: CorrectionSchema }),
  v.object({ is: v.literal('rejected') }),
  /** It is one and the same as another claim of its article, by id; its sentence is a further passage of that one. */
  v.object({ is: v.literal('merged'), into: v.string() }),
]);

/**
 * Schema of what the reader says of one claim. It lies beside the claims and is laid over them whenever they are read, so it outlives
 * their being found anew. Its id is the claim's: there is one of a claim.
 */
export const CurationSchema = v.object({
  id: v.string(),
  topic: v.string(),
  article: v.string(),
  /** The claim as it was found when the reader looked at it; by its id, or else by what it says and where, it is found again. */
  claim: ClaimSchema,
  verdict: VerdictSchema,
  /** When the reader said so, ISO 8601 in UTC. */
  at: v.string(),
  /** What the reader had said before, the newest first. */
  earlier: v.array(v.object({ verdict: VerdictSchema, at: v.string() })),
});

/** What of a claim the reader may correct. */
export type Correction = v.InferOutput<typeof CorrectionSchema>;
/** A verdict on a claim. */
export type Verdict = v.InferOutput<typeof VerdictSchema>;
/** What the reader says of one claim. */
export type Curation = v.InferOutput<typeof CurationSchema>;

/** The rules that a claim wears when the reader confirmed or corrected it. */
export const CONFIRMED_BY_READER = 'reader:confirmed';
/** See {@link CONFIRMED_BY_READER}. */
export const CORRECTED_BY_READER = 'reader:corrected';

/** What the reader did to a claim: made it from a selection, confirmed or corrected it; null when nothing. */
export function curatedAs({ rules }: Pick<Claim, 'rules'>): 'added' | 'confirmed' | 'corrected' | null {
  if (rules.includes(CORRECTED_BY_READER)) return 'corrected';
  if (rules.includes(CONFIRMED_BY_READER)) return 'confirmed';
  return rules.includes('reader:selection') ? 'added' : null;
}
