import type { ReadText } from '../text/read-text';
import type { Topic } from '../topic/compile';
import { isWithin } from '../topic/entity-tree';
import { addDays } from '../claims/calendar';
import { findDates } from '../claims/dates';
import { firstLed, speaks, type SentenceReading } from './read-sentence';

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
}

/** What the article says of itself, which the text does not. */
export interface FrameFacts {
  readonly language: string | null;
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

/** Tells how an article stands to the event, from its sentences, its headline and its date. */
export function frameEvent(
  topic: Topic,
  text: ReadText,
  readings: readonly SentenceReading[],
  title: SentenceReading | null,
  facts: FrameFacts,
): EventFrame {
  const assessed = readings.map((reading, i) => assess(topic, text, reading, readings[i - 1] ?? null, facts));
  const headline = title ? assess(topic, null, title, null, facts) : NOTHING;
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
    published: facts.published,
    isAllHere,
  });
  const score = relevance === 'none' ? 0 : 1 - Math.exp(-total / 4);
  return { relevance, score, events: assessed.map(({ event }) => event) };
}

/** What one sentence says of the event. */
interface Assessment {
  readonly event: SentenceEvent;
  readonly points: number;
}

const NOTHING: Assessment = { event: 'none', points: 0 };

/** A signature outweighs a rival's cue beside it; a rival's cue outweighs a mere scene. */
function assess(
  topic: Topic,
  text: ReadText | null,
  reading: SentenceReading,
  before: SentenceReading | null,
  facts: FrameFacts,
): Assessment {
  if (firstLed(topic.signaturesOfTerm, reading, facts.language))
    return { event: 'this', points: POINTS.signature };
  const rival = firstLed(topic.rivalsOfTerm, reading, facts.language);
  if (rival) return { event: { rival: rival.rival }, points: 0 };
  const together =
    hasParticipants(topic, reading) || (text !== null && isCarriedOver(topic, text, reading, before));
  if (together && (isAction(topic, reading, facts) || isOnTheSpot(topic, reading, facts)))
    return { event: 'this', points: POINTS.scene };
  if (isNamedByPlace(topic, reading, facts)) return { event: 'this', points: POINTS.scene };
  if (text !== null && isDated(topic, text, reading, before, facts))
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
  /** Whether headline and opening name all who take part, be it in different sentences. */
  readonly isAllHere: boolean;
}

function relevanceOf(topic: Topic, evidence: Evidence): Relevance {
  const { total, strong, against, published, isAllHere } = evidence;
  const { announced } = topic.pack.event;
  if (published !== null && published.slice(0, 10) < announced.slice(0, published.length)) return 'none';
  if (isFresh(topic, published) && against === 0 && (isAllHere || strong > 0)) return 'about';
  if (total < MENTION || strong === 0) return 'none';
  if (against > strong && total < POINTS.signature && !isCoverage(topic, published)) return 'none';
  return isLate(topic, published) || total < ABOUT || !leads(topic, evidence) ? 'mention' : 'about';
}

