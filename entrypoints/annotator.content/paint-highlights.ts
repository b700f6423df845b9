import type { Span } from '../../lib/core/text/span';
import type { PaintedSpan } from '../../lib/dom/paint';
import type { Highlight } from '../../lib/messaging/protocol';

/** So many highlights of one colour over one another are told apart by their tints adding up. */
const LEVELS = 3;

/** Where a highlight is painted: its words, or all the places that an ambiguous one may be meant for. */
export function placesOf({ anchoring }: Pick<Highlight, 'anchoring'>): readonly Span[] {
  if (anchoring.status === 'lost') return [];
  return anchoring.status === 'ambiguous' ? anchoring.spans : [anchoring.span];
}

/** Names one place of a highlight in what is painted. */
export const placeName = (id: string, at: number) => `${id} ${at}`;

/** The highlight whose place has this name. */
export const ownerOf = (place: string) => place.replace(/ \d+$/, '');

/**
 * The spans to paint for these highlights, sorted by start. Where several of one style lie over one another each has a style
 * of its own (annotator.css), as the browser paints the ranges of one style but once.
 */
export function paintedSpans(highlights: readonly Highlight[]): PaintedSpan[] {
  const ends = new Map<string, number[]>();
  return highlights
    .flatMap((highlight) =>
      placesOf(highlight).map((span, at) => ({
        start: span.start,
        end: span.end,
        id: placeName(highlight.id, at),
        style: styleOf(highlight),
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => {
      const taken = ends.get(span.style) ?? [];
      ends.set(span.style, taken);
      const free = taken.findIndex((end) => end <= span.start);
      const level = Math.min(free === -1 ? taken.length : free, LEVELS - 1);
      taken[level] = Math.max(taken[level] ?? 0, span.end);
      return level === 0 ? span : { ...span, style: `${span.style}-${level + 1}` };
    });
}

function styleOf({ colour, anchoring }: Highlight): string {
  return anchoring.status === 'placed' ? colour : `${colour}-${anchoring.status}`;
}
