import { findDates } from '../claims/dates';
import { gapAfter } from '../claims/numbers';
import { spanOfTokens, type ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import type { LocalTopic } from '../topic/local-topic';
import type { TermHit } from '../topic/cue';
import type { SentenceEvent } from './assess-sentence';
import { denotes, HEAD_LAST, otherEventsIn } from './denotes';
import type { Relevance } from './event-frame';
import { phraseAround, type Scene } from './noun-phrase';
import { isVisitor, isVisitorSide, takesPart } from './participants';
import { determinersOf, ORDINALS } from './phrase-words';
import type { SentenceReading } from './read-sentence';
import { rightEdge } from './right-edge';
import { beginningWithin, entityAt, isBroken } from './sentence-parts';
import { findAnnouncement, findVerbPhrase } from './verbal';

/** What the article says of itself, as the mentions need it. */
export interface MentionFacts {
  /** BCP 47 primary subtag; null when unknown. */
  readonly language: string | null;
  /** ISO day against which relative dates resolve. */
  readonly dateline: string;
  readonly relevance: Relevance;
}

/** Another event than this, of which no more is known. */
const ANOTHER: SentenceEvent = { rival: '' };

/** What a text has spoken of so far. */
interface Discourse {
  readonly relevance: Relevance;
  /** The event spoken of last. */
  inForce: SentenceEvent;
  /** What each noun was last used for: "the summit" is the summit that the text spoke of, not the visit. */
  readonly lastMeant: Map<string, SentenceEvent>;
  /** Whether the paragraph has just told of a rival, and of nothing else since. */
  afterRival: boolean;
}

/**
 * The spans that denote the topic's event as a whole: nominal phrases ("his first visit to North Korea in 24 years", "the
 * trip") and, in a text that has none, the verb phrase that reports it. In reading order, without overlaps.
 *
 * "The visit" goes to the event in force. An article about this event comes back to it with every sentence that speaks of no
 * other; one that only mentions it is about another until a phrase says which: "Putin's visit to North Korea".
 */
export function findMentions(
  text: ReadText,
  readings: readonly SentenceReading[],
  events: readonly SentenceEvent[],
  topic: LocalTopic,
  { language, dateline, relevance }: MentionFacts,
): Span[] {
  const found: TermHit[] = [];
  const discourse: Discourse = {
    relevance,
    inForce: relevance === 'about' ? 'this' : ANOTHER,
    lastMeant: new Map(),
    afterRival: false,
  };
  for (const [i, reading] of readings.entries()) {
    const event = events[i] ?? 'none';
    const scene: Scene = { text, reading, topic, dateline, language };
    const heads = headsIn(scene);
    if (opensParagraph(text, readings, i)) discourse.afterRival = false;
    const before = found.length;
    if (heads.length > 0) found.push(...nominalsIn(scene, heads, event, discourse));
    else if (event === 'this') {
      const announced = findAnnouncement(scene);
      if (announced) found.push(announced);
    }
    if (event !== 'none') discourse.inForce = event;
    if (found.length > before) discourse.afterRival = false;
    else if (event !== 'none') discourse.afterRival = event !== 'this';
  }
  if (found.length === 0) {
    const verbal = findVerbPhrase(text, readings, events, { topic, dateline, language });
    if (verbal) found.push(verbal);
  }
  return found.map(({ first, last }) => spanOfTokens(text.tokens, first, last));
}

/** The nouns of the event in a sentence; neighbours ("summit talks", "state visit") are one head. */
function headsIn({ text, reading, topic }: Scene): TermHit[] {
  if (!topic.nounTerms.some((term) => reading.hits.has(term))) return [];
  const hits = topic.nounTerms.flatMap((term) => reading.hits.get(term) ?? []);
  const heads: TermHit[] = [];
  for (const hit of hits.sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = heads.at(-1);
    if (before && hit.first <= before.last) continue;
    if (before && hit.first === before.last + 1 && /^[ -]?$/.test(gapAfter(text.tokens, before.last))) {
      heads[heads.length - 1] = { first: before.first, last: hit.last };
    } else heads.push({ first: hit.first, last: hit.last });
  }
  return heads;
}

function nominalsIn(
  scene: Scene,
  heads: readonly TermHit[],
  event: SentenceEvent,
  discourse: Discourse,
): TermHit[] {
  const found: TermHit[] = [];
  const phrases = heads.map((head) => {
    const phrase = phraseAround(scene, head);
    return { head, phrase, anchored: isAnchored(scene, phrase, head) };
  });
  // What a sentence says of an event holds for all of it, unless a phrase of its own says so: then from that phrase on.
  if (event !== 'none' && !phrases.some(({ anchored }) => anchored)) discourse.inForce = event;
  const others = otherEventsIn(scene);
  const foreign = typeof event === 'object' ? firstForeign(scene, others) : null;
  const isOfRival = discourse.afterRival && phrases.some(({ phrase }) => goesOn(scene, phrase));
  let end = -1;
  for (const { head, phrase, anchored } of phrases) {
    if (head.first <= end) continue;
    const reach = { first: Math.max(phrase.first, end + 1), last: phrase.last };
    const kind = denotes(scene, reach, head, others);
    if (kind === 'nothing') continue;
    remember(scene, head, kind === 'another' ? ANOTHER : anchored ? 'this' : null, discourse);
    if (kind === 'another') continue;
    const isMeant =
      discourse.relevance === 'about'
        ? anchored ||
          isNew(scene, reach) ||
          (typeof event === 'object' ? comesFirst(scene, reach, foreign) : !isOfRival)
        : meant(scene, head, discourse) === 'this';
    if (!isMeant) continue;
    const again = ellipsisBehind(scene, reach.last);
    found.push(reach, ...(again ? [again] : []));
    end = (again ?? reach).last;
  }
  return found;
}

function remember({ text }: Scene, head: TermHit, event: SentenceEvent | null, discourse: Discourse): void {
  if (event === null) return;
  discourse.inForce = event;
  discourse.lastMeant.set(text.tokens.words[head.last] ?? '', event);
}

function meant({ text }: Scene, head: TermHit, { lastMeant, inForce }: Discourse): SentenceEvent {
  return lastMeant.get(text.tokens.words[head.last] ?? '') ?? inForce;
}

/** "this trip", and "a two-day state visit", which a sentence brings up anew. */
function isNew({ text, language }: Scene, { first }: TermHit): boolean {
  return language === 'en' && /^(this|a|an)$/.test(text.tokens.words[first] ?? '');
}

function opensParagraph({ source }: ReadText, readings: readonly SentenceReading[], i: number): boolean {
  const [before, now] = [readings[i - 1]?.sentence, readings[i]?.sentence];
  return !before || !now || source.slice(before.start, now.start).includes('\n');
}

const NOW = /^(is|are|will|would|has|have|comes?|marks?|looks?|may|might|could|can|ends?|begins?|starts?)$/;

/**
 * "Kim met Trump in Hanoi in 2019. The summit collapsed.": a sentence that opens with the noun and tells of what was goes on with the
 * event before it; what is, and whatever stands deeper in a sentence, is the event that the article is about.
 */
function goesOn({ text: { tokens }, reading, language }: Scene, { first, last }: TermHit): boolean {
  if (language !== 'en' || !/^(the|that|those|their|his)$/.test(tokens.words[first] ?? '')) return false;
  const { sentence } = reading;
  const opens =
    first === sentence.first ||
    (first === sentence.first + 1 && LEADS_IN.has(tokens.words[sentence.first] ?? ''));
  if (!opens) return false;
  for (let at = last + 1; at <= Math.min(sentence.last, last + 3); at++)
    if (NOW.test(tokens.words[at] ?? '')) return false;
  return true;
}

const LEADS_IN = new Set(['during', 'after', 'at', 'in', 'on', 'before', 'but', 'and', 'yet']);

/** Where a sentence first names who or what has no part in the event, or a date; null when it does not. */
function firstForeign({ text, reading, topic, dateline }: Scene, others: readonly TermHit[]): number | null {
  const { first, last } = reading.sentence;
  const foreign = [
    reading.entities.find(({ entity }) => !takesPart(topic, entity) && !isVisitorSide(topic, entity)),
    others[0],
    findDates(text.tokens, first, last, dateline)[0],
  ].flatMap((hit) => (hit ? [hit.first] : []));
  return foreign.length > 0 ? Math.min(...foreign) : null;
}

/** How far (words) something may stand behind a phrase and still belong to its clause. */
const CLAUSE = 12;

/** "The visit ends today; the next stop is Vietnam": a sentence comes to another event only behind the phrase, and not in its clause. */
function comesFirst(
  { text, reading, language }: Scene,
  { first, last }: TermHit,
  foreign: number | null,
): boolean {
  if (foreign === null || (first === reading.sentence.first && !HEAD_LAST.has(language ?? '')))
    return foreign === null || foreign > last;
  return foreign > last && (foreign > last + CLAUSE || isBroken(text, last, foreign));
}

/** Whether the phrase itself names who or where: the visitor who owns it, one who takes part behind it, or how long ago the last was. */
function isAnchored({ text, reading, topic }: Scene, phrase: TermHit, head: TermHit): boolean {
  const owners = beginningWithin(reading.entities, phrase.first, head.first - 1);
  if (owners.some(({ entity }) => isVisitor(topic, entity))) return true;
  if (beginningWithin(reading.entities, head.last + 1, phrase.last).length > 0) return true;
  const tail = text.tokens.words.slice(head.last + 1, phrase.last + 1);
  return tail.some((word) => /^(\d+|years|decades|century|jahren|ans|anos|anni|лет)$/.test(word));
}

/** "El viaje, el primero de Putin a Corea del Norte desde 2000": the visit said again without its noun. */
function ellipsisBehind(scene: Scene, end: number): TermHit | null {
  const { text, reading, language } = scene;
  if (language === 'en' || !/^ ?[,-] ?$/.test(gapAfter(text.tokens, end))) return null;
  const { words } = text.tokens;
  const isOpened = determinersOf(language).has(words[end + 1] ?? '');
  const ordinal = (entityAt(reading, end + 1)?.last ?? (isOpened ? end + 1 : end)) + 1;
  if (ordinal === end + 1 || ordinal > reading.sentence.last || !ORDINALS.has(words[ordinal] ?? ''))
    return null;
  const last = rightEdge(scene, { first: ordinal, last: ordinal });
  return last > ordinal ? { first: end + 1, last } : null;
}
