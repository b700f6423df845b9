/** How many different values many answers give. */
import { compareValues } from '../checks/compare-values';
import type { Claim } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import type { Question } from '../topic/schema';

type Valued = Pick<Claim, 'value' | 'modality' | 'polarity'>;

/**
 * Different values of answers to one question. Those that agree, or that only rounding tells apart, are one; what is told as denied, or
 * as what did not come to pass, is another than what is told. The values given most often are counted first, so that a run of rounded
 * figures, each near the next, does not make its ends one.
 */
export function countValues(topic: TopicFacts, question: Question, answers: readonly Valued[]): number {
  const given = new Map<string, { answer: Valued; times: number }>();
  for (const answer of answers) {
    const key = JSON.stringify([answer.value, isDenied(answer), isNegated(answer)]);
    const known = given.get(key);
    if (known) known.times++;
    else given.set(key, { answer, times: 1 });
  }
  const counted: Valued[] = [];
  const oftenFirst = [...given.values()].sort((a, b) => b.times - a.times);
  for (const { answer } of oftenFirst)
    if (!counted.some((other) => isOneValue(topic, question, other, answer))) counted.push(answer);
  return counted.length;
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
