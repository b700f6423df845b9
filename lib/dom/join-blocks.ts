/** From the lines of a page to one text. */
import type { Block, Segment } from './collect-blocks';

export type { Segment } from './collect-blocks';

/** Longest text that is read, in UTF-16 units; MAX_TEXT of lib/messaging/protocol.ts. */
export const MAX_TEXT = 1_000_000;

/** A page's text and where in the document it stands. */
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
 * One text of these lines, as far as MAX_TEXT goes. Yields often.
 * @param truncated whether the page had more lines than these
 */
export function* joinBlocks(blocks: readonly Block[], truncated: boolean): Generator<void, PageText> {
  const lines: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const block of blocks) {
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