/** Whether the event is what headline or lead are about. */
function leads(topic: Topic, { sentences, title, strong, against, published }: Evidence): boolean {
  if (typeof title.event === 'object') return false;
  if (against === 0) return true;
  if (isFresh(topic, published) && (sentences[0]?.points ?? 0) >= POINTS.signature) return true;
  const isInLead = sentences.slice(0, LEAD).some(({ points }) => points >= POINTS.scene);
  return against <= strong && (title.points >= POINTS.signature || isInLead);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isLate(topic: Topic, published: string | null): boolean {
  return (
    published !== null &&
    published.length >= 7 &&
    published > addDays(topic.pack.event.window.to, COVERAGE_DAYS)
  );
}

/** Whether the article appeared in the days of the event or shortly after. */
function isCoverage(topic: Topic, published: string | null): boolean {
  if (published === null || isLate(topic, published)) return false;
  return published.slice(0, 10) >= topic.pack.event.window.from.slice(0, published.length);
}

/** Whether the article appeared in the week before the event, or as coverage of it. */
function isFresh(topic: Topic, published: string | null): boolean {
  if (published === null || isLate(topic, published)) return false;
  return published.slice(0, 10) >= addDays(topic.pack.event.window.from, -7).slice(0, published.length);
}

function isAction(topic: Topic, reading: SentenceReading, { language }: FrameFacts): boolean {
  return hasTerm(topic.nouns, reading, language) || hasTerm(topic.verbs, reading, language);
}

/** In the days of the event, the visitor named together with the place itself is there: no verb is needed. */
function isOnTheSpot(topic: Topic, reading: SentenceReading, { published }: FrameFacts): boolean {
  const [place] = topic.pack.event.places;
  if (place === undefined || !isCoverage(topic, published)) return false;
  return reading.entities.some(({ entity }) => isWithin(topic, entity, place));
}

/** "the Pyongyang meeting", in the days of the event. */
function isNamedByPlace(
  topic: Topic,
  reading: SentenceReading,
  { language, published }: FrameFacts,
): boolean {
  const [place] = topic.pack.event.places;
  if (place === undefined || !isFresh(topic, published) || !hasTerm(topic.nouns, reading, language))
    return false;
  return reading.entities.some(({ entity }) => isWithin(topic, entity, place));
}

const PRONOUN = /^(he|his|him|er|sein|il|lui|el|su|ele|seu|egli|он|его|dia|ia|他|هو)$/;

/** "He" of the sentence before: the visitor named there takes part here. */
function isCarriedOver(
  topic: Topic,
  text: ReadText,
  reading: SentenceReading,
  before: SentenceReading | null,
): boolean {
  const [visitors, ...rest] = topic.pack.event.participants;
  if (!visitors || !before || !names(topic, before, visitors)) return false;
  if (!rest.every((group) => names(topic, reading, group))) return false;
  return text.tokens.words
    .slice(reading.sentence.first, reading.sentence.last + 1)
    .some((word) => PRONOUN.test(word));
}

/** "The leaders concluded it at a summit in June": a noun of the event, its month or day, and someone who took part. */
function isDated(
  topic: Topic,
  text: ReadText,
  reading: SentenceReading,
  before: SentenceReading | null,
  { language, dateline }: FrameFacts,
): boolean {
  const { participants, window } = topic.pack.event;
  if (!hasTerm(topic.nouns, reading, language)) return false;
  const near = before ? [reading, before] : [reading];
  if (!participants.some((group) => near.some((sentence) => names(topic, sentence, group)))) return false;
  const { first, last } = reading.sentence;
  return findDates(text.tokens, first, last, dateline).some(
    ({ from, to, granularity }) => granularity !== 'year' && from <= window.to && to >= window.from,
  );
}

/** Whether of every group of participants at least one, or something in it, is named. */
export function hasParticipants(topic: Topic, reading: SentenceReading): boolean {
  return topic.pack.event.participants.every((group) => names(topic, reading, group));
}

function names(topic: Topic, reading: SentenceReading, group: readonly string[]): boolean {
  return reading.entities.some(({ entity }) => group.some((id) => isParticipant(topic, entity, id)));
}

/** A person takes part in person; a country through whatever place or body of it is named. */
function isParticipant(topic: Topic, entity: string, group: string): boolean {
  return topic.entities.get(group)?.kind === 'person' ? entity === group : isWithin(topic, entity, group);
}

/** Whether one of the terms, in the article's language, stands in the sentence. */
function hasTerm(
  terms: Readonly<Record<string, number>>,
  reading: SentenceReading,
  language: string | null,
): boolean {
  return termsFor(terms, language).some((term) => reading.hits.has(term));
}

const chosen = new WeakMap<Readonly<Record<string, number>>, Map<string | null, readonly number[]>>();

/** The terms for a language; all of them when the pack does not know it. */
export function termsFor(
  terms: Readonly<Record<string, number>>,
  language: string | null,
): readonly number[] {
  const byLanguage = chosen.get(terms) ?? new Map<string | null, readonly number[]>();
  chosen.set(terms, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const spoken = language !== null && Object.hasOwn(terms, language) ? language : null;
  const found = Object.entries(terms).flatMap(([of, term]) => (speaks(of, spoken) ? [term] : []));
  byLanguage.set(language, found);
  return found;
}

/** Whether an entity is where the event was, or one of those who took part, or lies in one of them. */
export function takesPart(topic: Topic, entity: string): boolean {
  const { participants, places } = topic.pack.event;
  return [...participants.flat(), ...places].some((id) => isWithin(topic, entity, id));
}
