import type { ReadText } from '../text/read-text';
import type { TermHit } from '../topic/cue';
import type { SentenceEvent } from './assess-sentence';
import type { Scene } from './noun-phrase';
import { hasParticipants, takesPart } from './participants';
import type { SentenceReading } from './read-sentence';
import { verbTail } from './right-edge';
import { beginningWithin } from './sentence-parts';

const AUXILIARY = /^(will|would|to|has|had|is|was)$/;
/** Words from a verb to its place. */
const REACH = 6;

/** "will visit the DPRK on June 18-19": the first verb phrase that reports the event, its auxiliary included, to place and date. */
export function findVerbPhrase(
  text: ReadText,
  readings: readonly SentenceReading[],
  events: readonly SentenceEvent[],
  facts: Pick<Scene, 'topic' | 'dateline' | 'language'>,
): TermHit | null {
  const { topic } = facts;
  for (const [i, reading] of readings.entries()) {
    if (events[i] !== 'this' || !hasParticipants(topic, reading)) continue;
    const verbs = topic.verbTerms.flatMap((term) => reading.hits.get(term) ?? []);
    for (const verb of verbs.sort((a, b) => a.first - b.first)) {
      const place = beginningWithin(reading.entities, verb.last + 1, verb.last + REACH).find(({ entity }) =>
        takesPart(topic, entity),
      );
      if (!place) continue;
      const first = AUXILIARY.test(text.tokens.words[verb.first - 1] ?? '') ? verb.first - 1 : verb.first;
      return { first, last: verbTail({ ...facts, text, reading }, place.last) };
    }
  }
  return null;
}
