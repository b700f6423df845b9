/**
 * How much it says that words agree, in bits: what n bits speak for happens by chance once in 2^n places. All the numbers that
 * decide where a highlight goes are here; docs/anchoring.md says how they were chosen.
 */
import { countOf, type WordIndex } from './text-index';

/** No word says more: names and terms come in company ("Kim Jong Un"), so the next is less of a surprise than it looks. */
const MOST_A_WORD = 8;
/** A single letter, also one of a script without spaces, is expected from its neighbours even more. */
const MOST_A_LETTER = 5;
/** A short text is a sample of the language, whose common words are common elsewhere too. */
const REST_OF_THE_LANGUAGE = 4_000;

/** What it costs that a word of the quote or its context is another one, is gone, or that one was put in. */
export const COST_OF_A_CHANGE = 3;

/** The most it costs that the context on one side is not there: the neighbour may be deleted, or the quote moved. */
export const COST_OF_A_CUT = 12;

/** THE threshold: bits beyond what chance would bring in a text this long, under each account of what happened. */
export const THRESHOLD = 16;

/** THE margin: bits by which the best place must lead the next. */
export const MARGIN = 12;

/** How many times nearer a place must be to where the quote stood, for position to tell it from its equals. */
export const NEARER = 4;

/** Up to three other words between two unchanged contexts are still taken for what became of the quote; more are another text. */
const REPLACED = THRESHOLD + 3 * COST_OF_A_CHANGE;

/** What it says that the quote still begins, or ends, where a paragraph does. */
const AT_A_LINE = 6;

/** What the edges of two lines say together. */
export const MOST_OF_EDGES = 2 * AT_A_LINE;

/** Where a quote begins or ends: within a line, at the edge of one, or at the edge of the whole text. */
export type Edge = 'within' | 'line' | 'text';

/**
 * What it says that a quote which had an edge there has one here, in bits. One that began or ended the text and is now amidst
 * others has lost its surroundings as if they had been words.
 */
export function bitsOfEdge(saved: Edge, found: Edge, wordsInText: number): number {
  if (saved === 'text' && found === 'within') return -COST_OF_A_CUT;
  if (saved === 'within' || found === 'within') return 0;
  return saved === 'text' && found === 'text' ? Math.log2(wordsInText + 1) : AT_A_LINE;
}

/** What the parts of a highlight say for a place, in bits; the costs of what does not agree are taken off. */
export interface Evidence {
  readonly prefix: number;
  readonly quote: number;
  readonly suffix: number;
}

/** What it says that a word agrees: the rarer in the text, the more. */
export function bitsOf(words: WordIndex, id: number, length: number): number {
  const bits = Math.log2((words.ids.length + REST_OF_THE_LANGUAGE) / countOf(words, id));
  return Math.min(bits, length === 1 ? MOST_A_LETTER : MOST_A_WORD);
}

/** The evidence in all: what places are compared by. */
export function totalOf({ prefix, quote, suffix }: Evidence): number {
  return prefix + quote + suffix;
}

/**
 * The bits that speak for the quote being here under the account that speaks least for it. Four things could have happened
 * instead: nothing of it is here, and chance had the whole text to choose from; it was deleted with what followed, and only
 * what stood before it is here; the same the other way round; or other words were put in its place.
 */
export function surplusOf(evidence: Evidence, wordsInText: number): number {
  const { prefix, quote, suffix } = evidence;
  return Math.min(
    totalOf(evidence) - Math.log2(wordsInText + 1),
    quote + suffix,
    quote + prefix,
    quote + REPLACED,
  );
}

/** Whether the quote's own words would do wherever they were, without anything that surrounds them: then it may have been moved. */
export function standsAlone({ quote }: Evidence, wordsInText: number): boolean {
  return surplusOf({ prefix: -COST_OF_A_CUT, quote, suffix: -COST_OF_A_CUT }, wordsInText) >= THRESHOLD;
}
