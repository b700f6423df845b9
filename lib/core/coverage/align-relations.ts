/** How each answer of a few articles to one question stands to each of the others'. */
import type { Relation } from '../checks/check';
import { relate } from '../checks/relate';
import type { PairRule } from '../checks/rules';
import type { Claim } from '../claims/claim';

/** What one article answers to a question. */
export interface AnsweringSide {
  /** When it was published, ISO 8601; null when it does not say. */
  readonly published: string | null;
  readonly answers: readonly Claim[];
  /** Its answers to questions that deny this one. */
  readonly denials: readonly Claim[];
}

interface Placed {
  readonly claim: Claim;
  /** Index of its side. */
  readonly side: number;
}

/** How an answer stands to one of another side. */
export interface SideRelation {
  readonly here: Placed;
  readonly there: Placed;
  readonly relation: Relation;
  /** The deciding one last. */
  readonly rules: readonly PairRule[];
}

/** Holds every answer against every other side's, from both sides: with n answers that are compared there are n·(n−1) of these. */
export function relateSides(
  topic: Parameters<typeof relate>[0],
  sides: readonly AnsweringSide[],
): SideRelation[] {
  return sides.flatMap(({ answers, published }, side) =>
    answers.flatMap((claim) =>
      sides.flatMap((other, at) => {
        if (at === side) return [];
        const held = [...other.answers, ...other.denials].flatMap((there): SideRelation[] => {
          const related = relate(topic, claim, there, { here: published, there: other.published });
          return related ? [{ here: { claim, side }, there: { claim: there, side: at }, ...related }] : [];
        });
        return withoutSelfMadeConflicts(held);
      }),
    ),
  );
}

/** An article that gives this very answer and another one beside it reports both; it does not contradict this one (as in check-claims). */
function withoutSelfMadeConflicts(held: readonly SideRelation[]): SideRelation[] {
  if (!held.some(({ relation }) => relation === 'corroborated')) return [...held];
  return held.map((found) =>
    found.relation === 'differs'
      ? { ...found, relation: 'related', rules: [...found.rules, 'article:gives-both'] }
      : found,
  );
}
