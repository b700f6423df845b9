import type { Span } from '../text/span';
import type { Topic } from '../topic/compile';
import { isWithin } from '../topic/entity-tree';
import { addDays } from '../claims/calendar';
import { firstMatch, speaks, type SentenceReading } from './read-sentence';

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
  /** Where the headline stands in the text, if it does. */
  readonly headline: Span | null;
}

/** Points a sentence gives; a text is about the event from ABOUT on, and mentions it from MENTION on. */
const POINTS = { signature: 3, scene: 2, together: 0.5 };
const ABOUT = 3;
const MENTION = 2;
/** Coverage of the event itself ends some days after it; later articles only look back. */
const COVERAGE_DAYS = 10;
/** An article about the event speaks of it in at least this share of its sentences. */
const SHARE = 0.12;

/** Tells how an article stands to the event, from its sentences, its headline and its date. */
export function frameEvent(
  topic: Topic,
  readings: readonly SentenceReading[],
  title: SentenceReading | null,
  facts: FrameFacts,
): EventFrame {
  const events = readings.map((reading) => eventOf(topic, reading, facts.language));
  const points = readings.map((reading, i) => pointsOf(topic, reading, events[i] ?? 'none', facts.language));
  const titleEvent = title ? eventOf(topic, title, facts.language) : 'none';
  const titlePoints = title ? pointsOf(topic, title, titleEvent, facts.language) : 0;
  const total = sum(points) + titlePoints;
  const against =
    events.filter((event) => typeof event === 'object').length + (typeof titleEvent === 'object' ? 2 : 0);
  const relevance = relevanceOf(topic, {
    points,
    titlePoints,
    titleEvent,
    total,
    against,
    published: facts.published,
  });
  return { relevance, score: relevance === 'none' ? 0 : 1 - Math.exp(-total / 4), events };
}

interface Evidence {
  readonly points: readonly number[];
  readonly titlePoints: number;
  readonly titleEvent: SentenceEvent;
  readonly total: number;
  readonly against: number;
  readonly published: string | null;
}

function relevanceOf(
  topic: Topic,
  { points, titlePoints, titleEvent, total, against, published }: Evidence,
): Relevance {
  const { announced, window } = topic.pack.event;
  if (published !== null && published.slice(0, 10) < announced.slice(0, published.length)) return 'none';
  const strong =
    points.filter((value) => value >= POINTS.scene).length + (titlePoints >= POINTS.scene ? 1 : 0);
  if (total < MENTION || strong === 0 || (against > strong && total < POINTS.signature)) return 'none';
  const isLate = published !== null && published.length >= 7 && published > addDays(window.to, COVERAGE_DAYS);
  const share = points.filter((value) => value > 0).length / Math.max(1, points.length);
  const leads = titlePoints > 0 || points.slice(0, 2).some((value) => value >= POINTS.scene);
  const isAbout =
    leads && total >= ABOUT && share >= SHARE && typeof titleEvent !== 'object' && against <= strong;
  return isAbout && !isLate ? 'about' : 'mention';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Which event a sentence speaks of; a signature of this event outweighs a rival's cue beside it. */
export function eventOf(topic: Topic, reading: SentenceReading, language: string | null): SentenceEvent {
  if (firstMatch(topic.signatures, reading, language)) return 'this';
  const rival = topic.rivals.find(({ cues }) => firstMatch(cues, reading, language));
  if (rival) return { rival: rival.rival.id };
  return isScene(topic, reading, language) ? 'this' : 'none';
}

function pointsOf(
  topic: Topic,
  reading: SentenceReading,
  event: SentenceEvent,
  language: string | null,
): number {
  if (typeof event === 'object') return 0;
  if (firstMatch(topic.signatures, reading, language)) return POINTS.signature;
  if (isScene(topic, reading, language)) return POINTS.scene;
  return hasParticipants(topic, reading) ? POINTS.together : 0;
}

/** The participants together with a noun or verb of the event: "Putin arrived in Pyongyang". */
function isScene(topic: Topic, reading: SentenceReading, language: string | null): boolean {
  return (
    hasParticipants(topic, reading) &&
    (hasTerm(topic.nouns, reading, language) || hasTerm(topic.verbs, reading, language))
  );
}

/** Whether of every group of participants at least one, or something in it, is named. */
export function hasParticipants(topic: Topic, reading: SentenceReading): boolean {
  return topic.pack.event.participants.every((group) =>
    reading.entities.some(({ entity }) => group.some((id) => isParticipant(topic, entity, id))),
  );
}

/** A person takes part in person; a country through whatever place or body of it is named. */
function isParticipant(topic: Topic, entity: string, group: string): boolean {
  return topic.entities.get(group)?.kind === 'person' ? entity === group : isWithin(topic, entity, group);
}

/** Whether one of the terms, in the article's language, stands in the sentence. */
export function hasTerm(
  terms: Readonly<Record<string, number>>,
  reading: SentenceReading,
  language: string | null,
): boolean {
  return termsFor(terms, language).some((term) => reading.hits.has(term));
}

/** The terms for a language; all of them when the pack does not know it. */
export function termsFor(terms: Readonly<Record<string, number>>, language: string | null): number[] {
  const known = language !== null && language in terms ? language : null;
  return Object.entries(terms).flatMap(([of, term]) => (speaks(of, known) ? [term] : []));
}
