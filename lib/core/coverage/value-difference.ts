/** Which words of an answer another answer does not have. */
import { difference } from '../annotation/difference';

/** A stretch of an answer's words. */
export interface ValuePart {
  readonly text: string;
  /** Whether it stands here and not in every other answer that it was held against. */
  readonly differs: boolean;
}

/**
 * An answer with the words marked that not all others have. Of each other side, which may answer more than once, the answer that has
 * most words in common counts; a side that does not answer counts for nothing.
 * @returns parts that put together are `display`; two answers held against each other have the same words unmarked
 */
export function markDifferences(display: string, others: readonly (readonly string[])[]): ValuePart[] {
  const marked = new Uint8Array(display.length);
  for (const side of others) {
    const nearest = nearestOf(display, side);
    for (const { start, end } of nearest ?? []) marked.fill(1, start, end);
  }
  return partsOf(display, marked);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of `display` the answer lacks that lacks least of it; null when there is none. */
function nearestOf(display: string, side: readonly string[]): Stretch[] | null {
  let nearest: Stretch[] | null = null;
  for (const other of side) {
    const lacking = lackingIn(display, other);
    if (nearest === null || sizeOf(lacking) < sizeOf(nearest)) nearest = lacking;
    if (nearest.length === 0) break;
  }
  return nearest;
}

function sizeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function lackingIn(display: string, other: string): Stretch[] {
  if (display === other) return [];
  // Where two ways to hold them together are equally good, both sides must be held together the same way.
  const isFirst = display < other;
  const own = isFirst ? 'removed' : 'added';
  const { parts } = isFirst ? difference(display, other, weigh) : difference(other, display, weigh);
  const lacking: Stretch[] = [];
  let at = 0;
  for (const { kind, text } of parts) {
    if (kind !== 'same' && kind !== own) continue;
    if (kind === own) lacking.push(withoutEdges(text, at));
    at += text.length;
  }
  return lacking;
}

/** That both count shells tells more than that both say "to". */
function weigh(piece: string): number {
  if (!/[\p{L}\p{N}\p{S}]/u.test(piece)) return 1;
  return piece.length > 3 || /\p{N}/u.test(piece) ? 8 : 3;
}

/** A comma or space before or behind the words is none of them. */
function withoutEdges(text: string, at: number): Stretch {
  const before = /^[\s,;]*/.exec(text)?.[0].length ?? 0;
  const words = text.slice(before).trimEnd();
  return { start: at + before, end: at + before + words.length };
}

function partsOf(display: string, marked: Uint8Array): ValuePart[] {
  const parts: ValuePart[] = [];
  let start = 0;
  for (let at = 1; at <= display.length; at++) {
    if (at < display.length && marked[at] === marked[start]) continue;
    parts.push({ text: display.slice(start, at), differs: marked[start] === 1 });
    start = at;
  }
  return parts;
}
