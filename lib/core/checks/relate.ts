import { isPlan, type Claim, type Value, type ValueOf } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import { isWithin } from '../topic/entity-tree';
import { impliesOption } from '../topic/options';
import type { Question } from '../topic/schema';
import type { Relation } from './check';

/** How far apart two figures may be that are both rounded, as a share of the larger. */
const ROUNDING = 0.05;
const MINUTES_APART = 30;

/**
 * How another article's claim stands to this one. Both must answer the same question, or the other must deny this one's
 * (see Question.denies). 'vaguer': this claim is the less exact one; 'more-exact': the other is.
 * @returns null when the two have nothing to say to each other.
 */
export function relate(topic: TopicFacts, here: Claim, there: Claim): Relation | null {
  if (denies(topic, there, here)) return 'denied';
  if (here.question !== there.question) return null;
  const question = topic.questionsById.get(here.question);
  if (!question) return null;
  const relation = relateValues(topic, question, here, there);
  if (isOpposed(here, there)) return relation === 'corroborated' ? 'differs' : 'related';
  if (relation !== 'differs') return relation;
  // A plan and what became of it are then and now, not a contradiction.
  return isPlan(here.modality) === isPlan(there.modality) ? 'differs' : 'related';
}

/** One affirms what the other negates ("should have landed on Tuesday"); a statement's value says so itself. */
function isOpposed(here: Claim, there: Claim): boolean {
  const { type } = here.value;
  if (type === 'statement' || type === 'choice' || here.modality === 'denied' || there.modality === 'denied')
    return false;
  return here.polarity !== there.polarity;
}

function denies(topic: TopicFacts, denial: Claim, claim: Claim): boolean {
  const covered = topic.questionsById.get(denial.question)?.denies ?? [];
  if (covered.includes(claim.question)) {
    return denial.value.type === 'statement' && denial.value.holds && claim.polarity === 'affirmed';
  }
  return (
    denial.question === claim.question &&
    denial.modality === 'denied' &&
    claim.modality !== 'denied' &&
    sameValue(denial.value, claim.value)
  );
}

function sameValue(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function relateValues(topic: TopicFacts, question: Question, here: Claim, there: Claim): Relation {
  const a = here.value;
  const b = there.value;
  if (a.type === 'quantity' && b.type === 'quantity') {
    const relation = relateQuantities(a, b);
    return relation === 'differs' && isRunningTotal(question) && !isLikeForLike(here, there)
      ? 'not-comparable'
      : relation;
  }
  if (a.type === 'date' && b.type === 'date') return relateDates(a, b);
  if (a.type === 'time' && b.type === 'time') return relateTimes(a, b);
  if (a.type === 'place' && b.type === 'place') return relatePlaces(topic, a.place, b.place);
  if (a.type === 'choice' && b.type === 'choice')
    return relateChoices(question, here, there, a.option, b.option);
  if (a.type === 'statement' && b.type === 'statement')
    return a.holds === b.holds ? 'corroborated' : 'differs';
  return 'related';
}

function isRunningTotal({ value }: Question): boolean {
  return value.type === 'quantity' && value.cumulative === true;
}

/** Whether two figures count the same thing: one counter, one period, and neither only a floor that a total soon passes. */
function isLikeForLike(here: Claim, there: Claim): boolean {
  const a = here.value;
  const b = there.value;
  if (a.type !== 'quantity' || b.type !== 'quantity' || here.origin !== there.origin) return false;
  if (a.max === null || b.max === null) return false;
  return a.period?.from === b.period?.from && a.period?.to === b.period?.to;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Equal, one within the other, overlapping, or apart. */
function relateIntervals(a: Interval, b: Interval): Relation {
  if (a.low === b.low && a.high === b.high) return 'corroborated';
  if (a.low <= b.low && b.high <= a.high) return 'vaguer';
  if (b.low <= a.low && a.high <= b.high) return 'more-exact';
  return a.low <= b.high && b.low <= a.high ? 'related' : 'differs';
}

/** How a figure stands to another; 'related' when their units differ. */
export function relateQuantities(a: ValueOf<'quantity'>, b: ValueOf<'quantity'>): Relation {
  if (a.unit !== b.unit) return 'related';
  if (a.min === b.min && a.max === b.max) return 'corroborated';
  if (areRounded(a, b)) return 'corroborated';
  return relateIntervals(bounds(a), bounds(b));
}

/** "about 11,000" and 11,000; "nearly 7,000" and 6,700 rounded: the same figure, told more or less exactly. */
function areRounded(a: ValueOf<'quantity'>, b: ValueOf<'quantity'>): boolean {
  if ((!a.approx && !b.approx) || a.min === null || a.max === null || b.min === null || b.max === null)
    return false;
  const middle = (value: { min: number; max: number }) => (value.min + value.max) / 2;
  const [x, y] = [middle({ min: a.min, max: a.max }), middle({ min: b.min, max: b.max })];
  return Math.abs(x - y) <= ROUNDING * Math.max(x, y);
}

/** "More than 20" reaches to twice as much: far beyond it, a writer would have said another figure. */
function bounds({ min, max }: ValueOf<'quantity'>): Interval {
  return { low: min ?? 0, high: max ?? (min ?? 0) * 2 };
}

/** How some days stand to others. */
export function relateDates(a: ValueOf<'date'>, b: ValueOf<'date'>): Relation {
  return relateIntervals(days(a), days(b));
}

function days({ from, to }: ValueOf<'date'>): Interval {
  return { low: Date.parse(from), high: Date.parse(to) };
}

function relateTimes(a: ValueOf<'time'>, b: ValueOf<'time'>): Relation {
  const slack = a.approx || b.approx ? MINUTES_APART : 0;
  if (a.from === a.to && b.from === b.to)
    return Math.abs(a.from - b.from) <= slack ? 'corroborated' : 'differs';
  return relateIntervals({ low: a.from, high: a.to }, { low: b.from, high: b.to });
}

function relatePlaces(topic: TopicFacts, a: string, b: string): Relation {
  if (a === b) return 'corroborated';
  if (isWithin(topic, b, a)) return 'vaguer';
  return isWithin(topic, a, b) ? 'more-exact' : 'differs';
}

function relateChoices(question: Question, here: Claim, there: Claim, a: string, b: string): Relation {
  if (question.value.type !== 'choice') return 'related';
  const { exclusive, whoCounts, onePhrase } = question.value;
  if (a === b) return whoCounts && here.origin !== there.origin ? 'attributed-differently' : 'corroborated';
  if (impliesOption(question, b, a)) return 'vaguer';
  if (impliesOption(question, a, b)) return 'more-exact';
  if (exclusive) return 'differs';
  return onePhrase ? 'attributed-differently' : 'related';
}
