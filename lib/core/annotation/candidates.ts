/** Where in a text a stretch of words may stand: by votes of its rarer words for diagonals. */
import { countOf, type WordIndex } from './text-index';

/** A place worth aligning at: the word of the text at which the stretch would begin (may be negative), and its votes in bits. */
export interface Candidate {
  readonly diagonal: number;
  readonly votes: number;
}

/** The words of a stretch: which they are in the text (−1 for none), and what each says in bits. */
export interface Stretch {
  readonly ids: Int32Array;
  readonly bits: Float64Array;
}

/** Votes that are gathered at most, from the rarest words up: what a word says that is everywhere, its neighbours say as well. */
const MOST_VOTES = 6_000;
/** Words whose votes are for sure gathered, however common: in a table of equal rows nothing is rare. */
const LEAST_VOTERS = 3;
/** Diagonals that are counted as one: words put in or taken out shift the ones behind them. */
const WIDTH = 8;
/** Places that are aligned at most. */
const MOST_CANDIDATES = 12;

/**
 * The most promising places, best first; among equals the nearest to where it stood.
 * @param hint the word at which the stretch began when it was saved
 */
export function findCandidates(words: WordIndex, stretch: Stretch, hint: number): Candidate[] {
  const votes = new Map<number, number>();
  let gathered = 0;
  for (const [rank, row] of rarestFirst(words, stretch).entries()) {
    const id = stretch.ids[row] ?? 0;
    const [from, to] = [words.firsts[id] ?? 0, words.firsts[id + 1] ?? 0];
    gathered += to - from;
    if (gathered > MOST_VOTES && rank >= LEAST_VOTERS) break;
    const bits = stretch.bits[row] ?? 0;
    for (let i = from; i < to; i++) {
      const bucket = Math.floor(((words.places[i] ?? 0) - row) / WIDTH);
      votes.set(bucket, (votes.get(bucket) ?? 0) + bits);
    }
  }
  return best(votes, Math.floor(hint / WIDTH));
}

function rarestFirst(words: WordIndex, { ids }: Stretch): number[] {
  const rows: number[] = [];
  for (const [row, id] of ids.entries()) if (id >= 0) rows.push(row);
  return rows.sort((a, b) => countOf(words, ids[a] ?? 0) - countOf(words, ids[b] ?? 0));
}

/** Neighbouring buckets are one place: a shift may have parted its votes. */
function best(votes: ReadonlyMap<number, number>, hint: number): Candidate[] {
  const peaks: (Candidate & { distance: number })[] = [];
  for (const [bucket, own] of votes) {
    const before = votes.get(bucket - 1) ?? 0;
    const after = votes.get(bucket + 1) ?? 0;
    if (before > own || after > own || (before === own && own > 0)) continue;
    const shift = after >= before ? after / (own + after) : -before / (own + before);
    const diagonal = Math.round((bucket + 0.5 + shift) * WIDTH);
    peaks.push({ diagonal, votes: own + before + after, distance: Math.abs(bucket - hint) });
  }
  return peaks.sort((a, b) => b.votes - a.votes || a.distance - b.distance).slice(0, MOST_CANDIDATES);
}
