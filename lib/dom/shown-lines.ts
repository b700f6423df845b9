/** Which of a page's lines are shown. */
import type { Block, Place, Sieve } from './collect-blocks';

/** Lines that are asked at a stretch. */
const AT_ONCE = 16;

/**
 * The lines that are shown, in order. Yields often. Each is asked, though that costs as much as to read it: a style sheet may hide any one
 * of many that are alike.
 */
export function* shownLines(
  blocks: readonly Block[],
  shows: Sieve['shows'],
): Generator<void, readonly Block[]> {
  const hidden = new Set<Place>();
  const kept: Block[] = [];
  let last: { readonly place: Place; readonly isShown: boolean } | undefined;
  for (const [i, block] of blocks.entries()) {
    const { place } = block;
    if (last?.place !== place) last = { place, isShown: isShownAt(place, shows, hidden) };
    if (last.isShown) kept.push(block);
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  return kept;
}

/** @param hidden what is known to be hidden, to be added to: of a menu that is shut, one line is asked */
function isShownAt(place: Place, shows: Sieve['shows'], hidden: Set<Place>): boolean {
  let answer: boolean | null = null;
  for (let at: Place | null = place; at; at = at.outer) {
    if (hidden.has(at)) return false;
    // The nearest that has an answer.
    answer ??= shows(at.element);
  }
  if (answer !== false) return true;
  for (let at: Place | null = place; at && shows(at.element) === false; at = at.outer) hidden.add(at);
  return false;
}
