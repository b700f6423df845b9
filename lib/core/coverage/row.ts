/** What all articles answer to one question, each answer beside the others: a row of the coverage matrix. */
import type { Outcome } from '../checks/check';
import type { Claim } from '../claims/claim';
import type { Curated } from '../claims/curation';
import type { Source } from '../claims/standing-claims';

/**
 * One article's answer to a question, without its sentence: a hundred thousand of them are held at once, the sentence of one is read from
 * the store by `claim` when somebody wants to see it. Equal values and attributions of a row are one object.
 */
export interface Answer extends Pick<
  Claim,
  'article' | 'question' | 'value' | 'display' | 'attribution' | 'origin' | 'modality' | 'polarity'
> {
  /** The claim's id. Where an article says the same on the same word in several passages, it is one answer: the first passage's. */
  readonly claim: string;
  /** In how many passages. */
  readonly passages: number;
  /** What it comes to beside the other articles' answers, as everywhere (checks/check-claims): its colour, pattern and sign. */
  readonly outcome: Outcome;
  /** What it would come to if nobody denied it, as a denial says nothing of how the others stand to it; null when nobody does. */
  readonly beside: Outcome | null;
  readonly source: Source;
  /** What the reader did to it. */
  readonly curated: Curated | null;
}

/** All that an answer comes to: that it is denied, and how else it stands to the others. */
export function outcomesOf({ outcome, beside }: Pick<Answer, 'outcome' | 'beside'>): Outcome[] {
  return beside === null ? [outcome] : [outcome, beside];
}

/** A question with every article's answers. */
export interface Row {
  readonly question: string;
  /** In the order of the articles in which they came, an article's own in reading order, the reader's first. */
  readonly answers: readonly Answer[];
  /** Answers to questions which deny this one ("Moscow denies that arms were sent"), by articles that may not answer it themselves. */
  readonly denials: readonly Answer[];
  /** How many different values are given: those that agree or are told apart by rounding only are one. */
  readonly values: number;
  /** On how many independent words all of it rests. */
  readonly origins: number;
  /** How many articles answer it. */
  readonly articles: number;
  /** The outcomes that its answers come to, those that they would come to without a denial among them: by it one filters. */
  readonly outcomes: ReadonlySet<Outcome>;
}
