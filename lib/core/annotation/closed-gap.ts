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
 * @param least bits that are of interest: places that could not come to so many need not be looked at
 */
export function bitsOfClosedGap(index: WordIndex, saved: QuotedStretch, hint: number, least: number): number {
  const around = withoutQuote(saved);
  let most = -Infinity;
  for (const { diagonal } of findCandidates(index, around, hint, Math.max(THRESHOLD, least)).slice(
    0,
    MOST_GAPS,
  )) {
    const meeting = align(index.ids, around, diagonal);
    if (!meeting || meeting.apart > 0) continue;
    const { prefix, suffix } = meeting.evidence;
    if (Math.min(prefix, suffix) >= TELLING_SIDE) most = Math.max(most, totalOf(meeting.evidence));
  }
  return most;
}

/** Prefix and suffix as one stretch, with an empty quote between. */
function withoutQuote({ ids, bits, from, to }: QuotedStretch): QuotedStretch {
  const length = ids.length - (to - from);
  const around = { ids: new Int32Array(length), bits: new Float64Array(length), from, to: from };
  around.ids.set(ids.subarray(0, from));
  around.ids.set(ids.subarray(to), from);
  around.bits.set(bits.subarray(0, from));
  around.bits.set(bits.subarray(to), from);
  return around;
}
