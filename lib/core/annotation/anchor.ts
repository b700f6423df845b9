/** Where saved highlights stand in a text. */
import type { Span } from '../text/span';
import type { Anchoring } from './anchoring';
import type { Selectors, TextQuoteSelector } from './annotation';
import { MARGIN, NEARER } from './evidence';
import { findExact, standsAt } from './exact-places';
import { findPlaces, type Place } from './places';
import { readSavedWords, type SavedWords } from './quoted-stretch';
import { indexText, type IndexedText } from './text-index';
import { tellAt } from './told-place';

/**
 * Finds saved words in a text: where they stood, or where words and context say they are now. Deterministic; never throws.
 *
 * First the place where it stood, then those where it stands with all its context to the letter. Else the places for which its rarer
 * words vote are aligned word by word;
 * the best one counts if the agreement is no chance and leads the next by a margin; position decides among equals only.
 * @param text a text, or one made ready by {@link indexText} when more highlights are looked for in it
 */
export function anchor(text: string | IndexedText, selectors: Selectors): Anchoring {
  const indexed = typeof text === 'string' ? indexText(text) : text;
  const unmoved = whereItStood(indexed.text, selectors);
  if (unmoved) return tellAt(indexed.text, selectors[0], unmoved);
  let read: SavedWords | undefined;
  const saved = () => (read ??= readSavedWords(indexed.words(), selectors[0]));
  const exact = findExact(indexed, saved, selectors[0]);
  if (exact.length > 0) {
    const here = spanSaved(selectors);
    if (!isStillThere(indexed.text, selectors)) {
      const places = exact.every((span) => isFar(span, here)) ? findPlaces(indexed, saved(), selectors) : [];
      return placedAmong(indexed.text, selectors, exact, places);
    }
    if (indexed.text.startsWith(selectors[0].exact, here.start))
      return ambiguousAmong([...exact, here], here.start);
  }
  return judge(indexed.text, selectors, findPlaces(indexed, saved(), selectors));
}

/** {@link anchor} for many highlights of one text: the text is indexed once. In their order. */
export function anchorAll(text: string, list: readonly Selectors[]): Anchoring[] {
  const indexed = indexText(text);
  return list.map((selectors) => anchor(indexed, selectors));
}

/** What agrees with fewer units in all, and is not the whole text, may be chance. */
const LEAST_AGREEMENT = 12;

function whereItStood(text: string, [quote, { start }]: Selectors): Span | null {
  if (!standsAt(text, quote, start)) return null;
  const { exact, prefix, suffix } = quote;
  const agrees = prefix.length + exact.length + suffix.length;
  if (agrees < LEAST_AGREEMENT && agrees < text.length) return null;
  return { start, end: start + exact.length };
}

/** Context from this length on is no chance. */
const TELLING_CONTEXT = 16;

/**
 * Whether what stood before or behind the quote stands where it did, to the unit. Then words that are the same elsewhere are likely a
 * copy: those here were changed, and both must be weighed; or they are the same in either place, and nobody can tell which was meant.
 */
function isStillThere(text: string, [{ prefix, suffix }, { start, end }]: Selectors): boolean {
  const isBefore = prefix.length >= TELLING_CONTEXT && text.startsWith(prefix, start - prefix.length);
  return isBefore || (suffix.length >= TELLING_CONTEXT && text.startsWith(suffix, end));
}

/** In a table of equal rows, nobody looks at more of them. */
const MOST_SHOWN = 12;

const inReadingOrder = (spans: readonly Span[]) => spans.toSorted((a, b) => a.start - b.start);

/** Of places that are all the same, the one that position tells. */
function placedAmong(
  text: string,
  selectors: Selectors,
  spans: readonly Span[],
  places: readonly Place[],
): Anchoring {
  const [quote, { start }] = selectors;
  const span = spans.length === 1 ? spans[0] : nearest(spans, start);
  return span ? tellUnlessNearer(text, quote, span, start, places) : ambiguousAmong(spans, start);
}

/**
 * A place far away may be a copy, and the words were changed where they stood: if there is a likely place far nearer to that, nobody can
 * tell which was meant, however well the copy agrees.
 */
function tellUnlessNearer(
  text: string,
  quote: TextQuoteSelector,
  span: Span,
  position: number,
  places: readonly Place[],
): Anchoring {
  const distance = Math.abs(span.start - position);
  const nearer = places.find(
    (place) => place.span && Math.abs(place.span.start - position) * NEARER <= distance,
  );
  if (!nearer?.span || distance <= DRIFT) return tellAt(text, quote, span);
  return { status: 'ambiguous', spans: inReadingOrder([nearer.span, span]) };
}

/** Units by which edits further up move a place that is the old one. */
const DRIFT = 150;

const isFar = (span: Span, here: Span) => Math.abs(span.start - here.start) > DRIFT;

const spanSaved = ([{ exact }, { start }]: Selectors): Span => ({ start, end: start + exact.length });

/** Those nearest to where it stood, in reading order. */
function ambiguousAmong(spans: readonly Span[], position: number): Anchoring {
  const near = spans.toSorted((a, b) => Math.abs(a.start - position) - Math.abs(b.start - position));
  return { status: 'ambiguous', spans: inReadingOrder(near.slice(0, MOST_SHOWN)) };
}

function judge(text: string, [quote, { start }]: Selectors, places: readonly Place[]): Anchoring {
  const found = places.flatMap(({ span, ...place }) => (span ? [{ span, ...place }] : []));
  const [best] = found;
  if (!best || isElsewhere(best, places)) return { status: 'lost' };
  const rivals = found.filter(({ total }) => total > best.total - MARGIN).map(({ span }) => span);
  const span = rivals.length === 1 ? best.span : rivals.length <= MOST_TOLD ? nearest(rivals, start) : null;
  if (!span) return { status: 'ambiguous', spans: inReadingOrder(rivals) };
  return tellUnlessNearer(text, quote, span, start, found);
}

/** Whether the surroundings clearly stand at another place, from which the quote is gone. */
function isElsewhere({ total, standsAlone }: Place, [first]: readonly Place[]): boolean {
  return !standsAlone && first !== undefined && first.span === null && first.total > total + MARGIN;
}

/** Of more places that are as good, not all were looked at, and the nearest may be among the others. */
const MOST_TOLD = 3;

/** The one that is clearly the nearest to where the words stood, if one is. */
function nearest(spans: readonly Span[], position: number): Span | null {
  const byDistance = spans
    .map((span) => ({ span, distance: Math.abs(span.start - position) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  return first && second && first.distance * NEARER <= second.distance ? first.span : null;
}
