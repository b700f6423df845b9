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
  /** The rules that say so, the deciding one last (see rules.ts); none where nothing was compared. */
  rules: v.array(v.string()),
});

/** What a claim comes to beside the others. */
export type Outcome = v.InferOutput<typeof OutcomeSchema>;
/** Whether other coverage contradicts an answer, or denies it. */
export const isDisputed = (outcome: Outcome): boolean => outcome === 'differs' || outcome === 'denied';

/** Another article's answer. */
export type OtherAnswer = v.InferOutput<typeof OtherAnswerSchema> & {
  /** Of its sentence, as its article states it (BCP 47). No message to a page brings it: nothing there shows it. */
  readonly language?: string | null;
};
/** How another answer stands to this one. */
export type Relation = OtherAnswer['relation'];

/** Something an article states, held against what others do. */
export interface Held<O> {
  readonly claim: string;
  readonly outcome: O;
  /** The others' answers, the most telling first. */
  readonly others: readonly OtherAnswer[];
  /** Articles which state the same, this one included. */
  readonly articles: number;
  /** Independent origins on whose word they rest. */
  readonly origins: number;
  /** In plain words, why: "Same figure in 2 articles; both cite the US State Department." */
  readonly why: string;
  /** The rules of the pairs that made the outcome (see rules.ts). */
  readonly rules: readonly string[];
}

/** A claim's check. */
export interface Check extends Held<Outcome> {
  /** Where its article gives another answer as well that excludes this one. */
  readonly own: OwnDisagreement | null;
}

/** Two passages of one article whose answers to a question exclude each other. */
export interface OwnDisagreement {
  readonly question: string;
  /** `two-answers` on one word; `reports-both` on the words of two, whose dispute it reports. */
  readonly kind: 'two-answers' | 'reports-both';
  /** The claims, in reading order. */
  readonly claims: readonly [string, string];
  readonly sentences: readonly [string, string];
  /** In plain words: "This article gives two answers: 24 years and 19 years." */
  readonly why: string;
}

/** A question which other coverage answers and this article does not. */
export interface Missing {
  readonly question: string;
  readonly reportedBy: readonly OtherAnswer[];
}
