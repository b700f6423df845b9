import { weekdayOf } from '../claims/calendar';
import { findDates } from '../claims/dates';
import { gapAfter } from '../claims/numbers';
import { startOf } from '../text/read-text';
import type { TermHit } from '../topic/cue';
import type { Scene } from './noun-phrase';
import { takesPart } from './participants';
import {
  ARABIC_ADJECTIVE,
  BEFORE_NAME,
  BEFORE_PLACE,
  BEHIND_HEAD,
  COMMON_PEOPLE,
  COMMON_PLACE,
  CONTRACTED,
  determinersOf,
  FUNCTION_WORDS,
  JOINS_NAMES,
  THE_TWO,
} from './phrase-words';
import { endsClause, entityAt, isBroken } from './sentence-parts';

/** How far behind its preposition a name may stand (words). */
const TITLES = 4;
/** Longest clause that still belongs to the phrase (words). */
const RELATIVE = 9;
/** More parts than this no phrase has. */
const ROUNDS = 6;

/** The last token of what belongs to the head on its right: adjectives, place, partner, time, the visit said again. */
export function rightEdge(scene: Scene, { last: head }: TermHit): number {
  let last = head;
  for (let rounds = 0; rounds < ROUNDS && last < scene.reading.sentence.last; rounds++) {
    const next =
      adjectiveBehind(scene, last, head) ??
      namesBehind(scene, last, head) ??
      peopleBehind(scene, last) ??
      commonPlaceBehind(scene, last) ??
      timeBehind(scene, last) ??
      againBehind(scene, last) ??
      relativeBehind(scene, last, head) ??
      arabicRelativeBehind(scene, last, head);
    if (next === null) break;
    last = next;
  }
  return last;
}

/** The place and time behind a verb that reports the event: "will visit the DPRK on June 18-19". */
export function verbTail(scene: Scene, place: number): number {
  const day = timeBehind(scene, place, true);
  return day ?? rightEdge(scene, { first: place, last: place });
}

function wordAt({ text, reading }: Scene, at: number): string {
  return at <= reading.sentence.last ? (text.tokens.words[at] ?? '') : '';
}

function adjectiveBehind(scene: Scene, at: number, head: number): number | null {
  const next = wordAt(scene, at + 1);
  if (next === '' || gapAfter(scene.text.tokens, at) !== ' ') return null;
  const isAtHead = at === head || BEHIND_HEAD.has(wordAt(scene, at)) || scene.language === 'ar';
  if (BEHIND_HEAD.has(next)) return isAtHead ? at + 1 : null;
  if (scene.language !== 'ar' || at > head + 1 || entityAt(scene.reading, at + 1)) return null;
  const isFitting =
    ARABIC_ADJECTIVE.test(next) && next.startsWith('ال') === wordAt(scene, head).startsWith('ال');
  return isFitting ? at + 1 : null;
}

/**
 * "to North Korea", "в КНДР", "with leader Kim Jong Un", "between Putin and Kim", "Владимира Путина": who takes part, or where it is. Without
 * a preposition a name belongs to the head only right behind it.
 */
function namesBehind(scene: Scene, at: number, head: number): number | null {
  const { text, reading, topic } = scene;
  if (endsClause(text, at)) return null;
  const isLed = BEFORE_PLACE.has(wordAt(scene, at + 1));
  if (!isLed && at !== head && !BEHIND_HEAD.has(wordAt(scene, at))) return null;
  const found = nameAfter(scene, isLed ? at + 2 : at + 1, isLed);
  if (!found || isBroken(text, at, found.first) || !takesPart(topic, found.entity)) return null;
  // "the trip Putin makes", "visit, Kim said": in English a name needs its preposition.
  if (
    !isLed &&
    (scene.language === 'en' || (gapAfter(text.tokens, at) !== ' ' && gapAfter(text.tokens, at) !== '-'))
  ) {
    return gapAfter(text.tokens, at) === '-' ? found.last : null;
  }
  return withPartner(scene, apposed(scene, found.last, reading.sentence.last));
}

