/** How each answer of a few articles to one question stands to each of the others'. */
import type { Relation } from '../checks/check';
import {
  betweenOrigins,
  betweenValues,
  firstOf,
  relateStated,
  statedIn,
  type Stated,
} from '../checks/relate';
import type { PairRule } from '../checks/rules';
import type { Claim } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';

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

/**
 * Holds every answer against every other side's, from both sides, as `relate` (checks/relate) does with two: with n answers that are compared
 * there are n·(n−1) of these, so that what each says is found out once.
 */
export function relateSides(topic: TopicFacts, sides: readonly AnsweringSide[]): SideRelation[] {
  const held: SideRelation[] = [];
  const placed = sides.map(({ answers, denials }, side) => ({
    answers: answers.map((claim) => placedAt(claim, side)),
    told: [...answers, ...denials].map((claim) => placedAt(claim, side)),
  }));
  placed.forEach(({ answers }, side) => {
    const firsts = sides.map(({ published }) =>
      firstOf({ here: sides[side]?.published ?? null, there: published }),
    );
    for (const here of answers)
      placed.forEach(({ told }, other) => {
        if (other !== side) relateTo(topic, here, told, firsts[other] ?? null, held);
      });
  });
  return held;
}

interface Stating extends Placed {
  readonly stated: Stated;
}

function placedAt(claim: Claim, side: number): Stating {
  return { claim, side, stated: statedIn(claim) };
}

/** Adds how an answer stands to what one other side tells. */
function relateTo(
  topic: TopicFacts,
  here: Stating,
  told: readonly Stating[],
  first: ReturnType<typeof firstOf>,
  held: SideRelation[],
): void {
  const question = topic.questionsById.get(here.stated.question);
  const from = held.length;
  let agrees = false;
  for (const there of told) {
    const related = relateStated(topic, here.stated, there.stated, {
      likeness: betweenValues(topic, here.stated, there.stated),
      origins: betweenOrigins(question, here.claim.origin, there.claim.origin),
      first,
    });
    if (!related) continue;
    agrees ||= related.relation === 'corroborated';
    held.push({ here, there, relation: related.relation, rules: related.rules });
  }
  if (agrees) for (let i = from; i < held.length; i++) takeBackConflict(held, i);
}

/** An article that gives this very answer and another one beside it reports both; it does not contradict this one (as in check-claims). */
function takeBackConflict(held: SideRelation[], at: number): void {
  const found = held[at];
  if (found?.relation !== 'differs') return;
  held[at] = { ...found, relation: 'related', rules: [...found.rules, 'article:gives-both'] };
}
