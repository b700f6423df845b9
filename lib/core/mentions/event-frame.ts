import type { ReadText } from '../text/read-text';
import type { LocalTopic } from '../topic/local-topic';
import { isWithin } from '../topic/entity-tree';
import { addDays } from '../claims/calendar';
import { findDates } from '../claims/dates';
import { firstLed, type SentenceReading } from './read-sentence';

/** Whether an article is about the topic's event, only mentions it, or neither. */
export type Relevance = 'about' | 'mention' | 'none';

/** Which event a sentence speaks of: this one, a rival (its id), or none that can be told. */
export type SentenceEvent = 'this' | 'none' | { readonly rival: string };

/** How an article stands to the topic's event, and each of its sentences. */
export interface EventFrame {
  readonly relevance: Relevance;
  /** 0 to 1. */
  readonly score: number;
  readonly events: readonly SentenceEvent[];
  /** What it was told from, sentence by sentence. */
  readonly readings: readonly SentenceReading[];
  readonly assessed: readonly Assessment[];
}

/** What the article says of itself, which the text does not. */
export interface FrameFacts {
  /** ISO 8601, as exact as stated; null when unknown. */
  readonly published: string | null;
  /** ISO day against which relative dates resolve. */
  readonly dateline: string;
}

/** Points a sentence gives; a text is about the event from ABOUT on, and mentions it from MENTION on. */
const POINTS = { signature: 3, scene: 2, together: 0.5 };
const ABOUT = 3;
const MENTION = 2;
/** Coverage of the event itself ends some days after it; later articles only look back. */
const COVERAGE_DAYS = 10;
/** How many of the first sentences are the lead. */
const LEAD = 2;
/** How many say who it is about. */
const OPENING = 4;

/**
 * Tells how an article stands to the event, from its sentences, its headline and its date.
 * @param earlier a frame of the same text by other readings: a sentence that reads the same, as does the one before it, is not
 *   assessed again.
 */
export function frameEvent(
  topic: LocalTopic,
  text: ReadText,
  readings: readonly SentenceReading[],
  title: SentenceReading | null,
  { published, dateline }: FrameFacts,
  earlier: EventFrame | null = null,
): EventFrame {
  const season = seasonOf(topic, published);
  const scene: Scene = { topic, text, season, dateline };
  const assessed = readings.map((reading, i) => {
    const before = readings[i - 1];
    const known = earlier?.readings[i] === reading && earlier.readings[i - 1] === before;
    return (known && earlier.assessed[i]) || assess(scene, reading, before ?? null);
  });
  const headline = title ? assess({ ...scene, text: null }, title, null) : NOTHING;
  const opening = [...(title ? [title] : []), ...readings.slice(0, OPENING)];
  const isAllHere = topic.pack.event.participants.every((group) =>
    opening.some((reading) => names(topic, reading, group)),
  );
  const all = [...assessed, headline];
  const total = sum(all.map(({ points }) => points));
  const rivals = all.filter(({ event }) => typeof event === 'object').length;
  const relevance = relevanceOf(topic, {
    sentences: assessed,
    title: headline,
    total,
    strong: all.filter(({ points }) => points >= POINTS.scene).length,
    against: rivals + (typeof headline.event === 'object' ? 1 : 0),
    published,
    season,
    isAllHere,
  });
  const score = relevance === 'none' ? 0 : 1 - Math.exp(-total / 4);
  return { relevance, score, events: assessed.map(({ event }) => event), readings, assessed };
}

/** When an article appeared, beside the event. */
interface Season {
  /** Too long after it for anything but looking back. */
  readonly late: boolean;
  /** In its days or shortly after. */
  readonly coverage: boolean;
  /** In the week before it, or as coverage of it. */
  readonly fresh: boolean;
}

function seasonOf(topic: LocalTopic, published: string | null): Season {
  if (published === null) return { late: false, coverage: false, fresh: false };
  const { from, to } = topic.pack.event.window;
  const late = published.length >= 7 && published > addDays(to, COVERAGE_DAYS);
  const since = (day: string) => published.slice(0, 10) >= day.slice(0, published.length);
  return { late, coverage: !late && since(from), fresh: !late && since(addDays(from, -7)) };
}

/** What a sentence is assessed in; `text` is null for the headline, which has no sentence before it. */
interface Scene {
  readonly topic: LocalTopic;
  readonly text: ReadText | null;
  readonly season: Season;
  readonly dateline: string;
}

/** What one sentence says of the event. */
interface Assessment {
  readonly event: SentenceEvent;
  readonly points: number;
}

const NOTHING: Assessment = { event: 'none', points: 0 };

/** A signature outweighs a rival's cue beside it; a rival's cue outweighs a mere scene. */
function assess(scene: Scene, reading: SentenceReading, before: SentenceReading | null): Assessment {
  const { topic } = scene;
  if (firstLed(topic.signaturesOfTerm, reading)) return { event: 'this', points: POINTS.signature };
  const rival = firstLed(topic.rivalsOfTerm, reading);
  if (rival) return { event: { rival: rival.rival }, points: 0 };
  const together = hasParticipants(topic, reading) || isCarriedOver(scene, reading, before);
  if (together && (isAction(topic, reading) || isOnTheSpot(scene, reading)))
    return { event: 'this', points: POINTS.scene };
  if (isNamedByPlace(scene, reading) || isDated(scene, reading, before))
    return { event: 'this', points: POINTS.scene };
  return { event: 'none', points: together ? POINTS.together : 0 };
}

