import { wordSet } from '../text/word-set';
import { gapAfter } from '../claims/numbers';
import type { ReadText, Sentence } from '../text/read-text';
import type { LocalTopic } from '../topic/local-topic';
import {
  hasParticipants,
  isVisitor,
  namesAPlaceOfIt,
  namesHostAndPlace,
  namesMoreThanThePlace,
  namesOneOf,
  namesThePlace,
} from './participants';
import { firstLed, type SentenceReading } from './read-sentence';
import { datesOf } from './dates-in-text';
import type { Season } from './season';
import { beginningWithin } from './sentence-parts';

/** Which event a sentence speaks of: this one, a rival (its id), or none that can be told. */
export type SentenceEvent = 'this' | 'none' | { readonly rival: string };

/** What one sentence says of the event. */
export interface Assessment {
  readonly event: SentenceEvent;
  /** How much it stands for the event; see {@link POINTS}. */
  readonly points: number;
}

/** Points a sentence gives: a phrase that by itself points at the event, a scene of it, its participants side by side. */
export const POINTS = { signature: 3, scene: 2, together: 0.5 };

/** A sentence that says nothing of any event. */
export const NOTHING: Assessment = { event: 'none', points: 0 };

/** What a sentence is assessed in; `text` is null for the headline, which has no sentence before it. */
export interface Scene {
  readonly topic: LocalTopic;
  readonly text: ReadText | null;
  readonly season: Season;
  /** ISO day against which relative dates resolve. */
  readonly dateline: string;
}

/** How many sentences back "he" finds whom it means. */
export const REMEMBERED = 3;

/**
 * Assesses a sentence. A signature outweighs a rival's cue beside it, as does a visit that is the visitor's and dated; a rival's cue outweighs
 * a mere scene.
 * @param before the sentences before it, the nearest first, at most {@link REMEMBERED}
 */
export function assess(
  scene: Scene,
  reading: SentenceReading,
  before: readonly SentenceReading[],
): Assessment {
  const { topic } = scene;
  if (firstLed(topic.signaturesOfTerm, reading) || isTheVisitors(scene, reading))
    return { event: 'this', points: POINTS.signature };
  const rival = firstLed(topic.rivalsOfTerm, reading);
  if (rival) return { event: { rival: rival.rival }, points: 0 };
  const together = hasParticipants(topic, reading) || isCarriedOver(scene, reading, before);
  if (together && (isAction(topic, reading) || isOnTheSpot(scene, reading)) && !isOfEarlier(scene, reading))
    return { event: 'this', points: POINTS.scene };
  if (isNamedByPlace(scene, reading) || isDated(scene, reading, before[0] ?? null))
    return { event: 'this', points: POINTS.scene };
  return { event: 'none', points: together ? POINTS.together : 0 };
}

/** Whether a sentence has a word for what happened, or for what those who take part do. */
export function isAction(topic: LocalTopic, reading: SentenceReading): boolean {
  return hasTerm(topic.nounTerms, reading) || hasTerm(topic.verbTerms, reading);
}

/**
 * In the days of the event, the visitor named together with the place itself, or with his host and their country, is there. Where the place
 * is who takes part, as in an earthquake, naming it is not enough.
 */
function isOnTheSpot({ topic, season }: Scene, reading: SentenceReading): boolean {
  const isOneSided = topic.pack.event.participants.length === 1;
  if (!season.coverage || (isOneSided && !namesMoreThanThePlace(topic, reading))) return false;
  return namesThePlace(topic, reading) || namesHostAndPlace(topic, reading);
}

/**
 * "She won the marathon in April 2025", "the earthquake of 1911": those who take part and what they do, but all days named lie before there
 * was anything to tell of the event. Not in its own days, whose reports say when it was last so.
 */
function isOfEarlier({ topic, text, season, dateline }: Scene, { sentence }: SentenceReading): boolean {
  if (text === null || !season.apart) return false;
  const { announced, utcOffset } = topic.pack.event;
  const dates = datesOf(text, sentence, { dateline, utcOffset });
  return dates.length > 0 && dates.every(({ to }) => to < announced);
}

