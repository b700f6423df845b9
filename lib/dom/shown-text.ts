import { collectBlocks, type Sieve } from './collect-blocks';
import { joinBlocks, MAX_TEXT, type PageText } from './join-blocks';
import { allThatIsShown, alsoWhatIsFolded } from './shown';
import { shownLines } from './shown-lines';
import { runInSlices, type Sliced } from './slices';
import { whenLaidOut } from './when-laid-out';

/**
 * Reads all that a document shows, not the article alone: readers highlight captions, comments and tables too. Through open
 * shadow roots and frames of the same origin, in slices and in step with the frames of the page, so that it stays quick.
 * @param found is told of every inner document and shadow root
 */
export function readShownText(document: Document, found?: (inner: Node) => void): Promise<Sliced<PageText>> {
  return runInSlices(reading(document, allThatIsShown, found), whenLaidOut);
}

/** The same with what is folded away, for words that are not among those shown. */
export async function readFoldedText(document: Document): Promise<PageText> {
  return (await runInSlices(reading(document, alsoWhatIsFolded), whenLaidOut)).value;
}

function* reading(
  document: Document,
  sieve: Sieve,
  found?: (inner: Node) => void,
): Generator<void, PageText> {
  const { blocks, segments, truncated } = yield* collectBlocks(document, MAX_TEXT, sieve, found);
  return yield* joinBlocks(yield* shownLines(blocks, sieve.shows), segments, truncated);
}
