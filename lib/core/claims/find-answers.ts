import type { SentenceReading } from '../mentions/read-sentence';
import type { ReadText } from '../text/read-text';
import type { Tokens } from '../text/tokens';
import type { CompiledQuestion } from '../topic/compile';
import type { LocalTopic } from '../topic/local-topic';
import { gap, type CueMatch, type TermHit } from '../topic/cue';
import { isWithin } from '../topic/entity-tree';
import { impliesOption } from '../topic/options';
import { isReportingVerb } from './attribution';
import { addDays } from './calendar';
import type { Value, ValueOf } from './claim';
import type { DateHit } from './dates';
import { indexFrom } from '../text/index-from';
import { gapAfter, type NumberHit } from './numbers';
import { findOwnPeriod, findPeriod } from './period';
import { findQuantities } from './quantities';
import { withoutSuperseded } from './superseded';
import { isTimeUnit } from './time-units';
import { findTimes } from './times';

/** What claims are extracted from, and how its dates are to be read. */
export interface Source {
  readonly article: string;
  readonly language: string | null;
  /** ISO day against which relative dates resolve. */
  readonly dateline: string;
}

/** A typed answer: tokens `first` to `last` (both inclusive) carry it. */
export interface Answer {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
  /** The cue that led to it. */
  readonly rule: string;
  /** For an option, all the words of that cue: a "not" among them is part of the answer. */
  readonly cue?: readonly TermHit[];
  /** Of a figure, how far the nearest of its question's cues stands (words). */
  readonly away?: number;
}

/** What an answer is looked for in. `matches` is empty only for a question without cues of its own. */
export interface Search {
  readonly text: ReadText;
  readonly reading: SentenceReading;
  readonly topic: LocalTopic;
  readonly source: Source;
  readonly question: CompiledQuestion;
  readonly matches: readonly CueMatch[];
  /** For each option of a choice the first of its cues that stands in the sentence. */
  readonly options: ReadonlyMap<string, { readonly match: CueMatch }>;
  /** The sentence's numbers and dates: found when first asked for, once for all its questions. */
  readonly numbers: () => readonly NumberHit[];
  readonly dates: () => readonly DateHit[];
}

/** Farther from its cue than this, a value answers something else (words). */
const REACH = 18;
/** Longer underlines than this say nothing; then only the last of the answering words is marked (words). */
const LONGEST_MARK = 12;

/** The answers to a question in one sentence. */
export function findAnswers(search: Search): Answer[] {
  const spec = search.question.question.value;
  switch (spec.type) {
    case 'quantity':
      return quantities(search, spec);
    case 'date':
      return nearest(search, datesFor(search, spec), ({ from, to }): Value => ({ type: 'date', from, to }));
    case 'time':
      return times(search);
    case 'place':
      return nearest(search, places(search, spec), ({ entity }): Value => ({ type: 'place', place: entity }));
    case 'choice':
      return choices(search);
    case 'statement':
      return search.matches.slice(0, 1).map((match) => answerAt(match, { type: 'statement', holds: true }));
  }
}

type Spec<T> = Extract<CompiledQuestion['question']['value'], { type: T }>;

function quantities(
  { text, reading, topic, source, question, matches, numbers, dates }: Search,
  spec: Spec<'quantity'>,
): Answer[] {
  const nouns = question.nouns === null ? [] : (reading.hits.get(question.nouns) ?? []);
  const { tokens } = text;
  const { sentence } = reading;
  // A length of time has its unit right behind it, whatever else is counted.
  const otherNouns = isTimeUnit(spec.unit) ? [] : nounsOfOthers(reading, topic, spec.unit);
  const wanted = { unit: spec.unit, nouns, otherNouns, atLeast: spec.atLeast };
  const found = withoutSuperseded(tokens, sentence, findQuantities(tokens, numbers(), sentence, wanted));
  const period = spec.cumulative ? findPeriod(tokens, sentence, dates(), source.dateline) : null;
  return found.flatMap((hit) => {
    const rule = ruleFor(matches, hit);
    if (rule === null || !isPlausible(hit.value, spec)) return [];
    const covered = period && (findOwnPeriod(tokens, hit.last, dates()) ?? period);
    const value = covered ? { ...hit.value, period: covered } : hit.value;
    const away = Math.min(...matches.map((match) => distanceTo(match, hit)));
    return [{ first: hit.first, last: hit.last, value, rule, away }];
  });
}

