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
  /** Where the word of a row begins, in units from the beginning of prefix, quote and suffix read as one. */
  readonly offsetOf: (row: number) => number;
  /** What is between the word of a row and the next. */
  readonly gapBehind: (row: number) => string;
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
  const ids = new Int32Array(until - drop);
  for (let row = 0; row < ids.length; row++) ids[row] = index.idOf.get(keys[row + drop] ?? '') ?? -1;
  const [start, end] = last < first ? [to, from] : [starts[first] ?? from, ends[last] ?? to];
  let bits: Float64Array | null = null;
  return {
    ids,
    // What stands to the letter somewhere is found without.
    get bits() {
      return (bits ??= bitsOfRows(index, ids, (row) => keys[row + drop]?.length ?? 0));
    },
    from: first - drop,
    to: last + 1 - drop,
    head: around.slice(from, Math.max(from, start)),
    tail: around.slice(Math.min(to, end), to),
    cutBefore: Math.max(0, from - start),
    cutAfter: Math.max(0, end - to),
    offsetOf: (row) => starts[row + drop] ?? 0,
    gapBehind: (row) => around.slice(ends[row + drop] ?? around.length, starts[row + drop + 1]),
    opens: edgeBefore(quote.prefix),
    closes: edgeAfter(quote.suffix),
  };
}

function bitsOfRows(index: WordIndex, ids: Int32Array, lengthOf: (row: number) => number): Float64Array {
  const bits = new Float64Array(ids.length);
  for (const [row, id] of ids.entries()) if (id !== -1) bits[row] = bitsOf(index, id, lengthOf(row));
  return bits;
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
