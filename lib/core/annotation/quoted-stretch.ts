/** The words of a highlight with those around it, as they are looked for in one text. */
import type { QuotedStretch } from './align';
import type { TextQuoteSelector } from './annotation';
import { bitsOf, type Edge } from './evidence';
import type { WordIndex } from './text-index';
import { readWords } from './words';

/** A stretch with what of the quote is not part of its words. */
export interface SavedWords extends QuotedStretch {
  /** What the quote has before its first word and after its last: an opening quotation mark, a full stop. */
  readonly head: string;
  readonly tail: string;
  /** Units of the first and of the last word that are outside a quote which begins or ends within a word. */
  readonly cutBefore: number;
  readonly cutAfter: number;
  /** Where each word begins, in units from the beginning of prefix, quote and suffix read as one. */
  readonly offsets: readonly number[];
  /** What is between each word and the next. */
  readonly gaps: readonly string[];
  readonly opens: Edge;
  readonly closes: Edge;
}

/** Context from this length on is taken to be cut off by length, perhaps within a word. */
const CUT_CONTEXT = 24;

/** Reads prefix, quote and suffix as one text, so that a word which the quote cuts is still one word. */
export function readSavedWords(index: WordIndex, quote: TextQuoteSelector): SavedWords {
  const around = quote.prefix + quote.exact + quote.suffix;
  const [from, to] = [quote.prefix.length, quote.prefix.length + quote.exact.length];
  const { starts, ends, keys } = readWords(around);
  const first = placeOf(
    ends.findIndex((end) => end > from),
    keys.length,
  );
  const last =
    placeOf(
      starts.findIndex((start) => start >= to),
      keys.length,
    ) - 1;
  const drop = first > 0 && starts[0] === 0 && from >= CUT_CONTEXT ? 1 : 0;
  const isCutBehind = ends.at(-1) === around.length && quote.suffix.length >= CUT_CONTEXT;
  const until = isCutBehind && last < keys.length - 1 ? keys.length - 1 : keys.length;
  const ids = Int32Array.from(keys.slice(drop, until), (key) => index.idOf.get(key) ?? -1);
  const bits = Float64Array.from(ids, (id, row) =>
    id === -1 ? 0 : bitsOf(index, id, keys[row + drop]?.length ?? 0),
  );
  const [start, end] = last < first ? [to, from] : [starts[first] ?? from, ends[last] ?? to];
  return {
    ids,
    bits,
    from: first - drop,
    to: last + 1 - drop,
    head: around.slice(from, Math.max(from, start)),
    tail: around.slice(Math.min(to, end), to),
    cutBefore: Math.max(0, from - start),
    cutAfter: Math.max(0, end - to),
    offsets: starts.slice(drop, until),
    gaps: ends.slice(drop, until).map((end, row) => around.slice(end, starts[row + drop + 1])),
    opens: edgeBefore(quote.prefix),
    closes: edgeAfter(quote.suffix),
  };
}

const placeOf = (found: number, length: number) => (found === -1 ? length : found);

/** What kind of edge the text before a place makes. */
export function edgeBefore(before: string): Edge {
  if (before === '') return 'text';
  return /\n[^\p{L}\p{N}]*$/u.test(before) ? 'line' : 'within';
}

/** What kind of edge the text after a place makes. */
export function edgeAfter(after: string): Edge {
  if (after === '') return 'text';
  return /^[^\p{L}\p{N}]*\n/u.test(after) ? 'line' : 'within';
}
