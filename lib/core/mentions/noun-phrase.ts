import { weekdayOf } from '../claims/calendar';
import { findDates } from '../claims/dates';
import { gapAfter } from '../claims/numbers';
import { timeFactor } from '../claims/time-units';
import { isEastAsian } from '../text/fold';
import type { ReadText } from '../text/read-text';
import type { LocalTopic } from '../topic/local-topic';
import type { TermHit } from '../topic/cue';
import { takesPart } from './participants';
import type { EntityMention } from './find-entities';
import {
  BEFORE_HEAD,
  BEFORE_NAME,
  BEFORE_PLACE,
  BEHIND_HEAD,
  COMMON_PLACE,
  EAST_ASIAN_BEFORE_HEAD,
  NOT_FIRST,
} from './phrase-words';
import type { SentenceReading } from './read-sentence';

/** What a phrase is looked for in. */
export interface Scene {
  readonly text: ReadText;
  readonly reading: SentenceReading;
  readonly topic: LocalTopic;
  readonly dateline: string;
}

const BREAK = /[,;:."()\n]/;
/** How far behind its preposition a name may stand (words). */
const TITLES = 4;
/** Longest clause that still belongs to the phrase (words). */
const RELATIVE = 9;

/** The noun phrase around its head (tokens, both inclusive): determiners, possessors, adjectives; place, partner, time. */
export function phraseAround(scene: Scene, head: TermHit): TermHit {
  const { text, reading } = scene;
  let { first } = head;
  for (let at = leftwards(scene, first); at !== null; at = leftwards(scene, first)) first = at;
  while (first < head.first && NOT_FIRST.has(text.tokens.words[first] ?? '') && !entityAt(reading, first))
    first++;
  return { first, last: tailOf(scene, head.last) };
}

/** Where the phrase begins when one more word or name on the left belongs to it; null when none does. */
function leftwards({ text, reading, topic }: Scene, first: number): number | null {
  const at = first - 1;
  const gap = gapAfter(text.tokens, at);
  if (at < reading.sentence.first || !/^[ '-]{0,2}$/.test(gap)) return null;
  const name = entityAt(reading, at);
  if (name)
    return takesPart(topic, name.entity) && (possesses(text, name, first) || gap === ' ') ? name.first : null;
  const word = text.tokens.words[at] ?? '';
  if (BEFORE_HEAD.has(word) || word.endsWith('ly') || weekdayOf(word) !== null) return at;
  if (/^\d+$/.test(word) && timeFactor(text.tokens.words[first] ?? '', 'day') !== null) return at;
  return EAST_ASIAN_BEFORE_HEAD.has(word) || (/^\d+$/.test(word) && gap === '') ? at : null;
}

/** "Putin's", "Putins", "Kim-Poutine", "プーチン氏の": a name that owns the phrase behind it. */
function possesses({ tokens }: ReadText, name: EntityMention, next: number): boolean {
  if (tokens.words[next] === 's' || /^['-]$/.test(gapAfter(tokens, name.last))) return true;
  if (isEastAsian((tokens.words[name.last] ?? '').charCodeAt(0))) return true;
  return (tokens.words[name.last] ?? '').endsWith('s') && name.first === name.last;
}

/** The last token of what belongs to the head on its right. */
export function tailOf(scene: Scene, head: number): number {
  let last = head;
  for (let rounds = 0; rounds < 5; rounds++) {
    const next =
      placeBehind(scene, last, head) ??
      commonPlaceBehind(scene, last) ??
      timeBehind(scene, last) ??
      appositionBehind(scene, last) ??
      relativeBehind(scene, last);
    if (next === null) break;
    last = next;
  }
  return last;
}

/** "to North Korea", "в КНДР", "with leader Kim Jong Un", "Kim-Poutine", "Владимира Путина": who takes part, or where it is. */
function placeBehind({ text, reading, topic }: Scene, at: number, head: number): number | null {
  const { words } = text.tokens;
  let next = at + 1;
  while (
    next <= reading.sentence.last &&
    BEHIND_HEAD.has(words[next] ?? '') &&
    !BREAK.test(gapAfter(text.tokens, next - 1))
  )
    next++;
  const adjective = next - 1 > at ? next - 1 : null;
  const led = BEFORE_PLACE.has(words[next] ?? '');
  // Without a preposition a name belongs to the head only right behind it: «Визит Владимира Путина», "kunjungan presiden Rusia".
  if (!led && at !== head) return adjective;
  if (led) next++;
  for (
    let skipped = 0;
    skipped < TITLES && !entityAt(reading, next) && BEFORE_NAME.has(words[next] ?? '');
    skipped++
  )
    next++;
  const name = entityAt(reading, next);
  if (!name || name.first !== next || isBroken(text, at, next) || !takesPart(topic, name.entity))
    return adjective;
  return name.last;
}

function commonPlaceBehind({ text, reading }: Scene, at: number): number | null {
  const { words } = text.tokens;
  if (
    !BEFORE_PLACE.has(words[at + 1] ?? '') ||
    !/^(the|this|its|dem|das|le|el|il|o)$/.test(words[at + 2] ?? '')
  )
    return null;
  const end = [at + 3, at + 4].find((next) => COMMON_PLACE.has(words[next] ?? ''));
  return end !== undefined && end <= reading.sentence.last && !isBroken(text, at, end) ? end : null;
}

const YEARS =
  /^(in|for|seit|en|in|depuis|desde|da|за|sejak) (?:(?:nearly|almost|more|than|over|about|some|a|quarter|of|mehr|als|plus|de|mas|piu|di) )*\S+ (years|decades|century|jahren|ans|anos|anni|лет|tahun)\b/;

/** "in 24 years", "since 2000", "on 18-19 June", "last year", "in June". */
function timeBehind({ text, reading, dateline }: Scene, at: number): number | null {
  const { tokens } = text;
  if (BREAK.test(gapAfter(tokens, at))) return null;
  const rest = tokens.words.slice(at + 1, Math.min(reading.sentence.last, at + 8) + 1);
  const years = YEARS.exec(rest.join(' '));
  if (years) return at + years[0].split(' ').length;
  if (!/^(since|on|this|from|next|in|last|seit|depuis|desde|dal|с)$/.test(rest[0] ?? '')) return null;
  const [date] = findDates(tokens, at + 1, Math.min(reading.sentence.last, at + 6), dateline);
  if (!date || date.first > at + 2 || isBroken(text, at, date.first)) return null;
  // "on Tuesday and Wednesday"
  const [next] =
    tokens.words[date.last + 1] === 'and' ? findDates(tokens, date.last + 2, date.last + 3, dateline) : [];
  return next && next.first === date.last + 2 ? next.last : date.last;
}

/** ", his first in two decades": the visit said again. */
function appositionBehind({ text, reading }: Scene, at: number): number | null {
  const { tokens } = text;
  if (gapAfter(tokens, at).trim() !== ',') return null;
  const rest = tokens.words.slice(at + 1, Math.min(reading.sentence.last, at + 9) + 1).join(' ');
  const again =
    /^(his|her|its|the) (first|second|third|only) (?:in|since|for) (?:\S+ ){0,3}?(\d+ years|decades|years|\d{4})\b/.exec(
      rest,
    );
  return again ? at + again[0].split(' ').length : null;
}

/** "that lasted less than a day", "that Putin begins today": a clause that says which, to its end. */
function relativeBehind({ text, reading }: Scene, at: number): number | null {
  const { tokens } = text;
  if (gapAfter(tokens, at) !== ' ' || tokens.words[at + 1] !== 'that') return null;
  for (let end = at + 2; end <= Math.min(reading.sentence.last, at + RELATIVE); end++) {
    if (end === reading.sentence.last || BREAK.test(gapAfter(tokens, end))) return end;
    if (/^(is|was|will|has|would)$/.test(tokens.words[end + 1] ?? '') && end > at + 2) return end;
  }
  return null;
}

/** Whether a clause ends between the two tokens. */
export function isBroken({ tokens }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAK.test(gapAfter(tokens, at))) return true;
  return false;
}

/** The entity named at a token. */
export function entityAt(reading: SentenceReading, at: number): EntityMention | undefined {
  return reading.entities.find(({ first, last }) => first <= at && at <= last);
}
