import type { OtherAnswer, Relation } from '../lib/core/checks/check';

/** The same answer, given by one article or more. */
export interface AnswerGroup {
  readonly display: string;
  readonly relation: Relation;
  readonly answers: readonly OtherAnswer[];
  readonly articles: number;
  /** On how many people's or offices' word they rest. */
  readonly origins: number;
}

/** Puts the same answers together, in the order in which they first come. */
export function groupAnswers(answers: readonly OtherAnswer[]): AnswerGroup[] {
  const groups = new Map<string, OtherAnswer[]>();
  for (const answer of answers) {
    const key = `${answer.relation} ${answer.display}`;
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { display, relation } = first;
    const articles = new Set(group.map(({ article }) => article)).size;
    return [{ display, relation, answers: group, articles, origins: countOrigins(group) }];
  });
}

/** An article that credits somebody somewhere says no more on its own word elsewhere. */
function countOrigins(answers: readonly OtherAnswer[]): number {
  const crediting = new Set(answers.flatMap(({ origin, article }) => (origin === null ? [] : [article])));
  const counted = answers.filter(({ origin, article }) => origin !== null || !crediting.has(article));
  return new Set(counted.map(({ origin, publisher, article }) => origin ?? publisher ?? article)).size;
}
