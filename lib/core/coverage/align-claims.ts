/** A few articles' claims beside one another, question by question. */
import type { Relation } from '../checks/check';
import type { PairRule } from '../checks/rules';
import type { Article, Claim } from '../claims/claim';
import type { StandingClaim } from '../claims/standing-claims';
import type { TopicFacts } from '../topic/facts';
import { relateSides, type SideRelation } from './align-relations';
import { groupBy } from '../group-by';

/** An article with its claims on the topic that stand. */
export interface Side {
  readonly article: Article;
  readonly claims: readonly StandingClaim[];
}

/** One answer of an article: every passage that gives it on the same word, in reading order. What it comes to, a Row tells (row.ts). */
export interface AlignedAnswer {
  readonly passages: readonly [StandingClaim, ...StandingClaim[]];
}

/** How two stand to each other, whichever is looked at first. */
export type PairRelation = Exclude<Relation, 'more-exact'>;

/** How two sides' answers to a question stand to each other. */
export interface AlignedPair {
  /** Indices of sides, the smaller first. */
  readonly sides: readonly [number, number];
  /** The most telling relation between any two of their answers; 'vaguer' when one is less exact, whichever. */
  readonly relation: PairRelation;
  /** Where that is a denial: all others that say anything, as two figures may agree and a third be of another count; the most telling first. */
  readonly beside: readonly PairRelation[];
  /** The side that is more exact, when one of these is 'vaguer' and it is always the same one. */
  readonly moreExact: number | null;
  /** The rules that say so, the deciding ones last (checks/rules). */
  readonly rules: readonly PairRule[];
  /** The side that they call "this article". */
  readonly rulesOf: number;
}

/** A question with what each side answers. */
export interface AlignedRow {
  readonly question: string;
  /** One list a side, in the sides' order; empty where the side does not answer. */
  readonly cells: readonly (readonly AlignedAnswer[])[];
  /** Per side, its different answers in words: what another's are held against, word by word (value-difference). */
  readonly displays: readonly (readonly string[])[];
  /** Per side, its claims that deny an answer of another side, and that stand in a row of their own. */
  readonly denials: readonly (readonly StandingClaim[])[];
  /** Of every two sides that have something to say to each other. */
  readonly pairs: readonly AlignedPair[];
  /** Whether answers exclude, deny or cannot be compared with each other, or are credited to others. */
  readonly differs: boolean;
  /** Indices of the sides that do not answer. */
  readonly lacking: readonly number[];
}

/**
 * Aligns the claims of some articles by question, in the reading order of the first side, then of the second for what the first lacks,
 * and so on. Every claim is in one row, the one of its question. Each side is held against the others given here only.
 */
export function alignClaims(topic: TopicFacts, sides: readonly Side[]): AlignedRow[] {
  return [...alignRows(topic, sides)];
}

/** {@link alignClaims}, row by row: each is worked out when it is asked for, so that one can pause between them. */
export function* alignRows(topic: TopicFacts, sides: readonly Side[]): Generator<AlignedRow, void> {
  const byQuestion = sides.map((side) => groupByQuestion(topic, side.claims));
  const questions = new Set(byQuestion.flatMap((groups) => [...groups.keys()]));
  for (const question of questions) yield alignRow(topic, sides, byQuestion, question);
}

type ByQuestion = ReadonlyMap<string, readonly StandingClaim[]>;

function alignRow(
  topic: TopicFacts,
  sides: readonly Side[],
  byQuestion: readonly ByQuestion[],
  question: string,
): AlignedRow {
  const told = byQuestion.map((groups) => groupByWords(groups.get(question) ?? []));
  const denying = byQuestion.map((groups) => denialsIn(topic, groups, question));
  const held = relateSides(
    topic,
    sides.map(({ article }, at) => ({
      published: article.published,
      answers: (told[at] ?? []).map(([first]) => first),
      denials: denying[at] ?? [],
    })),
  );
  const displays = told.map((answers) => [...new Set(answers.map(([{ display }]) => display))]);
  const denialsHeld = new Set(held.map(({ there }) => there.claim.id));
  const cells = told.map((answers) => answers.map((passages): AlignedAnswer => ({ passages })));
  const pairs = pairsOf(held, sides.length);
  return {
    question,
    cells,
    displays,
    denials: denying.map((claims) => claims.filter(({ id }) => denialsHeld.has(id))),
    pairs,
    differs: pairs.some(({ relation }) => DIFFERING.has(relation)),
    lacking: cells.flatMap((answers, at) => (answers.length === 0 ? [at] : [])),
  };
}

