import { isPlan, type Claim, type Modality } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import type { Question } from '../topic/schema';
import type { Relation } from './check';
import { compareValues, type Likeness } from './compare-values';
import type { PairRule } from './rules';

/** When two articles were published, ISO 8601 as exact as they state it; null where one does not. */
export interface Published {
  readonly here: string | null;
  readonly there: string | null;
}

/** What a claim says, but for on whose word: of how it is told, whether it is a plan or a denial. */
export interface Stated extends Pick<Claim, 'question' | 'value' | 'polarity'> {
  readonly modality: Extract<Modality, 'asserted' | 'planned' | 'denied'>;
}

/** What there is between two claims: it and what each says is all that tells how they stand. */
export interface Between {
  /** How the value of the one stands to that of the other; of answers to two questions `unlike`. */
  readonly likeness: Likeness;
  /** Whose word they rest on: one origin, one only if whoever reacts speaks for itself (Question.value.actor), or two. */
  readonly origins: 'same' | 'same-actor' | 'other';
  /** Which was published first, as far as both say. */
  readonly first: 'here' | 'there' | null;
}

/** How another claim stands to one, and the rules that say so, the deciding one last. */
export interface Related {
  readonly relation: Relation;
  readonly rules: readonly PairRule[];
}

const RELATION_OF: Readonly<Record<Likeness, Relation>> = {
  same: 'corroborated',
  rounded: 'corroborated',
  wider: 'vaguer',
  narrower: 'more-exact',
  overlap: 'related',
  near: 'related',
  beyond: 'not-comparable',
  beside: 'related',
  apart: 'differs',
  unlike: 'related',
};

/**
 * How another article's claim stands to this one. Both must answer the same question, or the other must deny this one's
 * (see Question.denies). 'vaguer': this claim is the less exact one; 'more-exact': the other is. Neither article counts as
 * right: what differs one way round differs the other way round.
 * @param published tells then from now; without it a plan and a report are told apart, but not which came first
 * @returns null when the two have nothing to say to each other.
 */
export function relate(
  topic: TopicFacts,
  here: Claim,
  there: Claim,
  published: Published = { here: null, there: null },
): Related | null {
  const question = topic.questionsById.get(here.question);
  return relateStated(topic, statedIn(here), statedIn(there), {
    likeness: betweenValues(topic, here, there),
    origins: betweenOrigins(question, here.origin, there.origin),
    first: firstOf(published),
  });
}

/** {@link relate}, where what is between the two is known: it is the same for all claims that say the same. */
export function relateStated(
  topic: TopicFacts,
  here: Stated,
  there: Stated,
  between: Between,
): Related | null {
  const { likeness } = between;
  const denial = relateDenials(topic, here, there, likeness);
  if (denial || here.question !== there.question) return denial;
  const question = topic.questionsById.get(here.question);
  if (!question) return null;
  const rules: readonly PairRule[] = [`compare:${here.value.type}-${likeness}`];
  const because = (relation: Relation, rule: PairRule): Related => ({ relation, rules: [...rules, rule] });

  const speakers = relateSpeakers(question, between, likeness);
  if (speakers) return because('attributed-differently', speakers);
  const relation = RELATION_OF[likeness];
  if (isOpposed(here, there))
    return because(relation === 'corroborated' ? 'differs' : 'related', 'denial:opposed');
  const times = relateTimes(here, there, between);
  if (relation === 'differs') {
    const count = relateCounts(question, here, there, between);
    if (count) return because('not-comparable', count);
    // A plan and what became of it are then and now, not a contradiction; a plan that was changed is one.
    if (times) return because(times === 'time:changed-plan' ? 'differs' : 'not-comparable', times);
  }
  return times === 'time:plan-then-report' && relation === 'corroborated'
    ? because(relation, times)
    : { relation, rules };
}

/** What a claim says, as {@link relateStated} takes it. */
export function statedIn({
  question,
  value,
  polarity,
  modality,
}: Omit<Stated, 'modality'> & Pick<Claim, 'modality'>): Stated {
  const told = isPlan(modality) ? 'planned' : 'asserted';
  return { question, value, polarity, modality: modality === 'denied' ? modality : told };
}

/** How the values of two answers stand to each other. */
export function betweenValues(
  topic: TopicFacts,
  here: Pick<Claim, 'question' | 'value'>,
  there: Pick<Claim, 'question' | 'value'>,
): Likeness {
  const question = topic.questionsById.get(here.question);
  if (!question || here.question !== there.question) return 'unlike';
  return compareValues(topic, question, here.value, there.value);
}

