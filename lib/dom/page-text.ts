/** A page as plain text, with a map back to where it stands. */
import { chooseContent } from './choose-content';
import { collectBlocks, type Collection } from './collect-blocks';
import { articleOnly } from './left-out';
import { joinBlocks, MAX_TEXT, type PageText } from './join-blocks';
import { shownLines } from './shown-lines';
import { runNow } from '../core/run-now';
import { runInSlices, type Sliced } from './slices';
import { whenLaidOut } from './when-laid-out';

export type { PageText, Segment } from './join-blocks';

/**
 * Reads the article in a document that is shown: its own content with headline and standfirst, without furniture,
 * widgets and hidden text; through open shadow roots and frames of the same origin. In slices, so that the page stays
 * quick, and where styles are asked in step with its frames, so that none are worked out on our account.
 * @param found is told of every inner document and shadow root
 */
export async function readPageText(
  document: Document,
  found?: (inner: Node) => void,
): Promise<Sliced<PageText>> {
  const collected = await runInSlices(collecting(document, true, found), whenLaidOut);
  const { value, cost } = await runInSlices(articleIn(collected.value));
  return { value, cost: cost + collected.cost };
}

/** The same at once for a document that was only parsed: just its markup tells what is hidden. */
export function readParsedText(document: Document): PageText {
  return runNow(parsedTextOf(document));
}

/** As {@link readParsedText}, in steps, to be run at once or in slices. */
export function* parsedTextOf(document: Document): Generator<void, PageText> {
  return yield* articleIn(yield* collecting(document, false));
}

function* collecting(
  document: Document,
  laidOut: boolean,
  found?: (inner: Node) => void,
): Generator<void, Collection> {
  const sieve = articleOnly(laidOut);
  // Twice the cap: what comes before the article must not use it up.
  const collected = yield* collectBlocks(document, 2 * MAX_TEXT, sieve, found);
  return laidOut ? { ...collected, blocks: yield* shownLines(collected.blocks, sieve.shows) } : collected;
}

function* articleIn({ blocks, segments, truncated }: Collection): Generator<void, PageText> {
  return yield* joinBlocks(yield* chooseContent(blocks), segments, truncated);
}
