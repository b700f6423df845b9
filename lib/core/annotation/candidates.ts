/** Where in a text a stretch of words may stand: by votes of its rarer words for diagonals. */
import { countOf, type WordIndex } from './text-index';

/** A place worth aligning at: the word of the text at which the stretch would begin (may be negative). */
export interface Candidate {
  readonly diagonal: number;
  /** Bits that it can come to at the very most. */
  readonly most: number;
}

/** The words of a stretch: which they are in the text (−1 for none), and what each says in bits. */
export interface Stretch {
  readonly ids: Int32Array;
  readonly bits: Float64Array;
}

/** Votes that are gathered at most, from the rarest words up: what a word says that is everywhere, its neighbours say as well. */
const MOST_VOTES = 1_500;
/** Words whose votes are for sure gathered, however common: in a table of equal rows nothing is rare. */
const LEAST_VOTERS = 3;
/** Diagonals that are counted as one: words put in or taken out shift the ones behind them. */
const BITS_OF_WIDTH = 3;
const WIDTH = 1 << BITS_OF_WIDTH;
/** A place with so small a part of the votes of the best is none. */
const LEAST_SHARE = 5;
/** Places that are aligned at most. */
const MOST_CANDIDATES = 12;

/**
 * The most promising places, best first; among equals the nearest to where it stood. None of those that could not come to `least` bits.
 * @param hint the word at which the stretch began when it was saved
 */
export function findCandidates(words: WordIndex, stretch: Stretch, hint: number, least: number): Candidate[] {
  const rows = rarestFirst(words, stretch);
  const rank = countVoters(words, stretch, rows);
  let silent = 0;
  for (const row of rows.subarray(rank)) silent += stretch.bits[row] ?? 0;
  // A diagonal may be negative by the length of the stretch, and has a neighbour on either side.
  const below = Math.ceil(stretch.ids.length / WIDTH) + 1;
  const votes = emptyBallot(below + Math.ceil(words.ids.length / WIDTH) + 2);
  const voted = vote(words, stretch, rows.subarray(0, rank), { votes, below });
  const peaks = peaksOf(votes, voted, least - silent);
  for (const bucket of voted) votes[bucket] = 0;
  return peaks
    .map(({ bucket, sum, shift }) => ({
      diagonal: Math.round((bucket - below + 0.5 + shift) * WIDTH),
      // Whole bits, so that equals are equal however their votes were added up.
      most: Math.ceil(sum + silent),
      distance: Math.abs(bucket - below - hint / WIDTH),
    }))
    .sort((a, b) => b.most - a.most || a.distance - b.distance)
    .slice(0, MOST_CANDIDATES);
}

/** As large as the largest text needed so far, and empty between two calls: for each highlight anew it would be the most that is allocated. */
let ballot = new Float64Array(0);

function emptyBallot(length: number): Float64Array {
  if (ballot.length < length) ballot = new Float64Array(length);
  return ballot;
}

/** Bits by bucket, a bucket for every so many diagonals from `below` buckets under the first one. */
interface Ballot {
  readonly votes: Float64Array;
  readonly below: number;
}

/** Each word votes for every diagonal on which it stands. @returns the buckets that got votes, in the order in which they got the first */
function vote(words: WordIndex, stretch: Stretch, rows: Int32Array, { votes, below }: Ballot): number[] {
  const voted: number[] = [];
  for (const row of rows) {
    const id = stretch.ids[row] ?? 0;
    const bits = stretch.bits[row] ?? 0;
    // So that what is divided is never negative.
    const from = below * WIDTH - row;
    const to = words.firsts[id + 1] ?? 0;
    for (let i = words.firsts[id] ?? 0; i < to; i++) {
      const bucket = ((words.places[i] ?? 0) + from) >> BITS_OF_WIDTH;
      if (votes[bucket] === 0) voted.push(bucket);
      votes[bucket] = (votes[bucket] ?? 0) + bits;
    }
  }
  return voted;
}

/** Rows of words that the text has, by how often it has them; of those it has as often, in their order. */
function rarestFirst(words: WordIndex, { ids }: Stretch): Int32Array {
  // One number for both, so that they are sorted without being compared by a function.
  const keys = new Float64Array(ids.length);
  let n = 0;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? -1;
    if (id >= 0) keys[n++] = countOf(words, id) * ids.length + row;
  }
  const sorted = keys.subarray(0, n).sort();
  const rows = new Int32Array(n);
  for (let rank = 0; rank < n; rank++) rows[rank] = (sorted[rank] ?? 0) % ids.length;
  return rows;
}

/** How many of the rows have their votes gathered. */
function countVoters(words: WordIndex, { ids }: Stretch, rows: Int32Array): number {
  let gathered = 0;
  for (let rank = 0; rank < rows.length; rank++) {
    gathered += countOf(words, ids[rows[rank] ?? 0] ?? 0);
    if (gathered > MOST_VOTES && rank >= LEAST_VOTERS) return rank;
  }
  return rows.length;
}

interface Peak {
  readonly bucket: number;
  readonly sum: number;
  /** How far it leans to a neighbour, in buckets. */
  readonly shift: number;
}

/** Neighbouring buckets are one place: a shift may have parted its votes. */
function peaksOf(votes: Float64Array, voted: readonly number[], least: number): Peak[] {
  const peaks: Peak[] = [];
  let top = 0;
  for (const bucket of voted) top = Math.max(top, votes[bucket] ?? 0);
  const floor = Math.max(least, top / LEAST_SHARE);
  for (const bucket of voted) {
    const own = votes[bucket] ?? 0;
    const before = votes[bucket - 1] ?? 0;
    const after = votes[bucket + 1] ?? 0;
    const sum = before + own + after;
    if (sum < floor || before > own || after > own) continue;
    const shift = after >= before ? after / (own + after) : -before / (own + before);
    peaks.push({ bucket, sum, shift });
  }
  return peaks;
}
