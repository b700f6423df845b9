/** Which of a page's lines are shown. */
import type { Block, Place, Sieve } from './collect-blocks';

/** Of lines that are alike every so many is asked, and the last. */
const EVERY = 16;

/**
 * The lines that are shown, in order. Yields often.
 *
 * To ask costs as much as to read a line. So of lines side by side in elements of one kind without any attribute only some are asked:
 * where one of them is hidden, as behind a pay wall that hides all but the first three paragraphs, so are all the others.
 */
export function* shownLines(
  blocks: readonly Block[],
  shows: Sieve['shows'],
): Generator<void, readonly Block[]> {
  const hidden = new Set<Place>();
  const isShown = ({ place }: Block) => isShownAt(place, shows, hidden);
  const kept: Block[] = [];
  let alike: Block[] = [];
  const keep = () => {
    const areShown = alike.every((block, i) => (i % EVERY > 0 && i < alike.length - 1) || isShown(block));
    kept.push(...(areShown ? alike : alike.filter(isShown)));
    alike = [];
  };
  for (const block of blocks) {
    const [first] = alike;
    if (first && !areAlike(first.place, block.place)) {
      keep();
      yield;
    }
    alike.push(block);
  }
  keep();
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

const areAlike = (one: Place, other: Place) =>
  one === other ||
  (one.outer === other.outer && one.name === other.name && !one.hasAttributes && !other.hasAttributes);
