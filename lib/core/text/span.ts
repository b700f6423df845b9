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
