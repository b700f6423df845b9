import type { Tokens } from '../../text/tokens';
import type { Reading } from './compose';
import { figureAt, gapAfter } from './figures';
import { roleAt } from './lookup';
import { ONE, type Sum } from './sums';
import { broken, type Unsigned } from './unsigned';

/** "3/4" and "2 1/4"; dates ("5/17/2018") and calls ("222/2222") are none. */
export function slashAt(reading: Reading, at: number): Unsigned | null {
  const { tokens, last, decimal, lexicon } = reading;
  if (!isSlashNear(tokens, at)) return null;
  const first = figureAt(tokens, at, last, decimal);
  if (!first || first.suffix !== '' || first.decimal) return null;
  const simple = quotient(reading, at, first.last);
  const sum: Sum = { ...ONE, figure: true };
  if (simple) return broken(sum, simple.value, simple.last);
  const next = first.last + 1;
  const plus = roleAt(tokens, next, last, lexicon, 'plus');
  const from = plus >= 0 ? plus + 1 : next;
  if (from > last || (plus < 0 && !/^ +$/.test(gapAfter(tokens, first.last)))) return null;
  const second = figureAt(tokens, from, last, decimal);
  const rest = second && second.suffix === '' ? quotient(reading, from, second.last) : null;
  return rest ? broken(sum, first.value + rest.value, rest.last) : null;
}

const SLASHES = new Set(['/', '⁄']);

/** Whether it is worth looking: "3/", "2 1/", 3又1/. */
function isSlashNear({ text, ends }: Tokens, at: number): boolean {
  for (let i = at; i <= at + 2; i++) {
    const code = text.folded.charCodeAt(ends[i] ?? -1);
    if (code === SLASH || code === FRACTION_SLASH) return true;
  }
  return false;
}

const SLASH = 0x2f;
const FRACTION_SLASH = 0x2044;

function quotient(
  { tokens, last, loose }: Reading,
  at: number,
  end: number,
): { value: number; last: number } | null {
  if (
    end !== at ||
    end >= last ||
    !SLASHES.has(gapAfter(tokens, end)) ||
    isChained(tokens.text.folded, tokens, at)
  )
    return null;
  const [over, under] = [Number(tokens.words[at]), Number(tokens.words[end + 1])];
  if (!Number.isInteger(over) || !Number.isInteger(under) || under === 0 || over > 999 || under > 999)
    return null;
  const next = gapAfter(tokens, end + 1);
  if (SLASHES.has(next) && next.length === 1) return null;
  const isVulgar = gapAfter(tokens, end) === '⁄';
  if (!loose && !isVulgar && (over >= under || under > 16)) return null;
  return { value: over / under, last: end + 1 };
}

/** Whether a hyphen or slash glues the figure to what stands before: a call, a date. */
function isChained(folded: string, { starts }: Reading['tokens'], at: number): boolean {
  const start = starts[at] ?? 0;
  const before = folded.charAt(start - 1);
  return before === '/' || (before === '-' && /[\da-z]/.test(folded.charAt(start - 2)));
}
