/** From the words that were found to the span of the text that is highlighted. */
import type { Span } from '../text/span';
import type { Alignment } from './align';
import { graphemeEnd, graphemeStart } from './graphemes';
import type { SavedWords } from './quoted-stretch';
import type { IndexedText } from './text-index';
import { plainTypography } from './typography';

/** Characters of punctuation tried beyond those saved: a typographer may set two where there was one. */
const MORE = 2;

/**
 * The span of an alignment: from its first word to its last, with the punctuation that belonged to the quote where it still stands
 * there, and within a word where the quote was cut within it. Graphemes stay whole. Null when no word is left.
 */
export function spanOf(indexed: IndexedText, saved: SavedWords, alignment: Alignment): Span | null {
  if (alignment.start >= alignment.end) return null;
  const { text } = indexed;
  const { starts, ends } = indexed.words();
  const first = starts[alignment.start] ?? 0;
  const last = ends[alignment.end - 1] ?? first;
  const gapBefore = text.slice(ends[alignment.start - 1] ?? 0, first);
  const gapAfter = text.slice(last, starts[alignment.end] ?? text.length);
  const head = saved.head === '' ? 0 : headIn(gapBefore, saved.head);
  const tail = saved.tail === '' ? 0 : tailIn(gapAfter, saved.tail);
  const start = alignment.startsSame && saved.cutBefore > 0 ? first + saved.cutBefore : first - head;
  const end = alignment.endsSame && saved.cutAfter > 0 ? last - saved.cutAfter : last + tail;
  const whole = {
    start: graphemeStart(text, Math.min(start, text.length)),
    end: graphemeEnd(text, Math.max(0, end)),
  };
  return whole.start < whole.end ? whole : { start: first, end: last };
}

/** The span of a quote that is mere punctuation, in the gap between two words: null unless it stands there once. */
export function spanOfSigns(indexed: IndexedText, { start: place }: Alignment, exact: string): Span | null {
  const { text } = indexed;
  const { starts, ends } = indexed.words();
  const from = ends[place - 1] ?? 0;
  const gap = text.slice(from, starts[place] ?? text.length);
  const at = gap.indexOf(exact);
  if (at === -1 || gap.includes(exact, at + 1)) return null;
  return { start: from + at, end: from + at + exact.length };
}

/** How many units at the end of a gap are the punctuation that the quote began with. */
function headIn(gap: string, head: string): number {
  const wanted = plainTypography(`${head}x`);
  for (let length = 1; length <= Math.min(gap.length, head.length + MORE); length++) {
    const tried = gap.slice(gap.length - length);
    if (!/^\s/.test(tried) && plainTypography(`${tried}x`) === wanted) return length;
  }
  return 0;
}

/** How many units at the beginning of a gap are the punctuation that the quote ended with. */
function tailIn(gap: string, tail: string): number {
  const wanted = plainTypography(`x${tail}`);
  for (let length = 1; length <= Math.min(gap.length, tail.length + MORE); length++) {
    const tried = gap.slice(0, length);
    if (!/\s$/.test(tried) && plainTypography(`x${tried}`) === wanted) return length;
  }
  return 0;
}
