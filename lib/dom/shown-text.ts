import { collectBlocks } from './collect-blocks';
import { joinBlocks, MAX_TEXT, type PageText } from './join-blocks';
import { allThatIsShown } from './shown';
import { runInSlices, type Sliced } from './slices';

/**
 * Reads all that a document shows, not the article alone: readers highlight captions, comments and tables too. Through open
 * shadow roots and frames of the same origin, in slices, so that the page stays quick.
 * @param found is told of every inner document and shadow root
 */
export function readShownText(document: Document, found?: (inner: Node) => void): Promise<Sliced<PageText>> {
  return runInSlices(reading(document, found));
}

function* reading(document: Document, found?: (inner: Node) => void): Generator<void, PageText> {
  const { blocks, truncated } = yield* collectBlocks(document, MAX_TEXT, allThatIsShown, found);
  return yield* joinBlocks(blocks, truncated);
}