/** Where the sentence names what other questions count, in order. */
function nounsOfOthers(reading: SentenceReading, topic: LocalTopic, unit: string): TermHit[] {
  return topic.countedBy
    .flatMap((counted) => (counted.unit === unit ? [] : [...(reading.hits.get(counted.nouns) ?? [])]))
    .sort((a, b) => a.first - b.first);
}

/** How far a verb of reporting may stand before the day on which it was said (words). */
const SAID_NEAR = 7;
/** "expected on Tuesday": the day is that of what is to come. */
const AHEAD = /^(expect|hope|plan|schedul|propos|promis|vow|pledg|demand|urg|ask)/;
const PUBLISHING = /^(publi|pubblic|paru|releas|print|air|post|ran$|carried)/;
/** Behind one of these the day is that of what is told, not of the telling. */
const TOLD =
  /^(that|que|qu|che|will|would|to|is|was|were|has|had|who|which|of|for|visit\w*|arriv\w*|trip|summit|talks|treaty)$/;

/**
 * "said on Monday", "told a news conference on Thursday": when it was said, not when it happened.
 * @param at the date's first token
 */
export function isUtterance(tokens: Tokens, at: number): boolean {
  for (let word = at - 1; word >= Math.max(0, at - SAID_NEAR); word--) {
    const gap = gapAfter(tokens, word);
    if (/[.!?;:"()\n]/.test(gap)) return false;
    const written = tokens.words[word] ?? '';
    if (AHEAD.test(written)) return false;
    if (isReportingVerb(written) || PUBLISHING.test(written)) return true;
    if (TOLD.test(written) || gap.includes(',')) return false;
  }
  return false;
}

const GRANULARITIES = ['day', 'month', 'year'];

/** Whether a figure lies within the bounds of those that answer its question. */
export function isPlausible({ min, max }: ValueOf<'quantity'>, spec: Spec<'quantity'>): boolean {
  const low = min ?? max ?? 0;
  const high = max ?? min ?? 0;
  return high >= (spec.atLeast ?? -Infinity) && low <= (spec.atMost ?? Infinity);
}

function datesFor({ text, reading, dates }: Search, spec: Spec<'date'>): readonly DateHit[] {
  const possible = joinDays(text.tokens, dates()).filter(
    ({ from, to, granularity, first: at }) =>
      !isUtterance(text.tokens, at) &&
      (!spec.within || (from <= spec.within.to && to >= spec.within.from)) &&
      (!spec.run || from < to) &&
      GRANULARITIES.indexOf(granularity) <= GRANULARITIES.indexOf(spec.coarsest ?? 'year'),
  );
  return withoutSuperseded(text.tokens, reading.sentence, possible);
}

const JOINS_DAYS = /^(and|to|through|und|bis|et|y|e|и|ve|dan)$/;

/** "on Tuesday and Wednesday": one span of days. */
function joinDays({ words }: Tokens, dates: readonly DateHit[]): DateHit[] {
  const joined: DateHit[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const isNext = before !== undefined && addDays(before.to, 1) === date.from;
    if (isNext && date.first - before.last === 2 && JOINS_DAYS.test(words[before.last + 1] ?? ''))
      joined[joined.length - 1] = { ...before, last: date.last, to: date.to };
    else joined.push(date);
  }
  return joined;
}

/** Every clock time near a cue: the Kremlin's and the airport's in one sentence are two answers. */
function times({ text, reading, matches, topic, source }: Search): Answer[] {
  const { sentence } = reading;
  const clock = { utcOffset: topic.pack.event.utcOffset, day: source.dateline };
  const found = findTimes(text.tokens, sentence.first, sentence.last, clock);
  return withoutSuperseded(text.tokens, sentence, found).flatMap(({ first, last, value }) => {
    const rule = ruleFor(matches, { first, last });
    return rule === null ? [] : [{ first, last, value, rule }];
  });
}

function places({ reading, topic, dates }: Search, spec: Spec<'place'>) {
  const dated = spec.when ? dates() : [];
  return reading.entities.filter((mention) => {
    const { entity } = mention;
    const kind = topic.entities.get(entity)?.kind;
    if (kind !== 'place' && kind !== 'country') return false;
    if (spec.except?.includes(entity)) return false;
    if (spec.among && !spec.among.some((outer) => isWithin(topic, entity, outer))) return false;
    return isAtTheTime(mention, dated, spec.when);
  });
}

/** Whether the date nearest to a place lies in the question's window: "in Vladivostok in April 2019" is another meeting. */
function isAtTheTime(place: TermHit, dates: readonly DateHit[], when: Spec<'place'>['when']): boolean {
  if (!when || dates.length === 0) return true;
  const [closest] = [...dates].sort((a, b) => gap(a, place) - gap(b, place));
  return closest === undefined || (closest.from <= when.to && closest.to >= when.from);
}

/** Of all candidates the one nearest to a cue; none when all are out of reach. */
function nearest<T extends TermHit>(
  search: Search,
  candidates: readonly T[],
  toValue: (candidate: T) => Value,
): Answer[] {
  let best: { candidate: T; match: CueMatch; away: number } | null = null;
  for (const candidate of candidates) {
    for (const match of search.matches) {
      const away = distanceTo(match, candidate);
      if (away <= REACH && (!best || away < best.away)) best = { candidate, match, away };
    }
  }
  if (!best) return [];
  const { candidate, match } = best;
  return [
    { first: candidate.first, last: candidate.last, value: toValue(candidate), rule: match.cue.source },
  ];
}

function ruleFor(matches: readonly CueMatch[], hit: TermHit): string | null {
  const near = matches.find((match) => distanceTo(match, hit) <= REACH);
  return near ? near.cue.source : null;
}

/** Words from a value to a cue; one behind its cue counts as nearer than one before. */
function distanceTo({ around }: CueMatch, to: TermHit): number {
  return around.length > MANY ? toClosest(around, to) : closestOf(around, to);
}

function closestOf(hits: readonly TermHit[], to: TermHit): number {
  let least = Infinity;
  for (const hit of hits) least = Math.min(least, gap(hit, to) + (to.first < hit.first ? 0.5 : 0));
  return least;
}

/** From so many hits on only the neighbours are asked: a cue may stand ten thousand times in a sentence that never ends. */
const MANY = 8;

/** The same, where the hits are ordered by their first token. */
function toClosest(hits: readonly TermHit[], to: TermHit): number {
  const behind = indexFrom(hits, to.first + 1, ({ first }) => first);
  return closestOf(hits.slice(Math.max(0, behind - 3), behind + 2), to);
}

function choices(search: Search): Answer[] {
  const { question, options } = search;
  const found: Answer[] = [];
  for (const { id } of question.options) {
    const match = options.get(id)?.match;
    if (match) found.push(answerAt(match, { type: 'choice', option: id }));
  }
  return found.length > 1 ? withoutImplied(search, found) : found;
}

/** "a comprehensive strategic partnership treaty" is that, and not "a treaty" and "a document" as well. */
function withoutImplied({ question }: Search, answers: Answer[]): Answer[] {
  const { question: asked } = question;
  const given = answers.flatMap(({ value }) => (value.type === 'choice' ? [value.option] : []));
  return answers.filter(
    ({ value }) =>
      value.type !== 'choice' || !given.some((other) => impliesOption(asked, other, value.option)),
  );
}

function answerAt(match: CueMatch, value: Value): Answer {
  const first = Math.min(...match.answer.map((hit) => hit.first));
  const last = Math.max(...match.answer.map((hit) => hit.last));
  const end = match.answer.at(-1);
  const told = { value, rule: match.cue.source, ...(value.type === 'choice' && { cue: match.hits }) };
  return last - first < LONGEST_MARK || !end
    ? { first, last, ...told }
    : { first: end.first, last: end.last, ...told };
}
