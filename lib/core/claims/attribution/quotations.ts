import type { Tokens } from '../../text/tokens';
import { gapAfter } from '../numbers';

/** Tokens between quotation marks, `from` to `to`, both inclusive. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

/** The quotations of a sentence, and whether it leaves one open. */
export interface Quotations {
  readonly spans: readonly Quotation[];
  readonly open: boolean;
}

const NONE: Quotations = { spans: [], open: false };

/**
 * What of a sentence (tokens `first` to `last`, both inclusive) stands between quotation marks. As a mark does not tell whether it opens or closes,
 * it is by turns; a paragraph begins outside.
 * @param open whether the sentence before left a quotation open
 */
export function quotationsIn(tokens: Tokens, first: number, last: number, open: boolean): Quotations {
  const { folded } = tokens.text;
  const begins = beginsQuoted(tokens, first, open);
  const text = folded.slice(tokens.ends[first] ?? 0, tokens.starts[last] ?? 0);
  if (!text.includes('"')) return begins ? { spans: [{ from: first, to: last }], open: true } : NONE;
  const spans: Quotation[] = [];
  let from = begins ? first : -1;
  for (let at = first; at < last; at++) {
    const marks = marksIn(gapAfter(tokens, at));
    if (marks === 0) continue;
    if (from >= 0) spans.push({ from, to: at });
    from = from >= 0 === (marks % 2 === 1) ? -1 : at + 1;
  }
  if (from >= 0) spans.push({ from, to: last });
  return { spans, open: from >= 0 };
}

/** Whether the token `first`, where a sentence begins, is quoted. @param open as for {@link quotationsIn} */
export function beginsQuoted(tokens: Tokens, first: number, open: boolean): boolean {
  const lead = gapAfter(tokens, first - 1);
  if (first > 0 && !lead.includes('\n')) return open !== (marksIn(lead) % 2 === 1);
  const paragraph =
    first === 0 ? tokens.text.folded.slice(0, tokens.starts[0]) : lead.slice(lead.lastIndexOf('\n') + 1);
  return marksIn(paragraph) > 0;
}

function marksIn(gap: string): number {
  let marks = 0;
  for (let at = gap.indexOf('"'); at >= 0; at = gap.indexOf('"', at + 1)) marks++;
  return marks;
}

/** Whether a sentence is little else than quotation. */
export function isQuotation(spans: readonly Quotation[], first: number, last: number): boolean {
  const quoted = spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return quoted > 3 && quoted >= (last - first + 1) * 0.6;
}
