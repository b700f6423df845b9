import type { DateHit } from '../../claims/dates';
import { findNumbers, gapAfter, type NumberHit } from '../../claims/numbers';
import { findTimes } from '../../claims/times';
import { timeFactor } from '../../claims/time-units';
import { isPlural, singularOf } from '../../claims/units';
import { indexPhrases, findPhrases, type PhraseIndex } from '../../text/phrases';
import type { Tokens } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import { HOMES, PEOPLE, STATES, THINGS, type CountedState, type CountedThing } from './counted-things';
import { isCapital, written, type DraftText, type Line } from './draft-text';
import type { DatedLine } from './event-window';
import { OPENERS } from './name-words';
import { russianStem } from './inflect';

/** A figure of a text, with what it counts: tokens `first` to `last` (both inclusive), noun included. */
export interface Figure {
  readonly line: Line;
  readonly number: NumberHit;
  readonly first: number;
  readonly last: number;
  readonly counts: CountedThing | null;
  /** "killed", "damage": what makes the question; null where what is counted does. */
  readonly state: CountedState | null;
  /** A length of time, in these units. */
  readonly time: string | null;
}

/** How far behind a number what it counts stands, at most (words). */
const REACH = 5;
/** How near to the number the word of a state stands. */
const STATE_REACH = 9;
const CLAUSE_BREAK = /[;:()\n]|, |\. /;
const SIGNS: readonly (readonly [sign: RegExp, unit: string])[] = [
  [/\$/, 'dollar'],
  [/€/, 'euro'],
  [/£/, 'pound'],
  [/₽/, 'rouble'],
  [/₩/, 'won'],
];

/** The figures of a text in reading order; years, days, clock times, ages and ranks are none. */
export function findFigures(draft: DraftText, dates: readonly DatedLine[]): Figure[] {
  const index = wordsOf(draft.language);
  return draft.lines.flatMap((line) => {
    if (line.where === 'title') return [];
    const own = dates.filter((dated) => dated.line === line).map(({ date }) => date);
    return figuresIn(line, draft.language, own, index);
  });
}

const EVERYONE: readonly CountedThing[] = [PEOPLE, ...THINGS];
const known = new Map<string, PhraseIndex>();

/** Things and states as one index: ids up to the number of things are things. */
function wordsOf(language: string): PhraseIndex {
  const before = known.get(language);
  if (before) return before;
  const terms = [...EVERYONE.map(({ nouns }) => nouns), ...STATES.map(({ words }) => words)];
  const index = indexPhrases(
    terms.flatMap((byLanguage, id) =>
      (byLanguage[language] ?? '')
        .split('|')
        .filter((phrase) => phrase !== '')
        .map((phrase) => ({ phrase, id })),
    ),
  );
  known.set(language, index);
  return index;
}

