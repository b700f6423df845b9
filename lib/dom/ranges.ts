/** From spans of a page's text to ranges of its document, and back. */
import type { Span } from '../core/text/span';
import type { Segment } from './line';

/** Characters in one text node. */
export interface NodeRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the characters of each of `spans` stand: for every span its pieces, one a text node, in order.
 *
 * @param segments a page text's segments
 * @param spans half-open, UTF-16, sorted by start; they may overlap
 */
export function nodeRangesOf(segments: readonly Segment[], spans: readonly Span[]): NodeRange[][] {
  let from = 0;
  return spans.map((span) => {
    while (from < segments.length && (segments[from]?.end ?? 0) <= span.start) from += 1;
    const pieces: NodeRange[] = [];
    for (let at = from; at < segments.length; at += 1) {
      const segment = segments[at];
      if (!segment || segment.start >= span.end) break;
      const start = segment.offset + Math.max(0, span.start - segment.start);
      const end = segment.offset + Math.min(segment.end, span.end) - segment.start;
      const last = pieces.at(-1);
      // White space that is folded away lies between two segments of a node; it is marked along with its words.
      if (last && last.node === segment.node) pieces[pieces.length - 1] = { ...last, end };
      else pieces.push({ node: segment.node, start, end });
    }
    return pieces;
  });
}

/** The pieces as static ranges, which later changes of the document do not slow; pieces that left it are dropped. */
export function staticRangesOf(pieces: readonly NodeRange[]): StaticRange[] {
  return pieces
    .filter(({ node, end }) => node.isConnected && end <= node.data.length)
    .map(
      ({ node, start, end }) =>
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    );
}
