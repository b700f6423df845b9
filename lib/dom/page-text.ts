/** A page as plain text, with a map back to where it stands. */
import { chooseContent } from './choose-content';
import { collectBlocks, type Segment } from './collect-blocks';
import { runInSlices, runNow, type Sliced } from './slices';

export type { Segment } from './collect-blocks';

/** Longest text that is read, in UTF-16 units; MAX_TEXT of lib/messaging/protocol.ts. */
const MAX_TEXT = 1_000_000;

/** An article's text and where in the document it stands. */
export interface PageText {
  /** Lines (paragraphs, headings, list items) in reading order, separated by "\n". */
  readonly text: string;
  /**
   * In order and without overlaps: `text.slice(start, end)` are the characters of `node.data` from `offset`, white
   * space aside, which is one space in the text whatever it is in the node. Line ends belong to no segment.
   */
  readonly segments: readonly Segment[];
  /** Whether the page had more text than is read. */
  readonly truncated: boolean;
}

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
  return runNow(reading(document, false));
}

function* reading(
  document: Document,
  laidOut: boolean,
  found?: (inner: Node) => void,
): Generator<void, PageText> {
  // Twice the cap: what comes before the article must not use it up.
  const { blocks, truncated } = yield* collectBlocks(document, 2 * MAX_TEXT, laidOut, found);
  const lines: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const block of yield* chooseContent(blocks)) {
    const start = length === 0 ? 0 : length + 1;
    const room = MAX_TEXT - start;
    if (room <= 0) return { text: lines.join('\n'), segments, truncated: true };
    const line = block.text.slice(0, room);
    for (const segment of block.segments) {
      if (segment.start >= room) break;
      const end = Math.min(segment.end, room);
      segments.push({ ...segment, start: start + segment.start, end: start + end });
    }
    lines.push(line);
    length = start + line.length;
    if (line.length < block.text.length) return { text: lines.join('\n'), segments, truncated: true };
    if (lines.length % 64 === 0) yield;
  }
  return { text: lines.join('\n'), segments, truncated };
}
