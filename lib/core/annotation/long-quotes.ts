/** A quote of many sentences is found by its two ends: what is between need not be aligned to know where it stands. */
import { align, type Alignment, type Pair, type QuotedStretch } from './align';
import { findCandidates } from './candidates';
import { surplusOf, THRESHOLD, type Evidence } from './evidence';
import type { WordIndex } from './text-index';

/** Words from which a quote is long. */
const LONG = 240;
/** Words of it at either end that are looked for. */
const END = 80;
/** How often the next ones inwards are tried when an end is gone. */
const TRIES = 4;
/** The ends must not be more than so many times as far apart as they were, nor so many times nearer. */
const STRETCHED = 2;

/** Whether a quote is found by its ends. */
export function isLong({ from, to }: QuotedStretch): boolean {
  return to - from > LONG;
}

/**
 * The places of a long quote: each beginning that is found with the end that fits its length best.
 * @param hint the word at which the stretch began when it was saved
 */
export function alignEnds(index: WordIndex, stretch: QuotedStretch, hint: number): Alignment[] {
  const beginnings = inwards((turn) => {
    const from = stretch.from + turn * END;
    return find(index, partOf(stretch, turn === 0 ? 0 : from, from + END, from, from + END), hint);
  });
  const ends = inwards((turn) => {
    const to = stretch.to - turn * END;
    return find(index, partOf(stretch, to - END, turn === 0 ? stretch.ids.length : to, to - END, to), hint);
  });
  const length = stretch.to - stretch.from;
  return beginnings.flatMap((beginning) => {
    const [end] = ends
      .filter((one) => isLikely(one.end - beginning.start, length))
      .sort((a, b) => farFrom(length, beginning, a) - farFrom(length, beginning, b));
    return end ? [joined(beginning, end)] : [];
  });
}

function inwards(find: (turn: number) => Alignment[]): Alignment[] {
  for (let turn = 0; turn < TRIES - 1; turn++) {
    const found = find(turn);
    if (found.length > 0) return found;
  }
  return find(TRIES - 1);
}

/** A part of a stretch, from its row `first`. */
interface Part extends QuotedStretch {
  readonly first: number;
}

/** The rows `first` to `behind` of a stretch, of which `from` to `to` are the quote. */
function partOf({ ids, bits }: QuotedStretch, first: number, behind: number, from: number, to: number): Part {
  return {
    ids: ids.subarray(first, behind),
    bits: bits.subarray(first, behind),
    from: from - first,
    to: to - first,
    first,
  };
}

function find(index: WordIndex, part: Part, hint: number): Alignment[] {
  return findCandidates(index, part, hint + part.first, THRESHOLD)
    .flatMap(({ diagonal }) => align(index.ids, part, diagonal) ?? [])
    .filter(({ evidence }) => surplusOf(evidence, index.ids.length) >= THRESHOLD)
    .map((found) => ({
      ...found,
      firstSame: inWhole(found.firstSame, part),
      lastSame: inWhole(found.lastSame, part),
    }));
}

const inWhole = (pair: Pair | null, { first }: Part): Pair | null =>
  pair && { ...pair, row: pair.row + first };

const isLikely = (found: number, saved: number) => found * STRETCHED >= saved && found <= saved * STRETCHED;

const farFrom = (length: number, { start }: Alignment, { end }: Alignment) => Math.abs(end - start - length);

function joined(beginning: Alignment, end: Alignment): Alignment {
  const evidence: Evidence = {
    prefix: beginning.evidence.prefix,
    quote: beginning.evidence.quote + end.evidence.quote,
    suffix: end.evidence.suffix,
  };
  return {
    start: beginning.start,
    end: end.end,
    startsSame: beginning.startsSame,
    endsSame: end.endsSame,
    firstSame: beginning.firstSame,
    lastSame: end.lastSame,
    apart: end.apart,
    share: (beginning.share + end.share) / 2,
    evidence,
  };
}
