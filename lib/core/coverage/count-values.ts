/** Which of many answers give one value, and how many different values there are. */
import { compareValues } from '../checks/compare-values';
import type { Claim } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import type { Question } from '../topic/schema';

type Valued = Pick<Claim, 'value' | 'modality' | 'polarity'>;

/**
 * Things by the value that they give in answer to one question. Values that agree, or that only rounding tells apart, are one; what is told as
 * denied, or as what did not come to pass, is another than what is told. The values given most often are taken first, so that a run of rounded
 * figures, each near the next, does not make its ends one.
 * @param valuedOf the answer that a thing gives
 * @returns the groups, that of the value given most often first
 */
export function groupByValue<T>(
  topic: TopicFacts,
  question: Question,
  things: readonly T[],
  valuedOf: (thing: T) => Valued,
): T[][] {
  const given = new Map<string, { answer: Valued; things: T[] }>();
  for (const thing of things) {
    const answer = valuedOf(thing);
    const key = JSON.stringify([answer.value, isDenied(answer), isNegated(answer)]);
    const known = given.get(key);
    if (known) known.things.push(thing);
    else given.set(key, { answer, things: [thing] });
  }
  const groups: { answer: Valued; things: T[] }[] = [];
  const oftenFirst = [...given.values()].sort((a, b) => b.things.length - a.things.length);
  for (const one of oftenFirst) {
    const known = groups.find(({ answer }) => isOneValue(topic, question, answer, one.answer));
    if (known) known.things = known.things.concat(one.things);
    else groups.push({ ...one });
  }
  return groups.map((group) => group.things);
}

/** How many different values answers to one question give; see {@link groupByValue}. */
export function countValues(topic: TopicFacts, question: Question, answers: readonly Valued[]): number {
  return groupByValue(topic, question, answers, (answer) => answer).length;
}

function isOneValue(topic: TopicFacts, question: Question, a: Valued, b: Valued): boolean {
  if (isDenied(a) !== isDenied(b) || isNegated(a) !== isNegated(b)) return false;
  const likeness = compareValues(topic, question, a.value, b.value);
  return likeness === 'same' || likeness === 'rounded' || likeness === 'near';
}

function isDenied({ modality }: Valued): boolean {
  return modality === 'denied';
}

/** A statement's value says itself whether it holds, and an option is one that was named. */
function isNegated({ value, polarity }: Valued): boolean {
  return polarity === 'negated' && value.type !== 'statement' && value.type !== 'choice';
}
