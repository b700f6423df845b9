/** The places of a text where a highlight may stand, with what speaks for each. */
import { indexFrom } from '../text/index-from';
import { overlaps, type Span } from '../text/span';
import { align, type Alignment } from './align';
import type { Selectors, TextQuoteSelector } from './annotation';
import { findCandidates, type Candidate } from './candidates';
import { bitsOfClosedGap } from './closed-gap';
import {
  bitsOfEdge,
  MARGIN,
  MOST_OF_EDGES,
  NEARER,
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

/** Of a quote of several words, so many must be there: what has fewer of them is a shred in its old surroundings, or chance. */
const LEAST_SHARE = 0.5;
const SEVERAL = 5;
/** Bits by which surroundings must do better with the quote gone from between them. */
const CLEARLY = 4;
/** What is moved is moved nearly as it was. */
const MOVED_SHARE = 0.9;

/** A place that was aligned. */
export interface Place {
  /** Null where too little speaks for it. */
  readonly span: Span | null;
  readonly total: number;
  readonly standsAlone: boolean;
  /** Which part of the quote's words is there, from 0 to 1. */
  readonly share: number;
  /** What its surroundings say, in bits, the edges of lines aside. */
  readonly context: number;
}

/** The places that are worth a look, best first. Not one of them is a scan of the text: they are where its rarer words are. */
export function findPlaces(indexed: IndexedText, saved: SavedWords, [quote, { start }]: Selectors): Place[] {
  const index = indexed.words();
  const hint = indexFrom(index.starts, start, (at) => at) - saved.from;
  const places: Place[] = [];
  let best = { total: -Infinity, distance: 0 };
  for (const { diagonal, most, alignmentAt } of candidates(index, saved, hint)) {
    const distance = Math.abs(diagonal - hint);
    // It can be a rival only where it would stand far nearer to the old position.
    if (most < best.total - MARGIN && distance * NEARER > best.distance) continue;
    const alignment = alignmentAt();
    if (!alignment) continue;
    const place = judgePlace(indexed, saved, alignment, quote);
    if (place.span && places.some(({ span }) => span && place.span && overlaps(span, place.span))) continue;
    places.push(place);
    if (place.span && place.total > best.total) best = { total: place.total, distance };
  }
  return withoutTaken(index, saved, hint, places).sort((a, b) => b.total - a.total);
}

/**
 * The places without those whose surroundings are elsewhere, with the quote gone from between them: what agrees there belongs to what
 * stood beside it. A quote that is whole and needs no surroundings may have been moved.
 */
function withoutTaken(index: WordIndex, saved: SavedWords, hint: number, places: readonly Place[]): Place[] {
  const most = contextOf(saved) - CLEARLY;
  const isMoved = (place: Place) => place.share >= MOVED_SHARE && place.standsAlone;
  const doubted = places.filter((place) => place.span && place.context < most && !isMoved(place));
  if (doubted.length === 0) return [...places];
  const least = Math.min(...doubted.map(({ context }) => context)) + CLEARLY;
  const closed = bitsOfClosedGap(index, saved, hint, least);
  return places.map((place) =>
    isMoved(place) || closed <= place.context + CLEARLY ? place : { ...place, span: null },
  );
}

/** What the whole of the surroundings can say. */
function contextOf({ bits, from, to }: SavedWords): number {
  return bits.reduce((sum, bit, row) => (row < from || row >= to ? sum + bit : sum), 0);
}

interface PossiblePlace extends Candidate {
  alignmentAt(): Alignment | null;
}

function candidates(index: WordIndex, saved: SavedWords, hint: number): PossiblePlace[] {
  if (isLong(saved))
    return alignEnds(index, saved, hint).map((alignment) => ({
      diagonal: alignment.start - saved.from,
      most: Infinity,
      alignmentAt: () => alignment,
    }));
  return findCandidates(index, saved, hint, THRESHOLD).map(({ diagonal, most }) => ({
    diagonal,
    most: most + MOST_OF_EDGES,
    alignmentAt: () => align(index.ids, saved, diagonal),
  }));
}

function judgePlace(
  indexed: IndexedText,
  saved: SavedWords,
  alignment: Alignment,
  { exact }: TextQuoteSelector,
): Place {
  const evidence = withEdges(indexed, saved, alignment);
  const wordsInText = indexed.words().starts.length;
  const isEnough = saved.to - saved.from < SEVERAL || alignment.share >= LEAST_SHARE;
  const find = () =>
    saved.to > saved.from ? spanOf(indexed, saved, alignment) : spanOfSigns(indexed, alignment, exact);
  return {
    span: isEnough && surplusOf(evidence, wordsInText) >= THRESHOLD ? find() : null,
    share: alignment.share,
    context: alignment.evidence.prefix + alignment.evidence.suffix,
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
