/** Whether what stood before a quote and what stood behind it now meet: then the quote is gone from between them. */
import { align, type QuotedStretch } from './align';
import { findCandidates } from './candidates';
import { THRESHOLD, totalOf } from './evidence';
import type { WordIndex } from './text-index';

/** Places that are looked at. */
const MOST_GAPS = 3;
/** Bits that either side must come to. */
const TELLING_SIDE = 12;

/**
 * What speaks, in bits, for the two sides of the context standing next to each other somewhere, with no word between; −Infinity when
 * they do so nowhere. Either side must tell by itself.
 * @param hint the word at which the stretch began when it was saved
 */
export function bitsOfClosedGap(index: WordIndex, saved: QuotedStretch, hint: number): number {
  const around = withoutQuote(saved);
  let most = -Infinity;
  for (const { diagonal } of findCandidates(index, around, hint, THRESHOLD).slice(0, MOST_GAPS)) {
    const meeting = align(index.ids, around, diagonal);
    if (!meeting || meeting.apart > 0) continue;
    const { prefix, suffix } = meeting.evidence;
    if (Math.min(prefix, suffix) >= TELLING_SIDE) most = Math.max(most, totalOf(meeting.evidence));
  }
  return most;
}

/** Prefix and suffix as one stretch, with an empty quote between. */
function withoutQuote({ ids, bits, from, to }: QuotedStretch): QuotedStretch {
  const rows = (values: Int32Array | Float64Array) => [...values.subarray(0, from), ...values.subarray(to)];
  return { ids: Int32Array.from(rows(ids)), bits: Float64Array.from(rows(bits)), from, to: from };
}
