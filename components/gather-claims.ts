import type { Check } from '../lib/core/checks/check';
import type { Claim } from '../lib/core/claims/claim';
import { asksForAttention } from './outcomes';
import { groupBy } from '../lib/core/group-by';

/** A group of the topic's questions. */
export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
}

/** A claim with its value in the reader's language, its check, the text of its question and the group that the question is in. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly display: string;
  readonly check: Check;
  readonly question: string;
  readonly group: QuestionGroup;
}

/** One answer of a page; with the further passages that give the same on the same word. */
export interface GivenAnswer {
  readonly first: CheckedClaim;
  /** In reading order, `first` among them. */
  readonly passages: readonly CheckedClaim[];
  /** Whether nothing but its words is needed to tell it from the question's other answers. */
  readonly isAlone: boolean;
}

/** A question with what a page answers to it. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly question: string;
  readonly group: QuestionGroup;
  readonly answers: readonly GivenAnswer[];
}

/** The questions of one group. */
export interface QuestionSection<T> extends QuestionGroup {
  readonly questions: readonly T[];
}

/**
 * Gathers what a page claims under its questions. Answers stay in the order in which they come, and so do questions, but
 * for those in dispute, which go first.
 */
export function gatherClaims(claims: readonly CheckedClaim[]): AnsweredQuestion[] {
  const asked = [...groupBy(claims, ({ claim }) => claim.question)].flatMap(([id, given]) => {
    const [first] = given;
    if (!first) return [];
    const answers = [...groupBy(given, ({ display }) => display).values()].flatMap(answersIn);
    return [{ id, question: first.question, group: first.group, answers }];
  });
  const isInDispute = ({ answers }: AnsweredQuestion) =>
    answers.some(({ first }) => asksForAttention(first.check.outcome));
  return [...asked.filter(isInDispute), ...asked.filter((question) => !isInDispute(question))];
}

/** Puts questions into their groups; both stay in the order in which they first come. */
export function intoSections<T extends { readonly group: QuestionGroup }>(
  questions: readonly T[],
): QuestionSection<T>[] {
  return [...groupBy(questions, ({ group }) => group.id).values()].flatMap((members) =>
    members[0] ? [{ ...members[0].group, questions: members }] : [],
  );
}

/** What is shown alike, side by side: one answer for each word on which it is given. */
function answersIn(alike: readonly CheckedClaim[]): GivenAnswer[] {
  const given = [...groupBy(alike, sameness).values()];
  return given.flatMap((passages) =>
    passages[0] ? [{ first: passages[0], passages, isAlone: given.length === 1 }] : [],
  );
}

/** What two passages share that say the same, on the same word, and come to the same beside the others. */
function sameness({ claim, display, check }: CheckedClaim): string {
  return JSON.stringify([display, claim.modality, claim.attribution, check.outcome]);
}
