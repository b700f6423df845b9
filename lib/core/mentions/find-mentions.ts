import { gapAfter } from '../claims/numbers';
import { spanOfTokens, type ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import type { LocalTopic } from '../topic/local-topic';
import type { TermHit } from '../topic/cue';

import type { SentenceEvent } from './assess-sentence';
import type { Relevance } from './event-frame';
import { hasParticipants, isVisitorSide, takesPart } from './participants';
import { entityAt, isBroken, phraseAround, tailOf, type Scene } from './noun-phrase';
import { BEFORE_PLACE, ELSEWHERE } from './phrase-words';
import type { SentenceReading } from './read-sentence';

/** What the article says of itself, as the mentions need it. */
export interface MentionFacts {
  /** BCP 47 primary subtag; null when unknown. */
  readonly language: string | null;
  readonly dateline: string;
  readonly relevance: Relevance;
}

/**
 * The spans that denote the topic's event as a whole: nominal phrases ("his first visit to North Korea in 24 years", "the
 * trip") and, in a text that has none, the verb phrase that reports it. In reading order, without overlaps.
 *
 * "The visit" goes to the event in force: in an article about this event to it, in one that only mentions it to the event that the
 * text spoke of last.
 */
export function findMentions(
  text: ReadText,
  readings: readonly SentenceReading[],
  events: readonly SentenceEvent[],
  topic: LocalTopic,
  { dateline, relevance }: MentionFacts,
): Span[] {
  const found: TermHit[] = [];
  let inForce: SentenceEvent = events.find((event) => event !== 'none') ?? 'this';
  for (const [i, reading] of readings.entries()) {
    const event = events[i] ?? 'none';
    if (event !== 'none') inForce = event;
    const spokenOf = relevance === 'about' ? event : inForce;
    found.push(...nominalsIn({ text, reading, topic, dateline }, spokenOf, relevance));
  }
  if (found.length === 0) found.push(...verbalIn(text, readings, events, topic, dateline));
  return found.map(({ first, last }) => spanOfTokens(text.tokens, first, last));
}

function nominalsIn(scene: Scene, event: SentenceEvent, relevance: Relevance): TermHit[] {
  const found: TermHit[] = [];
  for (const head of headsIn(scene)) {
    if (found.some((span) => span.last >= head.first)) continue;
    const phrase = phraseAround(scene, head);
    if (denotesEvent(scene, phrase, head, event, relevance)) found.push(phrase);
  }
  return found;
}

/** The nouns of the event in a sentence; neighbours ("summit talks", "state visit") are one head. */
function headsIn({ text, reading, topic }: Scene): TermHit[] {
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

function denotesEvent(
  scene: Scene,
  phrase: TermHit,
  head: TermHit,
  event: SentenceEvent,
  relevance: Relevance,
): boolean {
  const { text, reading, topic } = scene;
  const { tokens } = text;
  const before = tokens.words.slice(Math.max(reading.sentence.first, phrase.first - 2), head.first);
  if (before.some((word) => ELSEWHERE.has(word))) return false;
  if (isVerbHere(scene, head)) return false;
  const others = topic.otherEventTerms.flatMap((term) => reading.hits.get(term) ?? []);
  if (others.some((hit) => isBeside(text, hit, phrase))) return false;
  if (leadsElsewhere(scene, head) || belongsToAnother(scene, phrase, head)) return false;
  const isAnchored = phrase.last > head.last;
  // "The visit …" at the head of a sentence is what the article is about, whatever the sentence goes on to recall.
  const opens = phrase.first === reading.sentence.first && phrase.first < head.first;
  return typeof event !== 'object' || isAnchored || (relevance === 'about' && opens);
}

/** Whether another event's word stands in the phrase or right beside it, in one clause with it. */
function isBeside(text: ReadText, hit: TermHit, phrase: TermHit): boolean {
  if (hit.first > phrase.last + 3 || hit.last < phrase.first - 2) return false;
  return hit.first <= phrase.last || !isBroken(text, phrase.last, hit.first);
}

/** "Putin visits North Korea": a verb here. */
function isVerbHere({ text, reading }: Scene, head: TermHit): boolean {
  const { tokens } = text;
  const isPlural = tokens.words[head.last]?.endsWith('s') ?? false;
  return isPlural && gapAfter(tokens, head.last) === ' ' && entityAt(reading, head.last + 1) !== undefined;
}

/** "a visit to Vietnam", "talks with Xi". */
function leadsElsewhere({ text, reading, topic }: Scene, head: TermHit): boolean {
  if (!BEFORE_PLACE.has(text.tokens.words[head.last + 1] ?? '')) return false;
  const behind = reading.entities.find(({ first }) => first > head.last && first <= head.last + 4);
  return behind !== undefined && !isBroken(text, head.last, behind.first) && !takesPart(topic, behind.entity);
}

/** "Xi's visit": whose visit it is does not take part. */
function belongsToAnother({ reading, topic }: Scene, phrase: TermHit, head: TermHit): boolean {
  const owner = reading.entities
    .filter(({ first, last }) => first >= phrase.first - 1 && last < head.first)
    .at(-1);
  return owner !== undefined && !takesPart(topic, owner.entity) && !isVisitorSide(topic, owner.entity);
}

const AUXILIARY = /^(will|would|to|has|had|is|was)$/;

/** "will visit the DPRK on June 18-19": from the verb, its auxiliary included, to the place and date behind it. */
function verbalIn(
  text: ReadText,
  readings: readonly SentenceReading[],
  events: readonly SentenceEvent[],
  topic: LocalTopic,
  dateline: string,
): TermHit[] {
  for (const [i, reading] of readings.entries()) {
    if (events[i] !== 'this' || !hasParticipants(topic, reading)) continue;
    const verbs = topic.verbTerms.flatMap((term) => reading.hits.get(term) ?? []);
    for (const verb of verbs.sort((a, b) => a.first - b.first)) {
      const place = reading.entities.find(
        ({ entity, first }) => first > verb.last && first <= verb.last + 6 && takesPart(topic, entity),
      );
      if (!place) continue;
      const first = AUXILIARY.test(text.tokens.words[verb.first - 1] ?? '') ? verb.first - 1 : verb.first;
      return [{ first, last: tailOf({ text, reading, topic, dateline }, place.last) }];
    }
  }
  return [];
}
