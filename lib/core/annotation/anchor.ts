/** Where saved highlights stand in a text. */
import type { Span } from '../text/span';
import { align, type Alignment } from './align';
import type { Anchoring } from './anchoring';
import type { Selectors } from './annotation';
import { findCandidates } from './candidates';
import { difference } from './difference';
import { MARGIN, surplusOf, THRESHOLD, totalOf } from './evidence';
import { spanOf } from './found-span';
import { readSavedWords, type SavedWords } from './quoted-stretch';
import { indexText, type IndexedText } from './text-index';
import { isSameWording } from './typography';

/**
 * Finds saved words in a text: where they stood, or where words and context say they are now. Deterministic; never throws.
 *
 * First the place where it stood, if all is as it was. Else the places for which its rarer words vote are aligned word by word;
 * the best one counts if the agreement is no chance and leads the next by a margin; position decides among equals only.
 * @param text a text, or one made ready by {@link indexText} when more highlights are looked for in it
 */
export function anchor(text: string | IndexedText, selectors: Selectors): Anchoring {
  const indexed = typeof text === 'string' ? indexText(text) : text;
  const unmoved = whereItStood(indexed.text, selectors);
  if (unmoved) return { status: 'placed', span: unmoved };
  const index = indexed.words();
  const saved = readSavedWords(index, selectors[0]);
  if (!saved) return anchorSigns(indexed.text, selectors);
  return judge(indexed, selectors, findPlaces(indexed, saved, selectors));
}

/** {@link anchor} for many highlights of one text: the text is indexed once. In their order. */
export function anchorAll(text: string, list: readonly Selectors[]): Anchoring[] {
  const indexed = indexText(text);
  return list.map((selectors) => anchor(indexed, selectors));
}

/** A place that stands the test. */
interface Place {
  readonly span: Span;
  readonly total: number;
}

/** What agrees with fewer units in all, and is not the whole text, may be chance. */
const LEAST_AGREEMENT = 12;

function whereItStood(text: string, [quote, { start }]: Selectors): Span | null {
  const { exact, prefix, suffix } = quote;
  const from = start - prefix.length;
  const around = prefix + exact + suffix;
  if (from < 0 || !text.startsWith(around, from)) return null;
  if (around.length < LEAST_AGREEMENT && around.length < text.length) return null;
  return { start, end: start + exact.length };
}

/** A quote of mere punctuation stands where its whole surroundings do, if that is one place. */
function anchorSigns(text: string, [{ exact, prefix, suffix }]: Selectors): Anchoring {
  const around = prefix + exact + suffix;
  const at = text.indexOf(around);
  const spanAt = (from: number) => ({
    start: from + prefix.length,
    end: from + prefix.length + exact.length,
  });
  if (at === -1 || around.length < LEAST_AGREEMENT) return { status: 'lost' };
  const next = text.indexOf(around, at + 1);
  if (next === -1) return { status: 'placed', span: spanAt(at) };
  return { status: 'ambiguous', spans: [spanAt(at), spanAt(next)] };
}

/** Places whose evidence passes the threshold, best first. */
function findPlaces(indexed: IndexedText, saved: SavedWords, [, { start }]: Selectors): Place[] {
  const index = indexed.words();
  const hint = wordAt(index.starts, start) - saved.from;
  const places: Place[] = [];
  let bestTotal = -Infinity;
  for (const { diagonal, votes } of findCandidates(index, saved, hint)) {
    // Votes are what a place can have at the very best: no later one can be a rival.
    if (votes < bestTotal - MARGIN) break;
    const alignment = align(index.ids, saved, diagonal);
    const place = accept(indexed, saved, alignment);
    if (!place || places.some(({ span }) => isSameSpan(span, place.span))) continue;
    places.push(place);
    bestTotal = Math.max(bestTotal, place.total);
  }
  return places.sort((a, b) => b.total - a.total);
}

function accept(indexed: IndexedText, saved: SavedWords, alignment: Alignment): Place | null {
  if (surplusOf(alignment.evidence, indexed.words().starts.length) < THRESHOLD) return null;
  const span = spanOf(indexed, saved, alignment);
  return span && { span, total: totalOf(alignment.evidence) };
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

const isSameSpan = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function judge({ text }: IndexedText, selectors: Selectors, places: readonly Place[]): Anchoring {
  const [best] = places;
  if (!best) return { status: 'lost' };
  const rivals = places.filter(({ total }) => total > best.total - MARGIN).map(({ span }) => span);
  const chosen = rivals.length === 1 ? best.span : nearest(rivals, selectors[1].start);
  if (!chosen) return { status: 'ambiguous', spans: rivals.sort((a, b) => a.start - b.start) };
  const [{ exact }] = selectors;
  const found = text.slice(chosen.start, chosen.end);
  if (isSameWording(exact, found)) return { status: 'placed', span: chosen };
  return { status: 'changed', span: chosen, difference: difference(exact, found) };
}

/** How many times nearer a place must be to where it stood, for position to tell it from its equals. */
const NEARER = 4;

/** The one that is clearly the nearest to where the words stood, if one is. */
function nearest(spans: readonly Span[], position: number): Span | null {
  const byDistance = spans
    .map((span) => ({ span, distance: Math.abs(span.start - position) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  return first && second && first.distance * NEARER <= second.distance ? first.span : null;
}
