import type { Span } from '../core/text/span';

/**
 * Carries spans of `before` over to `after`, which differs from it in one stretch: those ahead of it stay, those behind
 * it shift, those in it are dropped. Good for a page that grows or ticks, until it is read anew.
 * @returns for each span where it is now, or null
 */
export function moveSpans<T extends Span>(before: string, after: string, spans: readonly T[]): (T | null)[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const shift = after.length - before.length;
  return spans.map((span) => {
    if (span.end <= head) return span;
    if (span.start >= before.length - tail)
      return { ...span, start: span.start + shift, end: span.end + shift };
    return null;
  });
}
