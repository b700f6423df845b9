/** The places of a text where a highlight may stand, with what speaks for each. */
import { overlaps, type Span } from '../text/span';
import { align, type Alignment } from './align';
import type { Selectors, TextQuoteSelector } from './annotation';
import { findCandidates } from './candidates';
import {
  bitsOfEdge,
  MARGIN,
  MOST_OF_EDGES,
  standsAlone,
  surplusOf,
  THRESHOLD,
  totalOf,
  type Evidence,
} from './evidence';
import { spanOf, spanOfSigns } from './found-span';
import { alignEnds, isLong } from './long-quotes';
import { edgeAfter, edgeBefore, type SavedWords } from './quoted-stretch';
import type { IndexedText, WordIndex } from './text-index';

/** A place that was aligned. */
export interface Place {
  /** Null where too little speaks for it. */
  readonly span: Span | null;
  readonly total: number;
  readonly standsAlone: boolean;
}

/** The places that are worth a look, best first. Not one of them is a scan of the text: they are where its rarer words are. */
export function findPlaces(indexed: IndexedText, saved: SavedWords, [quote, { start }]: Selectors): Place[] {
  const index = indexed.words();
  const hint = wordAt(index.starts, start) - saved.from;
  const places: Place[] = [];
  let bestTotal = -Infinity;
  for (const { alignment, most } of alignments(index, saved, hint)) {
    // No later one can be a rival.
    if (most < bestTotal - MARGIN) break;
    const place = judgePlace(indexed, saved, alignment, quote);
    if (place.span && places.some(({ span }) => span && place.span && overlaps(span, place.span))) continue;
    places.push(place);
    if (place.span) bestTotal = Math.max(bestTotal, place.total);
  }
  return places.sort((a, b) => b.total - a.total);
}

function* alignments(
  index: WordIndex,
  saved: SavedWords,
  hint: number,
): Generator<{ alignment: Alignment; most: number }> {
  if (isLong(saved)) {
    for (const alignment of alignEnds(index, saved, hint)) yield { alignment, most: Infinity };
    return;
  }
  for (const { diagonal, most } of findCandidates(index, saved, hint, THRESHOLD)) {
    const alignment = align(index.ids, saved, diagonal);
    if (alignment) yield { alignment, most: most + MOST_OF_EDGES };
  }
}

function judgePlace(
  indexed: IndexedText,
  saved: SavedWords,
  alignment: Alignment,
  { exact }: TextQuoteSelector,
): Place {
  const evidence = withEdges(indexed, saved, alignment);
  const wordsInText = indexed.words().starts.length;
  const find = () =>
    saved.to > saved.from ? spanOf(indexed, saved, alignment) : spanOfSigns(indexed, alignment, exact);
  return {
    span: surplusOf(evidence, wordsInText) < THRESHOLD ? null : find(),
    total: totalOf(evidence),
    standsAlone: standsAlone(evidence, wordsInText),
  };
}

/** The evidence with what paragraphs and the ends of the text say. */
function withEdges(
  indexed: IndexedText,
  { opens, closes }: SavedWords,
  { start, end, evidence }: Alignment,
): Evidence {
  const { text } = indexed;
  const { starts, ends } = indexed.words();
  const before = start === 0 ? '' : text.slice(ends[start - 1], starts[start]);
  const after = end >= starts.length ? '' : text.slice(ends[end - 1], starts[end]);
  return {
    prefix: evidence.prefix + bitsOfEdge(opens, edgeBefore(before), starts.length),
    quote: evidence.quote,
    suffix: evidence.suffix + bitsOfEdge(closes, edgeAfter(after), starts.length),
  };
}

/** Index of the first word that begins at or behind an offset. */
function wordAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