interface Word {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

function wordsIn({ tokens, first, last }: Line, index: PhraseIndex): Word[] {
  const part: Tokens = {
    text: tokens.text,
    words: tokens.words.slice(first, last + 1),
    starts: tokens.starts.slice(first, last + 1),
    ends: tokens.ends.slice(first, last + 1),
  };
  return findPhrases(part, index).flatMap((hit) =>
    hit.ids.map((id) => ({ id, first: hit.first + first, last: hit.last + first })),
  );
}

function figuresIn(line: Line, language: string, dates: readonly DateHit[], index: PhraseIndex): Figure[] {
  const { tokens, first, last } = line;
  const all = findNumbers(tokens, first, last, language);
  if (all.length === 0) return [];
  const others = [...dates, ...findTimes(tokens, first, last)];
  const numbers = all.filter(
    (number) =>
      !number.ordinal && !others.some((other) => other.first <= number.last && number.first <= other.last),
  );
  const words = wordsIn(line, index);
  return numbers.flatMap((number, i): Figure[] => {
    if (!isFigure(tokens, number)) return [];
    const end = Math.min(last, number.last + REACH, (numbers[i + 1]?.first ?? Infinity) - 1);
    const time = timeUnitBehind(tokens, number, last);
    if (time)
      return [
        { line, number, first: number.first, last: time.last, counts: null, state: null, time: time.unit },
      ];
    const counts = thingBehind(line, number, end, words, language);
    const state = stateNear(number, counts?.last ?? number.last, words, counts);
    if (!counts && !state) return [];
    return [
      {
        line,
        number,
        first: number.first,
        last: counts?.last ?? number.last,
        counts: state?.of === 'homes' ? HOMES : (counts?.thing ?? PEOPLE),
        state,
        time: null,
      },
    ];
  });
}

/** Behind these a small number points at what the text has named: "the two leaders". */
const POINTING = wordSet(
  'the both these those their our his her its all los las les die der den beiden i gli le os as ambos',
);
const SMALL = 20;

/** "58," behind a name is an age; "38 North" a name; a bare 2026 a year. */
function isFigure(tokens: Tokens, { first, last, min, max }: NumberHit): boolean {
  const value = min ?? max ?? 0;
  const isYear = min === max && value >= 1900 && value <= 2100 && /^\d{4}$/.test(tokens.words[last] ?? '');
  const isAge =
    value < 120 &&
    first > 0 &&
    gapAfter(tokens, first - 1).startsWith(',') &&
    gapAfter(tokens, last).startsWith(',');
  const isPart =
    /[-:.]$/.test(gapAfter(tokens, last)) &&
    /^[-:.]/.test(gapAfter(tokens, last)) &&
    /^\d/.test(tokens.words[last + 1] ?? '');
  const points = value <= SMALL && first > 0 && POINTING.has(tokens.words[first - 1] ?? '');
  return value > 1 && !isYear && !isAge && !isPart && !points;
}

const TIME_UNITS = ['minute', 'hour', 'day', 'month', 'year'];
const AGO = new Set('ago later earlier before after old'.split(' '));

function timeUnitBehind(
  tokens: Tokens,
  { last: at }: NumberHit,
  end: number,
): { unit: string; last: number } | null {
  for (let next = at + 1; next <= Math.min(end, at + 2); next++) {
    if (CLAUSE_BREAK.test(gapAfter(tokens, next - 1))) return null;
    const unit = TIME_UNITS.find((one) => timeFactor(tokens.words[next] ?? '', one) !== null);
    if (unit !== undefined) return AGO.has(tokens.words[next + 1] ?? '') ? null : { unit, last: next };
  }
  return null;
}

interface Counted {
  readonly thing: CountedThing;
  readonly last: number;
}

function thingBehind(
  { tokens }: Line,
  number: NumberHit,
  end: number,
  words: readonly Word[],
  language: string,
): Counted | null {
  const signed = signOf(tokens, number);
  if (signed) return { thing: signed, last: number.last };
  let until = number.last;
  while (until < end && !CLAUSE_BREAK.test(gapAfter(tokens, until))) until++;
  const behind = words.filter(
    ({ id, first }) => id < EVERYONE.length && first > number.last && first <= until,
  );
  const [nearest] = behind.sort((a, b) => a.first - b.first || b.last - a.last || a.id - b.id);
  const thing = nearest && EVERYONE[nearest.id];
  if (nearest && thing) return { thing, last: nearest.last };
  const isState = words.some(
    ({ id, first }) => id >= EVERYONE.length && first > number.last && first <= until,
  );
  return isState ? null : ownNoun(tokens, number, until, language);
}

/** "$2.5 million", "54,3 %": a sign is no word. */
function signOf(tokens: Tokens, { first, last }: NumberHit): CountedThing | null {
  const { folded } = tokens.text;
  const from = Math.max(0, (tokens.starts[first] ?? 0) - 2);
  const around = folded.slice(from, (tokens.ends[last] ?? 0) + 2);
  const unit =
    SIGNS.find(([sign]) => sign.test(around))?.[1] ??
    (/^ ?%/.test(gapAfter(tokens, last)) ? 'percent' : null);
  return unit === null ? null : (THINGS.find((thing) => thing.unit === unit) ?? null);
}

/** What is counted that no table has: a plural in English; a word behind the number elsewhere. */
function ownNoun(tokens: Tokens, { last: at }: NumberHit, until: number, language: string): Counted | null {
  for (let next = at + 1; next <= Math.min(until, at + 3); next++) {
    const word = tokens.words[next] ?? '';
    if (OPENERS.has(word) || word.length < 3 || /^\d/.test(word)) return null;
    if (!isHead(tokens, next, language)) continue;
    const form = written(tokens, next);
    const plural = tokens.text.folded.slice(tokens.starts[at + 1] ?? 0, tokens.ends[next] ?? 0);
    return {
      thing: {
        unit: unitOf(form, language),
        plural: language === 'en' ? plural : form,
        nouns: { [language]: stemOf(word, language) },
      },
      last: next,
    };
  }
  return null;
}

function isHead(tokens: Tokens, at: number, language: string): boolean {
  const word = tokens.words[at] ?? '';
  if (language === 'en') return isPlural(word) && !isCapital(tokens, at);
  if (language === 'de') return isCapital(tokens, at);
  if (language === 'ru')
    return !/(?:ых|их|ого|ему|ым|ими|ые|ие|тся|ться|ют|ет|ит|ат|ят|ли|ло|ла)$/.test(word);
  return language !== 'ko' && word.length >= 4;
}

/** In English its singular; else "de.linien": a noun of German, in the form that is counted. */
function unitOf(word: string, language: string): string {
  const small = word.toLowerCase();
  const base = language === 'en' ? singularOf(small) : small;
  if (!/^[a-z][a-z-]*$/.test(base)) return 'item';
  return language === 'en' ? base : `${language}.${base}`;
}

/** A noun as a term that finds its forms. */
function stemOf(word: string, language: string): string {
  if (language === 'ru') return `${russianStem(word)}*`;
  const base = language === 'en' ? singularOf(word) : word.replace(/(?:en|es|e|s|n)$/, '');
  const stem = base.endsWith('y') ? base.slice(0, -1) : base;
  return stem.length >= 3 ? `${stem}*` : word;
}

function stateNear(
  number: NumberHit,
  last: number,
  words: readonly Word[],
  counts: Counted | null,
): CountedState | null {
  let best: CountedState | null = null;
  let least = STATE_REACH + 1;
  for (const { id, first, last: end } of words) {
    const state = STATES[id - EVERYONE.length];
    if (!state || !fits(state, counts, first - number.last)) continue;
    const away = first > last ? first - last + 0.5 : Math.max(0, number.first - end);
    if (away < least) {
      least = away;
      best = state;
    }
  }
  return best;
}

const MONEY_UNITS = new Set(['dollar', 'euro', 'pound', 'rouble', 'won']);
const PERSONS = new Set([
  'person',
  'runner',
  'spectator',
  'visitor',
  'soldier',
  'police-officer',
  'firefighter',
  'worker',
  'passenger',
  'customer',
  'voter',
]);

const DWELLINGS = new Set(['house', 'household', 'flat', 'customer']);

function fits({ of }: CountedState, counts: Counted | null, behind: number): boolean {
  if (of === 'homes') return counts !== null && DWELLINGS.has(counts.thing.unit);
  if (of === 'money') return counts !== null && MONEY_UNITS.has(counts.thing.unit);
  // Without a noun the state's own word counts: "23 dead", "injuring more than 400".
  if (counts === null) return behind >= -2 && behind <= 3;
  return PERSONS.has(counts.thing.unit);
}