/** Whether a claim of another article may deny an answer to `question`: that it is told as denied, or that it answers what denies it. */
export function mayDeny(question: string, there: Stated): boolean {
  return there.question !== question || there.modality === 'denied';
}

/** Whose word two answers to a question rest on. */
export function betweenOrigins(
  question: Question | undefined,
  here: string | null,
  there: string | null,
): Between['origins'] {
  if (here === there) return 'same';
  // Whoever reacts is told to do so on its own word, be it by a spokesman or without one.
  const actor = (question?.value.type === 'choice' && question.value.actor) || null;
  return (here ?? actor) === (there ?? actor) ? 'same-actor' : 'other';
}

/** Which of two articles was published first; null when either does not say, or not exactly enough. */
export function firstOf({ here, there }: Published): Between['first'] {
  if (isBefore(here, there)) return 'here';
  return isBefore(there, here) ? 'there' : null;
}

/** Denials, either way round: a question's that covers others, and an answer told as denied. */
function relateDenials(topic: TopicFacts, here: Stated, there: Stated, likeness: Likeness): Related | null {
  const covers = ({ question }: Stated) => topic.questionsById.get(question)?.denies ?? [];
  if (covers(there).includes(here.question)) {
    const isDenied = there.value.type === 'statement' && there.value.holds && here.polarity === 'affirmed';
    return isDenied ? { relation: 'denied', rules: [`denial:${there.question}`] } : null;
  }
  const question = topic.questionsById.get(here.question);
  const isOneDenied = (here.modality === 'denied') !== (there.modality === 'denied');
  // Where the question is whether something was denied, that it was is no denial of the answer.
  if (!question || here.question !== there.question || !isOneDenied || question.denies) return null;
  const isDeniedThere = there.modality === 'denied';
  const relation = RELATION_OF[isDeniedThere ? likeness : turned(likeness)];
  if (relation !== 'corroborated' && relation !== 'more-exact')
    return { relation: 'related', rules: ['denial:other-value'] };
  return isDeniedThere
    ? { relation: 'denied', rules: ['denial:value'] }
    : { relation: 'related', rules: ['denial:here'] };
}

/** How the one value stands to the other, seen from that other. */
function turned(likeness: Likeness): Likeness {
  if (likeness === 'wider') return 'narrower';
  return likeness === 'narrower' ? 'wider' : likeness;
}

/** One affirms what the other negates ("should have landed on Tuesday"); a statement's value says so itself. */
function isOpposed(here: Stated, there: Stated): boolean {
  const { type } = here.value;
  if (type === 'statement' || type === 'choice' || here.modality === 'denied' || there.modality === 'denied')
    return false;
  return here.polarity !== there.polarity;
}

/** Where who said it is the question: one answer on two words, or one phrase in two mouths. */
function relateSpeakers({ value }: Question, { origins }: Between, likeness: Likeness): PairRule | null {
  if (value.type !== 'choice') return null;
  if (likeness === 'same') return value.whoCounts && origins === 'other' ? 'who:same-words' : null;
  return likeness === 'beside' && value.onePhrase ? 'who:one-phrase' : null;
}

/** Why two running totals that are apart are not one count; null when they are. */
function relateCounts({ value }: Question, here: Stated, there: Stated, between: Between): PairRule | null {
  const [a, b] = [here.value, there.value];
  if (value.type !== 'quantity' || !value.cumulative || a.type !== 'quantity' || b.type !== 'quantity')
    return null;
  const isSamePeriod = a.period?.from === b.period?.from && a.period?.to === b.period?.to;
  if (between.origins !== 'same') return isSamePeriod ? 'count:other-counter' : 'count:other-two';
  if (!isSamePeriod) return 'count:other-period';
  if (a.max === null || b.max === null) return 'count:floor';
  // A total only grows: one that was told later, without its days, may have been counted later.
  const isLater = between.first === (a.max > b.max ? 'there' : 'here');
  return a.period === undefined && isLater ? 'count:later' : null;
}

/** Then and now: a plan and what became of it, or a plan that was changed. */
function relateTimes(here: Stated, there: Stated, { first }: Between): PairRule | null {
  if (isPlan(here.modality) !== isPlan(there.modality)) {
    const isPlanFirst = first === (isPlan(here.modality) ? 'here' : 'there');
    return isPlanFirst ? 'time:plan-then-report' : 'time:plan-and-report';
  }
  return isPlan(here.modality) && first !== null ? 'time:changed-plan' : null;
}

/** Whether one ISO 8601 date lies before another, as far as both say; false where either is not known. */
function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const known = Math.min(a.length, b.length, 'YYYY-MM-DD'.length);
  return a.slice(0, known) < b.slice(0, known);
}
