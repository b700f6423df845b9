import { gapAfter } from '../claims/numbers';
import { findDates } from '../claims/dates';
import { spanOfTokens, type ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import type { Topic } from '../topic/compile';
import type { TermHit } from '../topic/cue';
import { isWithin } from '../topic/entity-tree';
import { hasParticipants, termsFor, type SentenceEvent } from './event-frame';
import type { SentenceReading } from './read-sentence';

const words = (list: string) => new Set(list.split(' '));
/** Words that belong to the noun phrase on the left of its head: "his first two-day state visit". */
const LEFT = words(
  'the a an this that his her their its mr president leader s first second third historic rare state official upcoming landmark ' +
    'planned two three one day days long awaited expected high profile stakes much anticipated russian north korean latest ' +
    'forthcoming possible brief short whirlwind overnight friendly face to bilateral presidential russia highly secretive lavish ' +
    'le la les sa son cette ce de une un el su esta este una il lo sua questa der die das des dem den sein seine seinem seinen ' +
    'diesem dieser zweitagigen zweitagiger offizielle первый первого эта этот его ini bu ilk o os dois seu',
);
/** A phrase does not begin with one of these: they belong to what stands before it. */
const NOT_FIRST = words('to s day days long face de des der russian north korean one president leader');
/** Words that send the noun to another event: "last year's summit", "previous visit". */
const ELSEWHERE = words(
  'last previous earlier past next future return peace g7 nuclear trade security annual recent other another 2000 2018 2019 2023 second',
);
const BEFORE_PLACE = words(
  'to in of en a au aux nach in im в на ke di nel alla in al zum zur por para em ao with with between and by visit',
);

/**
 * The spans that denote the topic's event as a whole: nominal phrases ("his first visit to North Korea in 24 years", "the
 * trip") and, in a text that has none, the verb phrase that reports it. In reading order, without overlaps.
 */
export function findMentions(
  text: ReadText,
  readings: readonly SentenceReading[],
  events: readonly SentenceEvent[],
  topic: Topic,
  facts: { language: string | null; dateline: string },
): Span[] {
  const nominal = readings.flatMap((reading, i) =>
    nominalsIn(text, reading, events[i] ?? 'none', topic, facts),
  );
  const found = nominal.length > 0 ? nominal : verbalsIn(text, readings, events, topic, facts);
  return found.map(({ first, last }) => spanOfTokens(text.tokens, first, last));
}

type Facts = { readonly language: string | null; readonly dateline: string };

function nominalsIn(
  text: ReadText,
  reading: SentenceReading,
  event: SentenceEvent,
  topic: Topic,
  facts: Facts,
): TermHit[] {
  const heads = termsFor(topic.nouns, facts.language).flatMap((term) => reading.hits.get(term) ?? []);
  const found: TermHit[] = [];
  for (const head of heads.sort((a, b) => a.first - b.first)) {
    if (found.some((span) => span.last >= head.first)) continue;
    const phrase = phraseAround(text, reading, head, topic, facts);
    if (denotesEvent(text, reading, phrase, head, event, topic, facts)) found.push(phrase);
  }
  return found;
}

/** The noun phrase around its head: determiners, possessors and adjectives before, place, partner and gap behind. */
function phraseAround(
  text: ReadText,
  reading: SentenceReading,
  head: TermHit,
  topic: Topic,
  facts: Facts,
): TermHit {
  const { tokens } = text;
  let first = head.first;
  while (first > reading.sentence.first && staysWith(text, reading, first - 1)) first--;
  while (first < head.first && NOT_FIRST.has(tokens.words[first] ?? '') && !entityAt(reading, first)) first++;
  return { first, last: tailOf(text, reading, head.last, topic, facts) };
}

function staysWith(text: ReadText, reading: SentenceReading, at: number): boolean {
  if (!/^[ '-]{1,2}$/.test(gapAfter(text.tokens, at))) return false;
  const person = reading.entities.find(({ first, last }) => first <= at && at <= last);
  if (person)
    return text.tokens.words[person.last + 1] === 's' || /^['-]$/.test(gapAfter(text.tokens, person.last));
  return LEFT.has(text.tokens.words[at] ?? '');
}

function tailOf(text: ReadText, reading: SentenceReading, head: number, topic: Topic, facts: Facts): number {
  const { tokens } = text;
  let last = head;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (/[,;:."()\n]/.test(gapAfter(tokens, last))) break;
    const place = placeBehind(text, reading, last);
    if (place && place.last > last && !isElsewhere(topic, place.entity)) {
      last = place.last;
      continue;
    }
    const common = commonPlaceBehind(text, last);
    if (common !== null) {
      last = common;
      continue;
    }
    const gapEnd = timeBehind(text, reading, last, facts);
    if (gapEnd === null) break;
    last = gapEnd;
  }
  return last;
}

/** "to North Korea", "in Pyongyang", "with Kim Jong Un", "between Putin and Kim". */
function placeBehind(text: ReadText, reading: SentenceReading, at: number) {
  if (!BEFORE_PLACE.has(text.tokens.words[at + 1] ?? '')) return undefined;
  return reading.entities.find(({ first }) => first > at + 1 && first <= at + 4 && noBreak(text, at, first));
}

const COMMON_PLACE = /^(country|nation|kingdom|capital|city|state|regime|neighbou?r|north)$/;

/** "to the country", "to the reclusive regime": the place without its name. */
function commonPlaceBehind(text: ReadText, at: number): number | null {
  const { words } = text.tokens;
  if (!/^(to|in)$/.test(words[at + 1] ?? '') || !/^(the|this|its)$/.test(words[at + 2] ?? '')) return null;
  const end = [at + 3, at + 4].find((next) => COMMON_PLACE.test(words[next] ?? ''));
  return end !== undefined && noBreak(text, at, end) ? end : null;
}

function noBreak(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/[,;:."()\n]/.test(gapAfter(text.tokens, at))) return false;
  return true;
}

/** "in 24 years", "since 2000", "on 18-19 June", "in more than two decades". */
function timeBehind(text: ReadText, reading: SentenceReading, at: number, facts: Facts): number | null {
  const { tokens } = text;
  const rest = tokens.words.slice(at + 1, Math.min(reading.sentence.last, at + 7) + 1);
  const years =
    /^(in|for) (?:(?:nearly|almost|more|than|over|about|some|a|quarter|of) )*\S+ (years|decades|century)\b/.exec(
      rest.join(' '),
    );
  if (years) return at + years[0].split(' ').length;
  if (!/^(since|on|this|from|next)$/.test(rest[0] ?? '')) return null;
  const [date] = findDates(tokens, at + 1, reading.sentence.last, facts.dateline);
  return date && date.first <= at + 2 ? date.last : null;
}

function entityAt(reading: SentenceReading, at: number) {
  return reading.entities.find(({ first, last }) => first <= at && at <= last);
}

/** A place or person that takes no part: a visit to Vietnam, Xi's visit. */
function isElsewhere(topic: Topic, entity: string): boolean {
  const { participants, places } = topic.pack.event;
  const ours = [...participants.flat(), ...places];
  const kind = topic.entities.get(entity)?.kind;
  if (kind !== 'person' && kind !== 'country' && kind !== 'place') return true;
  return !ours.some((id) => isWithin(topic, entity, id)) && !participants.flat().includes(entity);
}

function denotesEvent(
  text: ReadText,
  reading: SentenceReading,
  phrase: TermHit,
  head: TermHit,
  event: SentenceEvent,
  topic: Topic,
  facts: Facts,
): boolean {
  const { tokens } = text;
  const before = tokens.words.slice(Math.max(reading.sentence.first, phrase.first - 2), head.first);
  if (before.some((word) => ELSEWHERE.has(word) && word !== 'second')) return false;
  // "Putin visits North Korea": a verb here.
  if (
    tokens.words[head.last]?.endsWith('s') &&
    gapAfter(tokens, head.last) === ' ' &&
    entityAt(reading, head.last + 1)
  )
    return false;
  const others = termsFor(topic.otherEvents, facts.language).flatMap((term) => reading.hits.get(term) ?? []);
  if (others.some((hit) => hit.first <= phrase.last + 3 && hit.last >= phrase.first - 2)) return false;
  const behind = reading.entities.find(
    ({ first }) => first > head.last && first <= head.last + 4 && noBreak(text, head.last, first),
  );
  if (behind && BEFORE_PLACE.has(tokens.words[head.last + 1] ?? '') && isElsewhere(topic, behind.entity))
    return false;
  const owner = reading.entities
    .filter(({ first, last }) => first >= phrase.first - 1 && last < head.first)
    .at(-1);
  if (owner && isElsewhere(topic, owner.entity) && !isVisitorSide(topic, owner.entity)) return false;
  const isAnchored = phrase.last > head.last;
  return typeof event !== 'object' || isAnchored;
}

function isVisitorSide(topic: Topic, entity: string): boolean {
  const [visitors = []] = topic.pack.event.participants;
  return visitors.some((visitor) => isWithin(topic, visitor, entity));
}

/** "will visit the DPRK on June 18-19": from the verb, its auxiliary included, to the place and date behind it. */
function verbalsIn(
  text: ReadText,
  readings: readonly SentenceReading[],
  events: readonly SentenceEvent[],
  topic: Topic,
  facts: Facts,
): TermHit[] {
  for (const [i, reading] of readings.entries()) {
    if (events[i] !== 'this' || !hasParticipants(topic, reading)) continue;
    const verbs = termsFor(topic.verbs, facts.language).flatMap((term) => reading.hits.get(term) ?? []);
    for (const verb of verbs.sort((a, b) => a.first - b.first)) {
      const place = reading.entities.find(
        ({ entity, first }) => first > verb.last && first <= verb.last + 6 && !isElsewhere(topic, entity),
      );
      if (!place) continue;
      const aux = /^(will|would|to|has|had|is|was)$/.test(text.tokens.words[verb.first - 1] ?? '') ? 1 : 0;
      return [{ first: verb.first - aux, last: tailOf(text, reading, place.last, topic, facts) }];
    }
  }
  return [];
}
