/** A claim held against what other articles answer. */
import * as v from 'valibot';

/**
 * The outcomes, in DESIGN order. Pairs of claims are told apart in this order; over many pairs
 * `outcomeOf` (check-claims.ts) says which one stands for the claim.
 */
export const OUTCOMES = [
  'denied',
  'not-comparable',
  'differs',
  'attributed-differently',
  'corroborated',
  'vaguer',
  'only-here',
] as const;

/** Schema of an outcome. */
export const OutcomeSchema = v.picklist(OUTCOMES);

/** What another article answers to the same question, with its provenance. */
export const OtherAnswerSchema = v.object({
  claim: v.string(),
  article: v.string(),
  title: v.string(),
  publisher: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
  display: v.string(),
  attribution: v.array(v.string()),
  /** Whose word it is: see Claim.origin; the publisher's own when null. */
  origin: v.nullable(v.string()),
  modality: v.string(),
  sentence: v.string(),
  /**
   * How the claim that is checked stands to it ('vaguer' when this answer is the more exact one); 'related' when it
   * answers the question but can neither agree nor disagree.
   */
  relation: v.picklist([
    'denied',
    'not-comparable',
    'differs',
    'attributed-differently',
    'corroborated',
    'vaguer',
    'more-exact',
    'related',
  ]),
});

/** Schema of a check. */
export const CheckSchema = v.object({
  claim: v.string(),
  outcome: OutcomeSchema,
  others: v.array(OtherAnswerSchema),
  /** Articles which give this answer, this one included. */
  articles: v.number(),
  /** Independent origins on whose word they rest. */
  origins: v.number(),
  /** In plain words, why: "Same figure in 2 articles; both cite the US State Department." */
  why: v.string(),
});

/** What a claim comes to beside the others. */
export type Outcome = v.InferOutput<typeof OutcomeSchema>;
/** Another article's answer. */
export type OtherAnswer = v.InferOutput<typeof OtherAnswerSchema>;
/** A claim's check. */
export type Check = v.InferOutput<typeof CheckSchema>;
/** How another answer stands to this one. */
export type Relation = OtherAnswer['relation'];

/** A question which other coverage answers and this article does not. */
export interface Missing {
  readonly question: string;
  readonly reportedBy: readonly OtherAnswer[];
}