/** The name behind titles and what opens them: "the respected Comrade Kim Jong Un". */
function nameAfter(scene: Scene, from: number, isLed: boolean) {
  const { text, reading, language } = scene;
  const determiners = determinersOf(language);
  let isOpen = false;
  for (let at = from; at <= Math.min(reading.sentence.last, from + TITLES); at++) {
    const name = entityAt(reading, at);
    if (name) return name.first === at ? name : null;
    const word = wordAt(scene, at);
    const isTitle = BEFORE_NAME.has(word) || /^\p{Lu}/u.test(text.source.charAt(startOf(text.tokens, at)));
    const isDeterminer = isLed && determiners.has(word);
    if (!isTitle && !isDeterminer && (!isOpen || FUNCTION_WORDS.has(word))) return null;
    isOpen ||= isDeterminer;
  }
  return null;
}

/** "the North's leader Kim Jong-un", "Russlands Präsident Putin": names of one side by side; "Kim-Poutine": both. */
function apposed({ text, reading, topic }: Scene, last: number, end: number): number {
  let at = last;
  for (let names = 0; names < 2 && at < end; names++) {
    const next = entityAt(reading, at + 1);
    const gap = gapAfter(text.tokens, at);
    const isSame = gap === ' ' && next?.entity === entityAt(reading, at)?.entity;
    if (!next || next.first !== at + 1 || !(isSame || (gap === '-' && takesPart(topic, next.entity)))) break;
    at = next.last;
  }
  return at;
}

/** "Putin and Kim": the second of two persons. */
function withPartner(scene: Scene, at: number): number {
  const { reading, topic, text } = scene;
  const name = entityAt(reading, at);
  const isPerson = (entity: string) => topic.entities.get(entity)?.kind === 'person';
  if (!name || !isPerson(name.entity) || !JOINS_NAMES.has(wordAt(scene, at + 1))) return at;
  const partner = nameAfter(scene, at + 2, true);
  if (!partner || !isPerson(partner.entity) || isBroken(text, at, partner.first)) return at;
  return takesPart(topic, partner.entity) ? apposed(scene, partner.last, reading.sentence.last) : at;
}

/** Languages whose genitive needs no preposition: "встреча двух лидеров". */
const GENITIVE = new Set(['ru', 'uk', 'pl', 'cs']);

/** "between the two", "of the two lonely men", "der beiden Staatschefs". */
function peopleBehind(scene: Scene, at: number): number | null {
  const { text } = scene;
  const isPlain = !BEFORE_PLACE.has(wordAt(scene, at + 1));
  if (isPlain && !GENITIVE.has(scene.language ?? '')) return null;
  let next = isPlain ? at + 1 : at + 2;
  if (determinersOf(scene.language).has(wordAt(scene, next))) next++;
  const isLed = THE_TWO.has(wordAt(scene, next));
  if (!isLed && !COMMON_PEOPLE.has(wordAt(scene, next))) return null;
  const people = [next, next + 1, next + 2].findLast((end) => COMMON_PEOPLE.has(wordAt(scene, end)));
  const end = people ?? next;
  return isBroken(text, at, end) ? null : end;
}

/** "to the country", "dans ce pays", "в эту страну": adjectives may stand before it. */
function commonPlaceBehind(scene: Scene, at: number): number | null {
  const { text, language } = scene;
  const preposition = wordAt(scene, at + 1);
  if (!BEFORE_PLACE.has(preposition)) return null;
  const isOpened = CONTRACTED.has(preposition) || determinersOf(language).has(wordAt(scene, at + 2));
  if (!isOpened) return null;
  for (let end = CONTRACTED.has(preposition) ? at + 2 : at + 3; end <= at + 6; end++) {
    const word = wordAt(scene, end);
    if (COMMON_PLACE.has(word)) return isBroken(text, at, end) ? null : end;
    if (word === '' || FUNCTION_WORDS.has(word)) return null;
  }
  return null;
}

const YEARS =
  /^(in|for|for the first time in|seit|en|in|depuis|desde|da|dopo|après|apres|nach|tras|após|apos|pa|на|за|через|sejak|منذ) (?:(?:nearly|almost|more|than|over|about|some|a|quarter|of|mehr|als|fast|plus|de|mas|piu|di|cerca) )*\S+ (years|decades|century|jahren|jahrzehnten|ans|anos|anni|лет|года|tahun|ar|عاما|سنه)(?= |$)/;

