/** Where a quote stands with all that stood around it, to the letter. */
import type { Span } from '../text/span';
import type { TextQuoteSelector } from './annotation';
import type { SavedWords } from './quoted-stretch';
import { countOf, type IndexedText } from './text-index';

/** Fewer units that agree may be chance. */
const LEAST_AGREEMENT = 32;
/** What has no rarer word than this stands in a text of equal parts, and is weighed like any other. */
const MOST_OCCURRENCES = 2_000;

/**
 * Every place where prefix, quote and suffix stand as they were saved, in reading order: each has their rarest word, so only where that
 * one is must be looked.
 */
export function findExact(indexed: IndexedText, saved: SavedWords, quote: TextQuoteSelector): Span[] {
  const around = quote.prefix + quote.exact + quote.suffix;
  const index = indexed.words();
  const row = rarestRow(saved, (id) => countOf(index, id));
  const id = saved.ids[row];
  if (around.length < LEAST_AGREEMENT || id === undefined || countOf(index, id) > MOST_OCCURRENCES) return [];
  const spans: Span[] = [];
  const to = index.firsts[id + 1] ?? 0;
  for (let i = index.firsts[id] ?? 0; i < to; i++) {
    const from = (index.starts[index.places[i] ?? 0] ?? 0) - saved.offsetOf(row);
    if (from < 0 || !indexed.text.startsWith(around, from)) continue;
    const start = from + quote.prefix.length;
    spans.push({ start, end: start + quote.exact.length });
  }
  return spans;
}

/** The row with the word that is rarest in the text; −1 when one is not in it at all, for then nothing is to the letter. */
function rarestRow({ ids }: SavedWords, count: (id: number) => number): number {
  let rarest = -1;
  let least = Infinity;
  for (const [row, id] of ids.entries()) {
    if (id === -1) return -1;
    const times = count(id);
    if (times < least) [rarest, least] = [row, times];
  }
  return rarest;
}
