import { spanOfTokens } from '../../text/read-text';
import { gapAfter } from '../../claims/numbers';
import type { Line } from './draft-text';

const BEFORE = 5;
const BEHIND = 6;
const BREAK = /[;:()"\n]|, |\. /;

/** The clause around tokens `first` to `last` (both inclusive), with a gap in their place: “About … trains were cancelled”. */
export function cloze({ tokens, first: from, last: to }: Line, first: number, last: number): string {
  let start = first;
  while (start > from && first - start < BEFORE && !BREAK.test(gapAfter(tokens, start - 1))) start--;
  let end = last;
  while (end < to && end - last < BEHIND && !BREAK.test(gapAfter(tokens, end))) end++;
  const { source } = tokens.text;
  const slice = (a: number, b: number) => {
    if (b < a) return '';
    const span = spanOfTokens(tokens, a, b);
    return source.slice(span.start, span.end);
  };
  return [slice(start, first - 1), '…', slice(last + 1, end)]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}
