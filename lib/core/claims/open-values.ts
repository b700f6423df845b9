import type { SentenceReading } from '../mentions/read-sentence';
import { isEastAsian } from '../text/fold';
import { spanOfTokens, type ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import { wordSet } from '../text/word-set';
import { contentWords } from './content-words';
import { displayDays } from './display';
import type { DateHit } from './dates';
import { isUtterance } from './find-answers';
import type { OpenClaim } from './open-claim';
import { findOpenQuantities, type OpenQuantity } from './open-quantities';
import { gapAfter } from './numerals/figures';
import { isTimeUnit } from './time-units';
import { isPlural } from './units';

/** What stands in a sentence, whatever it answers: tokens `first` to `last`, both inclusive. */
export interface OpenHit extends Pick<OpenClaim, 'value' | 'kind' | 'qualifiers' | 'display'> {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Which rule found it, for "why?". */
  readonly rule: string;
}

/** Behind these a small number points at what the text has named: "the two leaders", "their three children". */
const POINTING = wordSet('the both these those their our his her its all other same such');
const ADDED = wordSet('another further additional extra more');
/** Up to here a number may only point. */
const SMALL = 20;
/** Fewer quoted words are a name, an epithet or a scare quote. */
const SHORTEST_QUOTE = 4;
/** A quotation's display is cut behind so many characters. */
const LONGEST_DISPLAY = 120;
/** A figure with what it counts is no longer than this (tokens); what is longer was read wrongly. */
const LONGEST_FIGURE = 10;

/** The figures of a sentence that say how many, how much or how long; not what points, names or only compares. */
export function figuresIn(text: ReadText, reading: SentenceReading, language: string | null): OpenHit[] {
  const { tokens } = text;
  const { first, last } = reading.sentence;
  return findOpenQuantities(tokens, first, last, language).flatMap((quantity): OpenHit[] => {
    if (!isTelling(text, quantity, language)) return [];
    const { min, max, change, noun, kind } = quantity;
    const isOpen = change === '>' || change === '<';
    return [
      {
        first: quantity.first,
        last: quantity.last,
        kind: kind === 'count' ? 'count' : 'measure',
        value: {
          type: 'quantity',
          min: change === '<' ? null : min,
          max: change === '>' ? null : max,
          approx: change === '~' || (!isOpen && min !== max),
          unit: noun,
        },
        qualifiers: qualifiersOf(text, quantity, last, language),
        ...withSign(text, quantity),
        rule: `open:${kind}`,
      },
    ];
  });
}

/** The same in languages with articles. */
const POINTING_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['de', wordSet('die den der diese diesen dieser beiden ihre ihren seine seinen')],
  ['fr', wordSet('les ces ses leurs nos')],
  ['es', wordSet('los las estos estas esos sus ambos')],
  ['it', wordSet('i gli le questi queste quei')],
  ['pt', wordSet('os as estes esses seus ambos')],
]);

function isTelling({ tokens }: ReadText, quantity: OpenQuantity, language: string | null): boolean {
  const { first, last, min, max, kind, member, unit, noun } = quantity;
  if (kind === 'none' || (member && min === 1) || last - first >= LONGEST_FIGURE) return false;
  // Counters of Chinese, Japanese and Korean follow another grammar than nouns.
  if (isEastAsian(noun.charCodeAt(0))) return false;
  // "one party", "once".
  if (kind === 'count' && max <= 1 && min === max && !member) return false;
  const pointing = POINTING_IN.get(language ?? '') ?? POINTING;
  if (max <= SMALL && pointing.has(tokens.words[first - 1] ?? '')) return false;
  if (isMore(quantity, tokens)) return false;
  // "152-mm shells", "13-member team": a kind of thing; how long something took stands with a hyphen too.
  if (isHyphened(quantity, tokens) && !isTimeUnit(quantity.noun)) return false;
  // "11.30 local time": an English noun that is counted is a plural.
  return kind !== 'count' || language !== 'en' || member || isPlural(unit.split(/[ -]/).at(-1) ?? '');
}

