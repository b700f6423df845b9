/** Where a quote stands with all that stood around it, to the letter. */
import type { Span } from '../text/span';
import type { TextQuoteSelector } from './annotation';
import type { SavedWords } from './quoted-stretch';
import { countOf, type IndexedText, type WordIndex } from './text-index';
import { readWords } from './words';

/** Fewer units that agree may be chance. */
const LEAST_AGREEMENT = 32;
/** What has no rarer word than this stands in a text of equal parts, and is weighed like any other. */
const MOST_OCCURRENCES = 2_000;

/**
 * Every place where prefix, quote and suffix stand as they were saved, in reading order: each has any one of their words, so only where that
 * one is must be looked.
 * @param saved the words of the quote, for where a few of them do not tell
 */
export function findExact(indexed: IndexedText, saved: () => SavedWords, quote: TextQuoteSelector): Span[] {
  const { prefix, exact, suffix } = quote;
  if (prefix.length + exact.length + suffix.length < LEAST_AGREEMENT) return [];
  const index = indexed.words();
  const word = rareAmongFew(index, quote) ?? rarestOf(index, saved());
  if (!word || countOf(index, word.id) > MOST_OCCURRENCES) return [];
  const spans: Span[] = [];
  const to = index.firsts[word.id + 1] ?? 0;
  for (let i = index.firsts[word.id] ?? 0; i < to; i++) {
    const start = (index.starts[index.places[i] ?? 0] ?? 0) - word.offset + prefix.length;
    if (standsAt(indexed.text, quote, start)) spans.push({ start, end: start + exact.length });
  }
  return spans;
}

/** Whether a quote stands there, from an offset on, to the letter, with all that stood around it. Nothing is joined for it. */
export function standsAt(text: string, { prefix, exact, suffix }: TextQuoteSelector, start: number): boolean {
  const from = start - prefix.length;
  return (
    from >= 0 &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, from) &&
    text.startsWith(suffix, start + exact.length)
  );
}

/** Which of the different words of a text one is, and its offset in prefix, quote and suffix as one. */
interface KnownWord {
  readonly id: number;
  readonly offset: number;
}

/** Units in the middle whose words are tried first: to read all of them takes longer than to find most quotes. */
const FEW = 48;
/** A word is rare that is in no more places. */
const RARE = 50;

/** The rarest of the words in the middle; null where none is rare, or one is not in the text. */
function rareAmongFew(index: WordIndex, { prefix, exact, suffix }: TextQuoteSelector): KnownWord | null {
  const isEnough = exact.length >= FEW;
  const words = isEnough ? exact : prefix + exact + suffix;
  const middle = Math.max(0, (words.length - FEW) >> 1);
  const from = middle + (isEnough ? prefix.length : 0);
  const { starts, keys } = readWords(words.slice(middle, middle + FEW));
  let rarest: KnownWord | null = null;
  let least = RARE + 1;
  // The first and the last may be cut.
  for (let i = 1; i < keys.length - 1; i++) {
    const id = index.idOf.get(keys[i] ?? '');
    if (id === undefined) return null;
    const times = countOf(index, id);
    if (times < least) [rarest, least] = [{ id, offset: from + (starts[i] ?? 0) }, times];
  }
  return rarest;
}

/** The word that is rarest in the text; null when one is not in it at all, for then nothing is to the letter. */
function rarestOf(index: WordIndex, { ids, offsetOf }: SavedWords): KnownWord | null {
  let rarest = -1;
  let least = Infinity;
  for (const [row, id] of ids.entries()) {
    if (id === -1) return null;
    const times = countOf(index, id);
    if (times < least) [rarest, least] = [row, times];
  }
  return rarest === -1 ? null : { id: ids[rarest] ?? 0, offset: offsetOf(rarest) };
}
