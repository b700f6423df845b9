import { relate } from '../../checks/relate';
import type { Claim } from '../../claims/claim';
import { displayValue } from '../../claims/display';
import { placeIn } from '../../claims/reader-claims';
import { identityOf, inOrder } from '../../claims/same-claim';
import type { SourcedClaim } from '../../claims/standing-claims';
import { whyNoAnswer } from '../../claims/why-no-answer';
import type { TopicFacts } from '../../topic/facts';
import type { ImportReason } from '../import-reasons';
import { nameUuid } from '../name-uuid';
import type { Refusal } from '../reading';
import type { ComparisonDocument } from './comparison';
import type { Here } from './plan-comparison';

/** What becomes of a claim of the file. */
export interface PlannedClaim {
  /** As it will be here. */
  readonly claim: SourcedClaim;
  /** `contradicting`: the same article is said here to answer otherwise; both are kept. */
  readonly is: 'new' | 'contradicting' | 'same';
  /** What is said here; empty unless it contradicts. */
  readonly otherwise: string;
}

/** The claim here that a claim of the file is, by the file's id. */
export type ClaimsHere = ReadonlyMap<string, SourcedClaim>;

/**
 * What becomes of each claim of a file. What a claim is shown as follows from its value, whatever the file says of it.
 * @param idOf the ids here of the file's articles
 */
export function planClaims(
  topic: TopicFacts,
  here: Here,
  { claims, topic: { version } }: ComparisonDocument,
  idOf: ReadonlyMap<string, string>,
): {
  readonly claims: readonly PlannedClaim[];
  readonly claimOf: ClaimsHere;
  readonly refused: readonly Refusal[];
} {
  const known = new KnownClaims(here.claims);
  const planned: PlannedClaim[] = [];
  const claimOf = new Map<string, SourcedClaim>();
  const refused: Refusal[] = [];
  claims.forEach((claim, i) => {
    const refuse = (why: ImportReason) =>
      refused.push({ at: `claims[${i}]`, what: claim.display.slice(0, 80), why });
    const why = whyNotTaken(topic, claim, version);
    if (why !== null) return void refuse(why);
    const article = idOf.get(claim.article);
    if (article === undefined)
      return void refuse({ key: 'strayArticle', values: { article: claim.article } });
    const display = displayValue(topic, claim.question, claim.value);
    const theirs = { ...claim, display, article, source: 'import' as const };
    const plan = planOne(topic, theirs, known, here.texts.get(article));
    claimOf.set(claim.id, plan.claim);
    planned.push(plan);
  });
  return { claims: planned, claimOf, refused };
}

function planOne(
  topic: TopicFacts,
  claim: SourcedClaim,
  known: KnownClaims,
  text: string | undefined,
): PlannedClaim {
  const same = known.take(claim);
  if (same) return { claim: same, is: 'same', otherwise: '' };
  const otherwise = known.contradicting(topic, claim);
  const id = known.isTaken(claim.id) ? nameUuid(`${claim.id}\n${sayingOf(claim)}`) : claim.id;
  const placed = text === undefined ? claim : placeIn(text, claim);
  return {
    claim: { ...placed, id },
    is: otherwise === null ? 'new' : 'contradicting',
    otherwise: otherwise ?? '',
  };
}

/** Why what is said can stand under no question here; null when it can. @param version of the topic that the file was made with */
export function whyNotTaken(
  topic: TopicFacts,
  { question, value }: Pick<Claim, 'question' | 'value'>,
  version: string,
): ImportReason | null {
  const { pack, questionsById } = topic;
  const asked = questionsById.get(question);
  if (!asked)
    return version === pack.version
      ? { key: 'noQuestion', values: { question } }
      : { key: 'noQuestionHere', values: { question, version, here: pack.version } };
  const why = whyNoAnswer(topic, asked, value);
  if (why === null) return null;
  return version === pack.version
    ? { key: 'noAnswer', values: { why } }
    : { key: 'noAnswerHere', values: { why, version, here: pack.version } };
}

/** Claims that are here, found by what they say. */
class KnownClaims {
  readonly #left = new Map<string, SourcedClaim[]>();
  readonly #byQuestion = new Map<string, SourcedClaim[]>();
  readonly #ids = new Set<string>();
  readonly #articles = new Set<string>();

  constructor(claims: readonly SourcedClaim[]) {
    for (const claim of claims) {
      this.#ids.add(claim.id);
      this.#articles.add(claim.article);
      push(this.#left, sayingOf(claim), claim);
      if (claim.source !== 'pack')
        push(this.#byQuestion, JSON.stringify([claim.article, claim.question]), claim);
    }
  }

  /** The claim here that says the same in the same words; of several such ones each once, the one with the same id first. */
  take(claim: SourcedClaim): SourcedClaim | undefined {
    // In which words it is said is found by folding its sentence: that is most of what planning takes, and of a new article in vain.
    if (!this.#articles.has(claim.article)) return undefined;
    const same = this.#left.get(sayingOf(claim));
    if (!same) return undefined;
    const own = Math.max(
      0,
      same.findIndex(({ id }) => id === claim.id),
    );
    return same.splice(own, 1)[0];
  }

  isTaken(id: string): boolean {
    return this.#ids.has(id);
  }

  /** What its article is said here to answer, where it is another answer that excludes it; null when nothing does. */
  contradicting(topic: TopicFacts, claim: SourcedClaim): string | null {
    const others = this.#byQuestion.get(JSON.stringify([claim.article, claim.question])) ?? [];
    const relations = others.map((other) => ({ other, relation: relate(topic, claim, other)?.relation }));
    if (relations.some(({ relation }) => relation === 'corroborated')) return null;
    const found = relations.find(({ relation }) => relation === 'differs' || relation === 'denied');
    return found?.other.display ?? null;
  }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** All that a claim says, and in which words, whatever its id and wherever they stand. */
function sayingOf(claim: Claim): string {
  const { attribution, origin, modality, polarity } = claim;
  return JSON.stringify([identityOf(claim), inOrder([attribution, origin, modality, polarity])]);
}
