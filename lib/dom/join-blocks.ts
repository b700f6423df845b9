/** From the lines of a page to one text. */
import type { Block } from './collect-blocks';
import type { Segment } from './line';

export type { Segment } from './line';

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
 * @param collected the segments of all lines that were collected; those of these lines become the text's
 * @param truncated whether the page had more lines than these
 */
export function* joinBlocks(
  blocks: readonly Block[],
  collected: readonly Segment[],
  truncated: boolean,
): Generator<void, PageText> {
  const lines: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const { text, from, to } of blocks) {
    const start = length === 0 ? 0 : length + 1;
    const room = MAX_TEXT - start;
    if (room <= 0) return { text: lines.join('\n'), segments, truncated: true };
    const line = text.length > room ? text.slice(0, room) : text;
    for (let at = from; at < to; at += 1) {
      const segment = collected[at];
      if (!segment || segment.start >= room) break;
      segment.end = start + Math.min(segment.end, room);
      segment.start += start;
      segments.push(segment);
    }
    lines.push(line);
    length = start + line.length;
    if (line.length < text.length) return { text: lines.join('\n'), segments, truncated: true };
    if (lines.length % 64 === 0) yield;
  }
  return { text: lines.join('\n'), segments, truncated };
}
