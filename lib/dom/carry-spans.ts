import { indexFrom } from '../core/text/index-from';
import { onceInBoth } from '../core/text/once-in-both';
import type { Span } from '../core/text/span';
import { endsKept, moveWith, type Kept } from './move-spans';

/**
 * Carries spans of `before` over to `after`, wherever the two differ. They are held against each other by lines: those that
 * stand in both, in the same order, keep their spans (a line that is there several times does where its neighbour shows which
 * one it is), and between them so does what is the same at either end. In time that grows with the length of the texts,
 * whatever changed.
 * @returns for each span where it is now, or null for one in what changed, or right beside it
 */
export function carrySpans<T extends Span>(before: string, after: string, spans: readonly T[]): (T | null)[] {
  if (before === after) return [...spans];
  const kept = keptStretches(before, after);
  return spans.map((span) => {
    const around = kept[indexFrom(kept, span.start + 1, (stretch) => stretch.start) - 1];
    return moveWith(before, after, around, span);
  });
}

/** What stands in both, in order; neighbours which moved alike are one. */
function keptStretches(before: string, after: string): Kept[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const kept: Kept[] = [];
  const keep = (stretch: Kept) => {
    const last = kept.at(-1);
    if (last && last.shift === stretch.shift && last.end === stretch.start)
      kept[kept.length - 1] = { ...last, end: stretch.end };
    else kept.push(stretch);
  };
  const endsOf = { before: before.length, after: after.length };
  let from = { before: 0, after: 0 };
  const ends: [number, number] = [old.length, now.length];
  for (const [i, j] of [...matchLines(old, now), ends]) {
    const [a, b] = [old[i], now[j]];
    const to = a && b ? { before: a.start, after: b.start } : endsOf;
    endsKept(before, after, from, to).forEach(keep);
    if (!a || !b) break;
    keep({ start: a.start, end: a.end, shift: b.start - a.start });
    from = { before: a.end, after: b.end };
  }
  return kept;
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const found = { start, end, text: line };
    start = end + 1;
    return found;
  });
}

/** Pairs of equal lines, by index, both in order: around lines which each text has once (patience), and at the ends. */
function matchLines(old: readonly Line[], now: readonly Line[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  const anchors = onceInBoth(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  for (const [nextI, nextJ] of [...anchors, [old.length, now.length] as const]) {
    while (i < nextI && j < nextJ && old[i]?.text === now[j]?.text) pairs.push([i++, j++]);
    const tail: [number, number][] = [];
    let [a, b] = [nextI - 1, nextJ - 1];
    while (a >= i && b >= j && old[a]?.text === now[b]?.text) tail.push([a--, b--]);
    pairs.push(...tail.reverse());
    if (nextI < old.length && nextJ < now.length) pairs.push([nextI, nextJ]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}
