import type { Span } from '../core/text/span';

/** A stretch of the earlier text which stands in the later one too, `shift` units further on. */
export interface Kept extends Span {
  readonly shift: number;
}

/** Offsets in two texts that are held against each other. */
export interface Offsets {
  readonly before: number;
  readonly after: number;
}

/**
 * Carries spans of `before` over to `after`, which differs from it in one stretch: those ahead of it stay, those behind it
 * shift. Good for a page that grows or ticks, until it is read anew; carry-spans.ts is for a page that is not.
 * @returns for each span where it is now, or null for one in what changed, or right beside it
 */
export function moveSpans<T extends Span>(before: string, after: string, spans: readonly T[]): (T | null)[] {
  if (before === after) return [...spans];
  const whole = { before: before.length, after: after.length };
  const kept = endsKept(before, after, { before: 0, after: 0 }, whole);
  return spans.map((span) => moveWith(before, after, kept.find(holds(span)), span));
}

const holds = (span: Span) => (stretch: Span) => stretch.start <= span.start && span.end <= stretch.end;

/** Moves a span with the stretch in which it lies. @returns null without one, and when something else stands right beside it now */
export function moveWith<T extends Span>(
  before: string,
  after: string,
  stretch: Kept | undefined,
  span: T,
): T | null {
  if (!stretch || span.end > stretch.end) return null;
  const moved = { ...span, start: span.start + stretch.shift, end: span.end + stretch.shift };
  // What was put right before "14 million" may make 214 of it.
  const isBeside = (from: number, to: number) => (before[from] ?? '\n') === (after[to] ?? '\n');
  return isBeside(span.start - 1, moved.start - 1) && isBeside(span.end, moved.end) ? moved : null;
}

/** What is the same at either end of two stretches that differ. */
export function endsKept(before: string, after: string, from: Offsets, to: Offsets): Kept[] {
  const shorter = Math.min(to.before - from.before, to.after - from.after);
  let head = 0;
  while (head < shorter && before[from.before + head] === after[from.after + head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[to.before - 1 - tail] === after[to.after - 1 - tail]) tail += 1;
  return [
    { start: from.before, end: from.before + head, shift: from.after - from.before },
    { start: to.before - tail, end: to.before, shift: to.after - to.before },
  ].filter(({ start, end }) => start < end);
}