const LEADS_TO_TIME =
  /^(since|on|this|from|next|in|last|im|seit|en|depuis|desde|dal|em|a|с|в|pada|sejak|na|w|v|i)$/;

/** "in 24 years", "since 2000", "on 18-19 June", "last year", "in June". A weekday tells when something else happens, unless `isVerbal`. */
function timeBehind(scene: Scene, at: number, isVerbal = false): number | null {
  const { text, reading, dateline } = scene;
  const { tokens } = text;
  if (endsClause(text, at)) return null;
  const rest = tokens.words.slice(at + 1, Math.min(reading.sentence.last, at + 8) + 1);
  const years = YEARS.exec(rest.join(' '));
  if (years) return at + years[0].split(' ').length;
  if (!LEADS_TO_TIME.test(rest[0] ?? '')) return null;
  const [date] = findDates(tokens, at + 1, Math.min(reading.sentence.last, at + 7), dateline);
  if (!date || date.first > at + 2 || isBroken(text, at, date.first)) return null;
  if (!isVerbal && weekdayOf(tokens.words[date.first] ?? '') !== null) return null;
  // "on Tuesday and Wednesday"
  const [next] =
    tokens.words[date.last + 1] === 'and' ? findDates(tokens, date.last + 2, date.last + 3, dateline) : [];
  return next && next.first === date.last + 2 ? next.last : date.last;
}

const AGAIN =
  /^(?:and )?(?:his|her|its|the) (?:first|second|third|only) (?:to \S+ (?:\S+ )?)?(?:in|since|for|after) (?:\S+ ){0,4}?(?:\d+ years|decades|years|century|\d{4})\b/;

/** ", his first in two decades", "and the first for 24 years": the visit said again. */
function againBehind({ text, reading }: Scene, at: number): number | null {
  const { tokens } = text;
  const gap = gapAfter(tokens, at).trim();
  if (gap !== ',' && !(gap === '' && tokens.words[at + 1] === 'and')) return null;
  const rest = tokens.words.slice(at + 1, Math.min(reading.sentence.last, at + 12) + 1).join(' ');
  const again = AGAIN.exec(rest);
  if (!again) return null;
  const last = at + again[0].split(' ').length;
  return isBroken(text, at + 1, last) ? null : last;
}

const SAID =
  /^(said|says|say|told|tells|announced|declared|agreed|stressed|added|claimed|confirmed|reported|stated|not)$/;
const MODAL = /^(would|could|should|may|might|can|will|the|a|an|his|their|both|it|they|there)$/;

/** "a visit that lasted less than a day", "the visit that Putin begins today": a clause that says which, to its end. */
function relativeBehind(scene: Scene, at: number, head: number): number | null {
  const { text, reading } = scene;
  const { tokens } = text;
  if (at !== head || gapAfter(tokens, at) !== ' ' || tokens.words[at + 1] !== 'that') return null;
  if (MODAL.test(wordAt(scene, at + 2))) return null;
  const { first } = reading.sentence;
  const before = tokens.words.slice(Math.max(first, at - 8), at);
  if (before.some((word) => SAID.test(word)) || (tokens.words[first] === 'it' && at - first < 8)) return null;
  for (let end = at + 2; end <= Math.min(reading.sentence.last, at + RELATIVE); end++) {
    if (end === reading.sentence.last || endsClause(text, end)) return end;
    if (/^(is|was|will|has|would)$/.test(tokens.words[end + 1] ?? '') && end > at + 2) return end;
  }
  return null;
}

/** "القمة التي جمعتهما": a clause of some words, to its end. */
function arabicRelativeBehind(scene: Scene, at: number, head: number): number | null {
  const { text, reading } = scene;
  if (at !== head || !/^(التي|الذي|اللذين|اللتين)$/.test(wordAt(scene, at + 1)) || endsClause(text, at))
    return null;
  const end = [at + 2, at + 3, at + 4].find(
    (last) => last === reading.sentence.last || endsClause(text, last),
  );
  return end !== undefined && end <= reading.sentence.last ? end : null;
}
