import type { Span } from '../text/span';
import type { Selectors } from './annotation';
import { graphemeEnd, graphemeStart, isHighSurrogate, isLowSurrogate } from './graphemes';
import { CONTEXT } from './limits';

/** What has no width is trimmed with the white space: nobody meant to select it. */
const BLANK = /[\s\u200b\u2060]/;

/**
 * Describes a span of a text so that {@link anchor} finds it again: its words with up to CONTEXT units on either side, and where they
 * stand. White space at its ends is left out, and an end within a grapheme moves outwards to its edge; context never begins or ends
 * with half a character.
 * @param span half-open, in UTF-16 units of `text`
 * @returns null when the span holds nothing but white space: there is nothing to find again
 * @throws RangeError when the span is no stretch of the text
 */
export function describe(text: string, span: Span): Selectors | null {
  const { start: from, end: to } = span;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > text.length)
    throw new RangeError(`No span of a text of ${text.length} units: ${from} to ${to}. Select it again.`);
  const trimmed = trim(text, span);
  if (trimmed.start >= trimmed.end) return null;
  const start = graphemeStart(text, trimmed.start);
  const end = graphemeEnd(text, trimmed.end);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(contextStart(text, start), start),
      suffix: text.slice(end, contextEnd(text, end)),
    },
    { type: 'TextPositionSelector', start, end, pairsBefore: countPairs(text, start) },
  ];
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function contextStart(text: string, before: number): number {
  const start = Math.max(0, before - CONTEXT);
  return cutsPair(text, start) ? start + 1 : start;
}

function contextEnd(text: string, after: number): number {
  const end = Math.min(text.length, after + CONTEXT);
  return cutsPair(text, end) ? end - 1 : end;
}

function cutsPair(text: string, offset: number): boolean {
  return isLowSurrogate(text.charCodeAt(offset)) && isHighSurrogate(text.charCodeAt(offset - 1));
}

function countPairs(text: string, before: number): number {
  let pairs = 0;
  for (let i = 1; i < before; i++) if (cutsPair(text, i)) pairs++;
  return pairs;
}
