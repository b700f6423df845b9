/** A page as plain text, with a map back to where it stands. */
import { chooseContent } from './choose-content';
import { collectBlocks } from './collect-blocks';
import { articleOnly } from './left-out';
import { joinBlocks, MAX_TEXT, type PageText } from './join-blocks';
import { runInSlices, runNow, type Sliced } from './slices';

export type { PageText, Segment } from './join-blocks';

/**
 * Reads the article in a document that is shown: its own content with headline and standfirst, without furniture,
 * widgets and hidden text; through open shadow roots and frames of the same origin. In slices, so that the page stays
 * quick.
 * @param found is told of every inner document and shadow root
 */
export function readPageText(document: Document, found?: (inner: Node) => void): Promise<Sliced<PageText>> {
  return runInSlices(reading(document, true, found));
}

/** The same at once for a document that was only parsed: just its markup tells what is hidden. */
export function readParsedText(document: Document): PageText {
  return runNow(parsedTextOf(document));
}

/** As {@link readParsedText}, in steps, to be run at once or in slices. */
export function parsedTextOf(document: Document): Generator<void, PageText> {
  return reading(document, false);
}

function* reading(
  document: Document,
  laidOut: boolean,
  found?: (inner: Node) => void,
): Generator<void, PageText> {
  // Twice the cap: what comes before the article must not use it up.
  const { blocks, truncated } = yield* collectBlocks(document, 2 * MAX_TEXT, articleOnly(laidOut), found);
  return yield* joinBlocks(yield* chooseContent(blocks), truncated);
}