/** What stands for the event and what against it, over an article. */
interface Evidence {
  readonly sentences: readonly Assessment[];
  readonly title: Assessment;
  readonly total: number;
  /** Sentences, the headline among them, that show the event itself. */
  readonly strong: number;
  /** Those that speak of a rival; the headline counts twice, as it says what an article is about. */
  readonly against: number;
  readonly published: string | null;
  readonly season: Season;
  /** Whether headline and opening name all who take part, be it in different sentences. */
  readonly isAllHere: boolean;
}

function relevanceOf(topic: LocalTopic, evidence: Evidence): Relevance {
  const { total, strong, against, published, season, isAllHere } = evidence;
  const { announced } = topic.pack.event;
  if (published !== null && published.slice(0, 10) < announced.slice(0, published.length)) return 'none';
  if (season.fresh && against === 0 && (isAllHere || strong > 0)) return 'about';
  if (total < MENTION || strong === 0) return 'none';
  if (against > strong && total < POINTS.signature && !season.coverage) return 'none';
  return season.late || total < ABOUT || !leads(evidence) ? 'mention' : 'about';
}

/** Whether the event is what headline or lead are about. */
function leads({ sentences, title, strong, against, season }: Evidence): boolean {
  if (typeof title.event === 'object') return false;
  if (against === 0) return true;
  if (season.fresh && (sentences[0]?.points ?? 0) >= POINTS.signature) return true;
  const isInLead = sentences.slice(0, LEAD).some(({ points }) => points >= POINTS.scene);
  return against <= strong && (title.points >= POINTS.signature || isInLead);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isAction(topic: LocalTopic, reading: SentenceReading): boolean {
  return hasTerm(topic.nounTerms, reading) || hasTerm(topic.verbTerms, reading);
}

/** In the days of the event, the visitor named together with the place itself is there: no verb is needed. */
function isOnTheSpot({ topic, season }: Scene, reading: SentenceReading): boolean {
  return season.coverage && namesThePlace(topic, reading);
}

/** "the Pyongyang meeting", in the days of the event. */
function isNamedByPlace({ topic, season }: Scene, reading: SentenceReading): boolean {
  return season.fresh && hasTerm(topic.nounTerms, reading) && namesThePlace(topic, reading);
}

function namesThePlace(topic: LocalTopic, reading: SentenceReading): boolean {
  const [place] = topic.pack.event.places;
  return place !== undefined && reading.entities.some(({ entity }) => isWithin(topic, entity, place));
}

const PRONOUN = /^(he|his|him|er|sein|il|lui|el|su|ele|seu|egli|он|его|dia|ia|他|هو)$/;

/** "He" of the sentence before: the visitor named there takes part here. */
function isCarriedOver(
  { topic, text }: Scene,
  reading: SentenceReading,
  before: SentenceReading | null,
): boolean {
  const [visitors, ...rest] = topic.pack.event.participants;
  if (text === null || !visitors || !before || !names(topic, before, visitors)) return false;
  if (!rest.every((group) => names(topic, reading, group))) return false;
  return text.tokens.words
    .slice(reading.sentence.first, reading.sentence.last + 1)
    .some((word) => PRONOUN.test(word));
}

/** "The leaders concluded it at a summit in June": a noun of the event, its month or day, and someone who took part. */
function isDated(
  { topic, text, dateline }: Scene,
  reading: SentenceReading,
  before: SentenceReading | null,
): boolean {
  const { participants, window } = topic.pack.event;
  if (text === null || !hasTerm(topic.nounTerms, reading)) return false;
  const near = before ? [reading, before] : [reading];
  if (!participants.some((group) => near.some((sentence) => names(topic, sentence, group)))) return false;
  const { first, last } = reading.sentence;
  return findDates(text.tokens, first, last, dateline).some(
    ({ from, to, granularity }) => granularity !== 'year' && from <= window.to && to >= window.from,
  );
}

/** Whether of every group of participants at least one, or something in it, is named. */
export function hasParticipants(topic: LocalTopic, reading: SentenceReading): boolean {
  return topic.pack.event.participants.every((group) => names(topic, reading, group));
}

function names(topic: LocalTopic, reading: SentenceReading, group: readonly string[]): boolean {
  return reading.entities.some(({ entity }) => group.some((id) => isParticipant(topic, entity, id)));
}

/** A person takes part in person; a country through whatever place or body of it is named. */
function isParticipant(topic: LocalTopic, entity: string, group: string): boolean {
  return topic.entities.get(group)?.kind === 'person' ? entity === group : isWithin(topic, entity, group);
}

function hasTerm(terms: readonly number[], reading: SentenceReading): boolean {
  return terms.some((term) => reading.hits.has(term));
}

/** Whether an entity is where the event was, or one of those who took part, or lies in one of them. */
export function takesPart(topic: LocalTopic, entity: string): boolean {
  const { participants, places } = topic.pack.event;
  return [...participants.flat(), ...places].some((id) => isWithin(topic, entity, id));
}
