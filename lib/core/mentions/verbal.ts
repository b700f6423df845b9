import { findDates } from '../claims/dates';
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
    const [phrase] = verbPhrasesIn({ ...facts, text, reading });
    if (phrase) return phrase;
  }
  return null;
}

/** The verbs of taking part with their place behind them, and what belongs to that. */
function* verbPhrasesIn(scene: Scene): Generator<TermHit & { readonly place: number }> {
  const { text, reading, topic } = scene;
  const verbs = topic.verbTerms.flatMap((term) => reading.hits.get(term) ?? []);
  for (const verb of verbs.sort((a, b) => a.first - b.first)) {
    const place = beginningWithin(reading.entities, verb.last + 1, verb.last + REACH).find(({ entity }) =>
      takesPart(topic, entity),
    );
    if (!place) continue;
    const first = AUXILIARY.test(text.tokens.words[verb.first - 1] ?? '') ? verb.first - 1 : verb.first;
    yield { first, last: verbTail(scene, place.last), place: place.last };
  }
}

/** "will be in North Korea on June 18-19": a sentence without a noun for the event that states its days in full. */
export function findAnnouncement(scene: Scene): TermHit | null {
  const { text, topic, dateline } = scene;
  const { window } = topic.pack.event;
  for (const { first, last, place } of verbPhrasesIn(scene)) {
    const isInFull = findDates(text.tokens, place + 1, last, dateline).some(
      ({ from, to }) => from === window.from && to === window.to,
    );
    const words = text.tokens.words.slice(place + 1, last + 1).join(' ');
    if (isInFull || /^for the first time in .*(years|decades|century)$/.test(words)) return { first, last };
  }
  return null;
}