/** "another 500", "2,000 more": to what they are added, they do not say. */
function isMore({ first, last }: OpenQuantity, { words }: ReadText['tokens']): boolean {
  if (ADDED.has(words[first - 1] ?? '')) return true;
  return words
    .slice(first + 1, last + 2)
    .some((word, i) => ADDED.has(word) && !/^(no|or)$/.test(words[first + i] ?? ''));
}

function isHyphened({ first, last, kind }: OpenQuantity, tokens: ReadText['tokens']): boolean {
  if (kind === 'money') return false;
  for (let at = first; at < last; at++)
    if (gapAfter(tokens, at) === '-' && /\d$/.test(tokens.words[at] ?? '')) return true;
  return false;
}

/** How far behind a measure what it measures is looked for: "50 tonnes of polished rice". */
const OF_REACH = 4;

/** "North Korean" of "North Korean soldiers", "rice" of "50 tonnes of rice". */
function qualifiersOf(
  { tokens }: ReadText,
  { first, last, unit, kind }: OpenQuantity,
  end: number,
  language: string | null,
): string[] {
  const none = { language, isLeftOut: () => false };
  if (kind === 'count') {
    const words = unit.split(/[ -]/).length;
    return contentWords(tokens, Math.max(first, last - words + 1), last - 1, none);
  }
  if (tokens.words[last + 1] !== 'of') return [];
  return contentWords(tokens, last + 2, Math.min(end, last + 1 + OF_REACH), none);
}

/** The days of a sentence, but for those on which somebody only spoke. */
export function daysIn({ tokens }: ReadText, dates: readonly DateHit[]): OpenHit[] {
  return dates.flatMap(({ first, last, from, to }): OpenHit[] =>
    isUtterance(tokens, first)
      ? []
      : [
          {
            first,
            last,
            kind: 'date',
            value: { type: 'date', from, to },
            qualifiers: [],
            display: displayDays(from, to),
            span: spanOfTokens(tokens, first, last),
            rule: 'open:date',
          },
        ],
  );
}

/** The quotations that begin and end in a sentence, of at least four words. */
export function quotationsIn(text: ReadText, reading: SentenceReading): OpenHit[] {
  const { tokens } = text;
  const { first, last } = reading.sentence;
  const hits: OpenHit[] = [];
  let opened = -1;
  for (let at = first; at <= last; at++) {
    if (opened < 0 && opensQuotation(tokens, at)) opened = at;
    if (opened < 0 || !closesQuotation(tokens, at)) continue;
    const words = tokens.words.slice(opened, at + 1);
    if (words.length >= SHORTEST_QUOTE) {
      const span = spanOfTokens(tokens, opened, at);
      hits.push({
        first: opened,
        last: at,
        kind: 'quotation',
        value: { type: 'quotation', words: words.join(' ') },
        qualifiers: [],
        display: `“${clipped(onOneLine(text.source.slice(span.start, span.end)))}”`,
        span,
        rule: 'open:quotation',
      });
    }
    opened = -1;
  }
  return hits;
}

function opensQuotation(tokens: ReadText['tokens'], at: number): boolean {
  const from = at > 0 ? (tokens.ends[at - 1] ?? 0) : 0;
  return /(?:^|[\s([-])"['[(]*$/.test(tokens.text.folded.slice(from, tokens.starts[at] ?? 0));
}

function closesQuotation({ text, starts, ends }: ReadText['tokens'], at: number): boolean {
  return text.folded.slice(ends[at] ?? 0, starts[at + 1]).includes('"');
}

/** A figure with the sign before or behind it, which is no word: "£250,000", "0.6%". */
function withSign(text: ReadText, { first, last }: OpenQuantity): { display: string; span: Span } {
  const { start, end } = spanOfTokens(text.tokens, first, last);
  const before = /[$€£¥₩₽₹₪] ?$/.exec(text.source.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const behind = /^ ?[%٪]/.exec(text.source.slice(end, end + 2))?.[0] ?? '';
  const span = { start: start - before.length, end: end + behind.length };
  return { display: onOneLine(text.source.slice(span.start, span.end)), span };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function clipped(words: string): string {
  if (words.length <= LONGEST_DISPLAY) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_DISPLAY))}…`;
}
