/** Where a text may be cut without breaking what a reader sees as one character. */
import { onDemand } from '../on-demand';

/** Units looked at on either side of an offset: longer clusters are no writing, and the whole text would take seconds. */
const REACH = 256;

const segmenter = onDemand(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** Start of the grapheme (UAX #29) that holds the unit at `offset`, or `offset` itself when one begins there. */
export function graphemeStart(text: string, offset: number): number {
  if (isPlainBoundary(text, offset)) return offset;
  return graphemeAt(text, offset).start;
}

/** End of the grapheme (UAX #29) that holds the unit before `offset`, or `offset` itself when one ends there. */
export function graphemeEnd(text: string, offset: number): number {
  if (isPlainBoundary(text, offset)) return offset;
  const { start, end } = graphemeAt(text, offset);
  return start === offset ? offset : end;
}

function graphemeAt(text: string, offset: number): { start: number; end: number } {
  let from = offset;
  const least = Math.max(0, offset - REACH);
  do from--;
  while (from > least && !isPlainBoundary(text, from));
  if (isLowSurrogate(text.charCodeAt(from)) && isHighSurrogate(text.charCodeAt(from - 1))) from--;
  const { segment, index } = segmenter()
    .segment(text.slice(from, offset + REACH))
    .containing(offset - from) ?? { segment: '', index: offset - from };
  return { start: from + index, end: from + index + segment.length };
}

/** Whether a grapheme surely begins here: at the ends of the text, and between two plain characters. */
function isPlainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset));
}

/** ASCII but for the carriage return, which joins the line feed behind it, and the common ideographs. */
function isPlain(code: number): boolean {
  return (code < 0x7f && code !== 0x0d) || (code >= 0x4e00 && code < 0xa000);
}

/** Whether the unit is the first half of a surrogate pair. */
export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** Whether the unit is the second half of a surrogate pair. */
export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
