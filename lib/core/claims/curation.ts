/** What the reader says of a claim that was found: that it is right, that it is another one, or that it is none. */
import * as v from 'valibot';
import { ClaimSchema, type Claim } from './claim';
import { SAVED_BY_READER } from './reader-claims';
import { SourceSchema } from './source';

const SourcedClaimSchema = v.object({ ...ClaimSchema.entries, source: SourceSchema });

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
  /**
   * It is one and the same as another claim of its article, by id; its sentence is a further passage of that one. `as`: that other one as
   * it was then, so that it is found again when it has another id.
   */
  v.object({ is: v.literal('merged'), into: v.string(), as: v.optional(SourcedClaimSchema) }),
]);

/**
 * Schema of what the reader says of one claim. It lies beside the claims and is laid over them whenever they are read, so it outlives
 * their being found anew. Its id is the claim's: there is one of a claim.
 */
export const CurationSchema = v.object({
  id: v.string(),
  topic: v.string(),
  article: v.string(),
  /**
   * The claim as it was found when the reader looked at it, with its place in the text that is kept now (no span when its sentence is
   * gone); by its id, or else by what it says and in which words, it is found again.
   */
  claim: SourcedClaimSchema,
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
  return rules.includes(SAVED_BY_READER) ? 'added' : null;
}

/** The claim as the reader corrected it: its words and its id stay, what made it is the reader. */
export function corrected<C extends Claim>(claim: C, to: Correction): C {
  const made = claim.rules.includes(SAVED_BY_READER) ? [SAVED_BY_READER] : [];
  return { ...claim, ...to, rules: [CORRECTED_BY_READER, ...made] };
}

/** The claim as one that the reader confirmed. */
export function confirmed<C extends Claim>(claim: C): C {
  const rules = claim.rules.filter((rule) => rule !== CONFIRMED_BY_READER);
  return { ...claim, rules: [CONFIRMED_BY_READER, ...rules] };
}