/** "the Pyongyang meeting", in the days of the event. */
function isNamedByPlace({ topic, season }: Scene, reading: SentenceReading): boolean {
  return season.fresh && hasTerm(topic.nounTerms, reading) && namesThePlace(topic, reading);
}

const PRONOUN = wordSet('he his him er sein il lui el su ele seu egli он его dia ia 他 هو');

/** "He" of one of the sentences before: the visitor named there takes part here. */
function isCarriedOver(
  { topic, text }: Scene,
  reading: SentenceReading,
  before: readonly SentenceReading[],
): boolean {
  if (text === null || !before.some((sentence) => namesOneOf(topic, sentence, 0))) return false;
  const { participants } = topic.pack.event;
  if (!participants.every((_, group) => group === 0 || namesOneOf(topic, reading, group))) return false;
  const { first, last } = reading.sentence;
  for (let at = first; at <= last; at++) if (PRONOUN.has(text.tokens.words[at] ?? '')) return true;
  return false;
}

/** "The leaders concluded it at a summit in June": a noun of the event, its month or day, and someone who took part. */
function isDated(scene: Scene, reading: SentenceReading, before: SentenceReading | null): boolean {
  const { topic, text } = scene;
  if (text === null || !hasTerm(topic.nounTerms, reading)) return false;
  const near = before ? [reading, before] : [reading];
  const { participants } = topic.pack.event;
  if (!participants.some((_, group) => near.some((sentence) => namesOneOf(topic, sentence, group))))
    return false;
  return isInItsDays(scene, text, reading.sentence);
}

/** Whether one of the sentence's dates that begin at token `from` to `to` (both inclusive), more exact than a year, is the event's. */
function isInItsDays(
  { topic, dateline }: Scene,
  text: ReadText,
  sentence: Sentence,
  from = sentence.first,
  to = sentence.last,
): boolean {
  const { window, utcOffset } = topic.pack.event;
  return datesOf(text, sentence, { dateline, utcOffset }).some(
    (date) =>
      date.granularity !== 'year' &&
      date.first >= from &&
      date.first <= to &&
      date.from <= window.to &&
      date.to >= window.from,
  );
}

/** Words from a noun to the name that owns it, and to its date. */
const BESIDE = 3;
/** Longest name (words). */
const NAME = 6;

/**
 * "Xi has not been there since 2019, while Putin's visit in June ended with a treaty": whatever else the sentence recalls, a noun with
 * the visitor right beside it and the event's date behind.
 */
function isTheVisitors(scene: Scene, reading: SentenceReading): boolean {
  const { topic, text } = scene;
  if (text === null) return false;
  return topic.nounTerms.some((term) =>
    reading.hits.get(term)?.some((noun) => {
      const near = beginningWithin(reading.entities, noun.first - BESIDE - NAME, noun.last + BESIDE);
      const owner = near.find(({ entity, last }) => isVisitor(topic, entity) && last >= noun.first - BESIDE);
      if (!owner) return false;
      const between = Math.max(noun.first, owner.first);
      if (clauseEnd(text, Math.min(noun.last, owner.last), between) < between) return false;
      const from = Math.max(noun.last, owner.last);
      const to = clauseEnd(text, from, Math.min(reading.sentence.last, from + BESIDE + 1));
      return isInItsDays(scene, text, reading.sentence, from + 1, to);
    }),
  );
}

/** The last token, at most `last`, before which no clause ends. */
function clauseEnd({ tokens }: ReadText, from: number, last: number): number {
  let at = from;
  while (at < last && !/[,;:.()\n]/.test(gapAfter(tokens, at))) at++;
  return at;
}

/** Whether a sentence on a scene says where or when it was, so that it is not one of the same people at another time. */
export function isPinned(scene: Scene, reading: SentenceReading, { points }: Assessment): boolean {
  const { topic, text } = scene;
  if (points >= POINTS.signature || namesAPlaceOfIt(topic, reading)) return true;
  return text !== null && isInItsDays(scene, text, reading.sentence);
}

function hasTerm(terms: readonly number[], reading: SentenceReading): boolean {
  return terms.some((term) => reading.hits.has(term));
}
