import type { ReadText } from '../text/read-text';
import type { TermHit } from '../topic/cue';
import type { TopicFacts } from '../topic/facts';
import type { LocalTopic } from '../topic/local-topic';
import {
  assess,
  isAction,
  isPinned,
  NOTHING,
  POINTS,
  REMEMBERED,
  type Assessment,
  type Scene,
  type SentenceEvent,
} from './assess-sentence';
import { isVisitorSide, nameAllWhoTakePart, takesPart } from './participants';
import type { SentenceReading } from './read-sentence';
import { competes, seasonOf, type Season } from './season';

/** Whether an article is about the topic's event, only mentions it, or neither. */
export type Relevance = 'about' | 'mention' | 'none';

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

/** A text is about the event from so many points on, and mentions it from so many. */
const ABOUT = 3;
const MENTION = 2;
/** How many of the first sentences are the lead. */
const LEAD = 2;
/** How many say who it is about. */
const OPENING = 4;
/** Of a text that comes to the event only after so many sentences, and for less than this share of them, it is not the subject. */
const DEEP = 16;
const THIN = 0.1;
/** Nor of one that names it once, behind this share of its sentences, under a headline on something of the same kind. */
const LATE = 0.5;

/**
 * Tells how an article stands to the event, from its sentences, its headline and its date.
 * @param earlier a frame of the same text by other readings: a sentence that reads the same, as do those before it, is not
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
    if (isEmpty(reading)) return NOTHING;
    const known = earlier && isAsBefore(earlier.readings, readings, i) ? earlier.assessed[i] : undefined;
    return known ?? assess(scene, reading, readings.slice(Math.max(0, i - REMEMBERED), i).reverse());
  });
  const headline = title ? assess({ ...scene, text: null }, title, []) : NOTHING;
  const opening = [...(title ? [title] : []), ...readings.slice(0, OPENING)];
  const all = [...assessed, headline];
  const total = all.reduce((points, one) => points + one.points, 0);
  const evidence: Evidence = {
    sentences: assessed,
    title: headline,
    total,
    strong: all.filter(isStrong).length,
    against: all.filter(isRival).length + (isRival(headline) ? 1 : 0),
    // Where only one side takes part, its name alone says nothing: a region has other news than its earthquake.
    isAllHere: topic.pack.event.participants.length > 1 && nameAllWhoTakePart(topic, opening),
    otherTitle: title && otherIn(topic, title),
    isTitleAlike: title !== null && isAction(topic, title),
    isPinned:
      topic.pack.event.places.length === 0 ||
      readings.some((reading, i) => {
        const one = assessed[i];
        return one !== undefined && isStrong(one) && isPinned(scene, reading, one);
      }),
  };
  const relevance = relevanceOf(topic, evidence, published, season);
  const score = relevance === 'none' ? 0 : 1 - Math.exp(-total / 4);
  return { relevance, score, events: assessed.map(({ event }) => event), readings, assessed };
}

/** Whether an article appeared (ISO 8601, as exact as stated; null when unknown) before anything could be told of the event. */
export function isTooEarly({ pack }: TopicFacts, published: string | null): boolean {
  return published !== null && published.slice(0, 10) < pack.event.announced.slice(0, published.length);
}

/** Whether a sentence has no word of the topic: it cannot speak of any event. */
function isEmpty({ entities, hits }: SentenceReading): boolean {
  return entities.length === 0 && hits.isEmpty;
}

/** Whether a sentence and those it may refer to read the same in two readings of a text. */
function isAsBefore(
  earlier: readonly SentenceReading[],
  now: readonly SentenceReading[],
  i: number,
): boolean {
  for (let at = Math.max(0, i - REMEMBERED); at <= i; at++) if (earlier[at] !== now[at]) return false;
  return true;
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
  /** Whether headline and opening name all who take part, be it in different sentences. */
  readonly isAllHere: boolean;
  /** What else the headline speaks of. */
  readonly otherTitle: 'event' | 'place' | null;
  /** Whether the headline has a word for what happened, be it of another event of the kind: “Earthquake shakes Porto Lume”. */
  readonly isTitleAlike: boolean;
  /** Whether a sentence that shows the event says where or when; of an event without a place none need do so. */
  readonly isPinned: boolean;
}

function isStrong({ points }: Assessment): boolean {
  return points >= POINTS.scene;
}

function isRival({ event }: Assessment): boolean {
  return typeof event === 'object';
}

/** What else a headline speaks of when it names nobody who takes part: an event ("NATO summit"), or only a place ("Hanoi"). */
function otherIn(topic: LocalTopic, title: SentenceReading): Evidence['otherTitle'] {
  const isSide = (entity: string) => takesPart(topic, entity) || isVisitorSide(topic, entity);
  if (title.entities.some(({ entity }) => isSide(entity))) return null;
  const hits = topic.otherEventTerms.flatMap((term) => title.hits.get(term) ?? []);
  if (hits.length === 0) return null;
  const isName = (hit: TermHit) =>
    title.entities.some(({ first, last }) => first <= hit.first && hit.last <= last);
  return hits.every(isName) ? 'place' : 'event';
}

function relevanceOf(
  topic: LocalTopic,
  evidence: Evidence,
  published: string | null,
  season: Season,
): Relevance {
  const { total, strong, against, isAllHere } = evidence;
  if (isTooEarly(topic, published)) return 'none';
  if (season.fresh && (strong > 0 || (isAllHere && against === 0)))
    return isAnotherStory(topic, evidence) ? 'mention' : 'about';
  if (total < MENTION || strong === 0 || (season.late && !evidence.isPinned)) return 'none';
  if (against > strong && total < POINTS.signature && !season.coverage) return 'none';
  return season.late || total < ABOUT || !leads(evidence) ? 'mention' : 'about';
}

/**
 * Whether an article of the event's days tells of something else of those days. What it recalls of former meetings does not count:
 * every report of the event does so.
 */
function isAnotherStory(topic: LocalTopic, evidence: Evidence): boolean {
  const { sentences, title, strong, isAllHere, otherTitle } = evidence;
  const isElsewhere = ({ event }: Assessment) => typeof event === 'object' && competes(topic, event.rival);
  if (isElsewhere(title) || otherTitle === 'event') return true;
  const [lead] = sentences;
  const leadsElsewhere = otherTitle === 'place' || (lead !== undefined && isElsewhere(lead));
  const elsewhere = sentences.filter(isElsewhere).length;
  if (leadsElsewhere && elsewhere > 0 && elsewhere >= strong) return true;
  if (isAllHere || title.points > 0) return false;
  const first = sentences.findIndex(isStrong);
  const isDeep = first >= DEEP && strong < sentences.length * THIN;
  return isDeep || (evidence.isTitleAlike && strong === 1 && first >= sentences.length * LATE);
}

/** Whether the event is what headline or lead are about. */
function leads({ sentences, title, strong, against }: Evidence): boolean {
  if (isRival(title)) return false;
  if (against === 0) return true;
  const isInLead = sentences.slice(0, LEAD).some(isStrong);
  return against <= strong && (title.points >= POINTS.signature || isInLead);
}
