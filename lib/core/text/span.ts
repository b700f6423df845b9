import * as v from 'valibot';

/** A stretch of a text, half-open, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the characters it covers, so that it can be read without the text. */
export interface TextSpan extends Span {
  readonly exact: string;
}

/** Schema of a {@link TextSpan} that comes from outside (a message, a file). */
export const TextSpanSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  exact: v.string(),
});

/** The span with the characters of `text` that it covers. */
export function withExact(text: string, { start, end }: Span): TextSpan {
  return { start, end, exact: text.slice(start, end) };
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A sentence longer than this is no sentence that anybody reads: a table, a list, a text without full stops. */
const LONGEST_SENTENCE = 1_200;

/**
 * The sentence around a span, or, of one that is very long, the part of it around the span, cut at spaces where there are some: what
 * is kept and shown of it. Lies within the sentence and holds the span.
 */
export function excerptAround(text: string, sentence: Span, span: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  const margin = Math.max(0, (LONGEST_SENTENCE - (span.end - span.start)) >> 1);
  const from = Math.max(sentence.start, span.start - margin);
  const to = Math.min(sentence.end, span.end + margin);
  const lead = from === sentence.start ? -1 : text.slice(from, span.start).indexOf(' ');
  const tail = to === sentence.end ? -1 : text.slice(span.end, to).lastIndexOf(' ');
  return { start: from + lead + 1, end: tail < 0 ? to : span.end + tail };
}