const DIFFERING: ReadonlySet<Relation> = new Set([
  'denied',
  'differs',
  'attributed-differently',
  'not-comparable',
]);

/** A side's claims by question; both in reading order, what has no place in a text last, as the topic orders its questions. */
function groupByQuestion(topic: TopicFacts, claims: readonly StandingClaim[]): ByQuestion {
  const rank = new Map([...topic.questionsById.keys()].map((question, at) => [question, at]));
  const rankOf = ({ question }: Claim) => rank.get(question) ?? rank.size;
  const isPlaced = ({ span, sentence }: Claim) => span !== null || sentence.end > sentence.start;
  const placed = claims.filter(isPlaced).sort((a, b) => a.sentence.start - b.sentence.start);
  const others = claims.filter((claim) => !isPlaced(claim)).sort((a, b) => rankOf(a) - rankOf(b));
  return groupBy([...placed, ...others], ({ question }) => question);
}

/** The passages that say the same on the same word, together. */
function groupByWords(claims: readonly StandingClaim[]): [StandingClaim, ...StandingClaim[]][] {
  const groups = groupBy(claims, ({ value, display, attribution, origin, modality, polarity }) =>
    JSON.stringify([display, valueKey(value), attribution, origin, modality, polarity]),
  );
  return [...groups.values()];
}

/** Read back from the store, a value may have its fields in another order. */
function valueKey(value: Claim['value']): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function denialsIn(topic: TopicFacts, groups: ByQuestion, question: string): StandingClaim[] {
  const denials: StandingClaim[] = [];
  for (const [asked, claims] of groups)
    if (topic.questionsById.get(asked)?.denies?.includes(question)) denials.push(...claims);
  return denials;
}

function pairsOf(held: readonly SideRelation[], sides: number): AlignedPair[] {
  const pairs = groupBy(held, ({ here, there }) => {
    const [a, b] = [here.side, there.side];
    return a < b ? a * sides + b : b * sides + a;
  });
  return [...pairs.values()].map((relations) => pairOf(relations[0], relations));
}

/** As check-claims has them, but that the exacter and the less exact are one: so it reads the same from both sides. */
const PRECEDENCE: readonly PairRelation[] = [
  'denied',
  'differs',
  'attributed-differently',
  'corroborated',
  'vaguer',
  'not-comparable',
  'related',
];

function pairOf({ here, there }: SideRelation, held: readonly SideRelation[]): AlignedPair {
  const relation = PRECEDENCE[Math.min(...held.map(rankOf))] ?? 'related';
  const others = relation === 'denied' ? held.filter((found) => found.relation !== 'denied') : [];
  const come = new Set(others.map(rankOf));
  const beside = PRECEDENCE.filter((one, rank) => one !== 'related' && come.has(rank));
  const comesTo = (one: PairRelation) => (found: SideRelation) => PRECEDENCE[rankOf(found)] === one;
  const deciding = held.filter(comesTo(relation));
  const telling = [...beside.flatMap((one) => others.filter(comesTo(one))), ...deciding];
  const [first, second] = here.side < there.side ? [here.side, there.side] : [there.side, here.side];
  // Both sides' rules say the same the other way round, but for a denial, of which only the denied one's does.
  const rulesOf = deciding.some((found) => found.here.side === first) ? first : second;
  const rules = new Set<PairRule>();
  const exacter = new Set<number>();
  for (const found of telling) {
    if (found.relation === 'vaguer') exacter.add(found.there.side);
    if (found.relation === 'more-exact') exacter.add(found.here.side);
    if (found.here.side === rulesOf) for (const rule of found.rules) rules.add(rule);
  }
  const [moreExact = null] = exacter.size === 1 ? exacter : [];
  return { sides: [first, second], relation, beside, moreExact, rules: [...rules], rulesOf };
}

function rankOf({ relation }: SideRelation): number {
  return PRECEDENCE.indexOf(relation === 'more-exact' ? 'vaguer' : relation);
}
