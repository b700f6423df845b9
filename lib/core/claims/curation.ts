/** What the reader says of a claim that was found: that it is right, that it is another one, or that it is none. */
import * as v from 'valibot';
import { ClaimSchema, IdSchema, type Claim } from './claim';
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
  v.object({ is: v.literal('merged'), into: IdSchema, as: v.optional(SourcedClaimSchema) }),
]);

const SaidAt = v.pipe(
  v.string(),
  v.check((at) => Number.isFinite(Date.parse(at)), 'When it was said must be a moment.'),
);

/** Whether another reader said so: it came with a comparison that was imported. */
const ImportedSchema = v.optional(v.literal(true));

/** Schema of a verdict, with when it was said and whether by another reader. */
const SayingSchema = v.object({ verdict: VerdictSchema, at: SaidAt, imported: ImportedSchema });

/**
 * Schema of what the reader says of one claim. It lies beside the claims and is laid over them whenever they are read, so it outlives
 * their being found anew. Its id is the claim's: there is one of a claim.
 */
export const CurationSchema = v.object({
  id: IdSchema,
  topic: IdSchema,
  article: IdSchema,
  /**
   * The claim as it was found when the reader looked at it, with its place in the text that is kept now (no span when its sentence is
   * gone); by its id, or else by what it says and in which words, it is found again.
   */
  claim: SourcedClaimSchema,
  verdict: VerdictSchema,
  /** When the reader said so, ISO 8601 in UTC. */
  at: SaidAt,
  imported: ImportedSchema,
  /** What the reader had said before, the newest first. */
  earlier: v.array(SayingSchema),
});

/** What of a claim the reader may correct. */
export type Correction = v.InferOutput<typeof CorrectionSchema>;
/** A verdict on a claim. */
export type Verdict = v.InferOutput<typeof VerdictSchema>;
/** What the reader says of one claim. */
export type Curation = v.InferOutput<typeof CurationSchema>;
/** A verdict, with when it was said and whether by another reader. */
export type Saying = v.InferOutput<typeof SayingSchema>;

/** What is said of a claim now, without what was said before. */
export function sayingOf({ verdict, at, imported }: Saying): Saying {
  return { verdict, at, ...(imported && { imported }) };
}

/** The rules that a claim wears when the reader confirmed or corrected it. */
export const CONFIRMED_BY_READER = 'reader:confirmed';
/** See {@link CONFIRMED_BY_READER}. */
export const CORRECTED_BY_READER = 'reader:corrected';

/** The rule that stands before one of these, or before that of a claim made from a selection, when another reader did it. */
export const BY_ANOTHER_READER = 'reader:imported';

/** What was done to a claim, and whether by another reader than the one whose desk it is. */
export type Curated = Done | `${Done}-by-another`;
type Done = 'added' | 'confirmed' | 'corrected';

/** What a reader did to a claim: made it from a selection, confirmed or corrected it; null when nothing. */
export function curatedAs({ rules }: Pick<Claim, 'rules'>): Curated | null {
  const done = doneIn(rules);
  return done !== null && rules.includes(BY_ANOTHER_READER) ? `${done}-by-another` : done;
}

function doneIn(rules: readonly string[]): Done | null {
  if (rules.includes(CORRECTED_BY_READER)) return 'corrected';
  if (rules.includes(CONFIRMED_BY_READER)) return 'confirmed';
  return rules.includes(SAVED_BY_READER) ? 'added' : null;
}

/** The claim as a reader corrected it: its words and its id stay, what made it is the reader. */
export function corrected<C extends Claim>(claim: C, to: Correction, imported = false): C {
  const made = claim.rules.includes(SAVED_BY_READER) ? [SAVED_BY_READER] : [];
  return { ...claim, ...to, rules: [...whose(imported), CORRECTED_BY_READER, ...made] };
}

/** The claim as one that a reader confirmed. */
export function confirmed<C extends Claim>(claim: C, imported = false): C {
  const rules = claim.rules.filter((rule) => rule !== CONFIRMED_BY_READER && rule !== BY_ANOTHER_READER);
  return { ...claim, rules: [...whose(imported), CONFIRMED_BY_READER, ...rules] };
}

/** The claim as it came with an import: what a reader made of a selection is another reader's. */
export function brought<C extends Claim & { readonly source: string }>(claim: C): C {
  const { rules, source } = claim;
  const isOthers =
    source === 'import' && rules.includes(SAVED_BY_READER) && !rules.includes(BY_ANOTHER_READER);
  return isOthers ? { ...claim, rules: [...whose(true), ...rules] } : claim;
}

function whose(imported: boolean): string[] {
  return imported ? [BY_ANOTHER_READER] : [];
}
