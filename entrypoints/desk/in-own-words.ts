import type { Claim } from '../../lib/core/claims/claim';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { language } from '../../locales/say';
import { sayValue } from '../../locales/value-words';

/**
 * Claims or answers of a topic to be shown: each value as the reader's language has it. Only to be shown: what is stored of a value is English.
 * A hundred thousand answers give a few hundred values, each of which is put in words once.
 */
export function inOwnWords<T extends Pick<Claim, 'question' | 'value' | 'display'>>(
  topic: TopicFacts,
  told: readonly T[],
): readonly T[] {
  if (language === 'en') return told;
  const known = new Map<string, string>();
  return told.map((one) => {
    const key = `${one.question} ${one.display}`;
    const display = known.get(key) ?? sayValue(topic, one);
    known.set(key, display);
    return { ...one, display };
  });
}
