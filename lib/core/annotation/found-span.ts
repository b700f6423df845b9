/** From the words that were found to the span of the text that is highlighted. */
import type { Span } from '../text/span';
import type { Alignment } from './align';
import { graphemeEnd, graphemeStart } from './graphemes';
import type { SavedWords } from './quoted-stretch';
import type { IndexedText } from './text-index';
import { plainTypography } from './typography';

/** Where a sentence or a line ends in what is between two words. */
const BREAK = /\n|[.!?…][^\p{L}\p{N}]*\s|[。！？]/u;
const MARKS_AT_END = /^[.!?…。！？]+/u;
/** Characters of punctuation tried beyond those saved: a typographer may set two where there was one. */
const MORE = 2;

/**
 * The span of an alignment: from its first word to its last, with the punctuation that belonged to the quote where it still stands
 * there, and within a word where the quote was cut within it. Graphemes stay whole. Null when no word is left.
 */
export function spanOf(indexed: IndexedText, saved: SavedWords, aligned: Alignment): Span | null {
  if (aligned.start >= aligned.end) return null;
  const { text } = indexed;
  const alignment = { ...aligned, ...withinBreaks(indexed, saved, aligned) };
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

/** How many sentences and lines end between two words of a quote, by their rows. */
function breaksIn({ gapBehind }: SavedWords, from: number, to: number): number {
  let breaks = 0;
  for (let row = from; row < to; row++) if (BREAK.test(gapBehind(row))) breaks++;
  return breaks;
}

/**
 * The words of an alignment without those that were moved in at its ends: of words put in place of the first and last ones, no more
 * sentences and lines than there were.
 */
function withinBreaks(
  { text, words }: IndexedText,
  saved: SavedWords,
  { start, end, firstSame, lastSame }: Alignment,
): Pick<Alignment, 'start' | 'end'> {
  const { starts, ends } = words();
  if (!firstSame || !lastSame) return { start, end };
  const isBreak = (place: number) => BREAK.test(text.slice(ends[place - 1] ?? 0, starts[place]));
  let [first, behind] = [firstSame.place, lastSame.place + 1];
  for (let left = breaksIn(saved, saved.from, firstSame.row); first > start; first--)
    if (isBreak(first) && --left < 0) break;
  for (let left = breaksIn(saved, lastSame.row, saved.to - 1); behind < end; behind++)
    if (isBreak(behind) && --left < 0) break;
  return { start: first, end: behind };
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

/** How many units at the beginning of a gap are the punctuation that the quote ended with, or the marks that end its sentence now. */
function tailIn(gap: string, tail: string): number {
  const wanted = plainTypography(`x${tail}`);
  for (let length = 1; length <= Math.min(gap.length, tail.length + MORE); length++) {
    const tried = gap.slice(0, length);
    if (!/\s$/.test(tried) && plainTypography(`x${tried}`) === wanted) return length;
  }
  return MARKS_AT_END.test(tail) ? (MARKS_AT_END.exec(gap)?.[0].length ?? 0) : 0;
}
