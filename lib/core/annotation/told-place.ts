/** What is told of the words at the place where they were found: the same, or what changed. */
import type { Span } from '../text/span';
import type { Anchoring } from './anchoring';
import type { TextQuoteSelector } from './annotation';
import { difference } from './difference';
import { standsAt } from './exact-places';
import { graphemeEnd, graphemeStart } from './graphemes';
import { touchesSame, touchingOf } from './touching';
import { isSameWording } from './typography';

/**
 * Placed when the words are the same and what touches them is; else changed. What touches them and changed is taken into the span and
 * into either side of the difference, for it is what the reader must see: "$40 million" that is now "€40 million" of a quote "40 million".
 */
export function tellAt(text: string, quote: TextQuoteSelector, span: Span): Anchoring {
  const { prefix, exact, suffix } = quote;
  // What stands as it was, with all around it, needs no closer look.
  const isWhole = prefix.length >= REACH && suffix.length >= REACH;
  if (isWhole && standsAt(text, quote, span.start)) return { status: 'placed', span };
  const words = text.slice(span.start, span.end);
  const saved = touchingOf(prefix, exact, suffix);
  const found = touchingOf(before(text, span), words, after(text, span));
  const differsBefore = !touchesSame(saved.before, found.before);
  const differsAfter = !touchesSame(saved.after, found.after);
  if (!differsBefore && !differsAfter && isSameWording(exact, words)) return { status: 'placed', span };
  const wider = {
    start: graphemeStart(text, span.start - (differsBefore ? found.before.length : 0)),
    end: graphemeEnd(text, span.end + (differsAfter ? found.after.length : 0)),
  };
  const was = (differsBefore ? saved.before : '') + exact + (differsAfter ? saved.after : '');
  return { status: 'changed', span: wider, difference: difference(was, text.slice(wider.start, wider.end)) };
}

/** What touches words is never longer. */
const REACH = 48;

const before = (text: string, { start }: Span) => text.slice(Math.max(0, start - REACH), start);
const after = (text: string, { end }: Span) => text.slice(end, end + REACH);
