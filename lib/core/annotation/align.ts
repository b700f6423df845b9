/** Aligns the words of a highlight and its context with the words of a text around one place. */
import type { Stretch } from './candidates';
import { COST_OF_A_CHANGE, COST_OF_A_CUT, type Evidence } from './evidence';

/** A stretch in which the rows `from` to `to` (half-open) are the quote, the rest its context. */
export interface QuotedStretch extends Stretch {
  readonly from: number;
  readonly to: number;
}

/** A word of the stretch, by its row, and where it is in the text, as the index of a word. */
export interface Pair {
  readonly row: number;
  readonly place: number;
}

/** Where the quote stands in the text: words `start` to `end`, half-open, and what speaks for it. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  /** Whether the first and the last word of the quote are the first and the last found. */
  readonly startsSame: boolean;
  readonly endsSame: boolean;
  /** The first and the last word of the quote that are there; null when none is. */
  readonly firstSame: Pair | null;
  readonly lastSame: Pair | null;
  /** Which part of the words of the quote is there, from 0 to 1; of a quote without words 1. */
  readonly share: number;
  /** Words of the text between the quote and what agrees behind it. */
  readonly apart: number;
  readonly evidence: Evidence;
}

/** Words by which an alignment may stray from its diagonal: a fixed part, and one in so many of the stretch. */
const STRAY = 11;
const STRAY_SHARE = 8;

/** Of two alignments that say as much, the one with fewer new words within the quote. */
const A_HAIR = 0.001;

const STOP = 0;
const BOTH = 1;
const SAVED_ONLY = 2;
const TEXT_ONLY = 3;

/**
 * The best alignment near a diagonal: the whole quote, and of the context as much as agrees, from the quote outwards. Banded dynamic
 * programming (Smith and Waterman 1981), linear in the length of the stretch.
 * @returns null where the text ends, or begins, within the quote, so that no end of it is near the diagonal
 */
export function align(text: Int32Array, stretch: QuotedStretch, diagonal: number): Alignment | null {
  const table = fill(text, stretch, diagonal);
  const end = bestEnd(table, stretch);
  return end.score === -Infinity ? null : traceBack(stretch, text, table, end);
}

/** Scores and steps by row and column; column c of row r is the word r + low + c of the text. */
interface Table {
  readonly low: number;
  readonly width: number;
  readonly scores: Float64Array;
  readonly steps: Uint8Array;
}

function fill(text: Int32Array, stretch: QuotedStretch, diagonal: number): Table {
  const { ids, bits, from } = stretch;
  const stray = STRAY + Math.floor(ids.length / STRAY_SHARE);
  const width = 2 * stray + 1;
  const low = diagonal - stray;
  const scores = new Float64Array((ids.length + 1) * width).fill(-Infinity);
  const steps = new Uint8Array((ids.length + 1) * width);
  for (let row = 0; row <= ids.length; row++) {
    const fresh = row <= from ? -Math.min(COST_OF_A_CUT, row * COST_OF_A_CHANGE) : -Infinity;
    const besides = costOfNew(row, stretch);
    const id = row > 0 ? (ids[row - 1] ?? -1) : -1;
    const gain = row > 0 ? (bits[row - 1] ?? 0) : 0;
    const first = Math.max(0, -(row + low));
    const last = Math.min(width - 1, text.length - row - low);
    for (let column = first; column <= last; column++) {
      const cell = row * width + column;
      let score = fresh;
      let step = STOP;
      if (row > 0 && row + low + column > 0) {
        const isSame = id >= 0 && text[row + low + column - 1] === id;
        const both = (scores[cell - width] ?? 0) + (isSame ? gain : -COST_OF_A_CHANGE);
        if (both > score) [score, step] = [both, BOTH];
      }
      if (row > 0 && column + 1 < width) {
        const without = (scores[cell - width + 1] ?? 0) - COST_OF_A_CHANGE;
        if (without > score) [score, step] = [without, SAVED_ONLY];
      }
      if (row > 0 && column > first) {
        const beside = (scores[cell - 1] ?? 0) - besides;
        if (beside > score) [score, step] = [beside, TEXT_ONLY];
      }
      scores[cell] = score;
      steps[cell] = step;
    }
  }
  return { low, width, scores, steps };
}

/** What it costs that a word was put in behind a row. */
function costOfNew(row: number, { from, to }: QuotedStretch): number {
  return COST_OF_A_CHANGE + (row > from && row < to ? A_HAIR : 0);
}

/** A cell behind the quote, with the score of all up to there and what is left of the suffix taken for cut off. */
interface End {
  readonly cell: number;
  readonly score: number;
}

/** The best of them; its score is −Infinity where the text has none. */
function bestEnd({ width, scores }: Table, { ids, to }: QuotedStretch): End {
  let best: End = { cell: to * width, score: -Infinity };
  for (let row = to; row <= ids.length; row++) {
    const cut = Math.min(COST_OF_A_CUT, (ids.length - row) * COST_OF_A_CHANGE);
    for (let cell = row * width; cell < (row + 1) * width; cell++) {
      const score = (scores[cell] ?? -Infinity) - cut;
      if (score > best.score) best = { cell, score };
    }
  }
  return best;
}

function traceBack(stretch: QuotedStretch, text: Int32Array, table: Table, end: End): Alignment {
  const { low, width, scores, steps } = table;
  const { from, to, ids } = stretch;
  let { cell } = end;
  const placeOf = (at: number) => Math.floor(at / width) + low + (at % width);
  const isSameAt = (at: number, row: number) => steps[at] === BOTH && text[placeOf(at) - 1] === ids[row - 1];
  while (Math.floor(cell / width) > to) cell = before(cell, steps[cell], width);
  let apart = 0;
  for (; steps[cell] === TEXT_ONLY; cell--) apart++;
  const last = cell;
  const endsSame = isSameAt(last, to);
  let startsSame = false;
  const same: Pair[] = [];
  let first = cell;
  for (let row = to; row > from; row = Math.floor(cell / width)) {
    startsSame = isSameAt(cell, row);
    if (startsSame) same.push({ row: row - 1, place: placeOf(cell) - 1 });
    cell = before(cell, steps[cell], width);
    first = cell;
  }
  let apartBefore = 0;
  for (let at = first; steps[at] === TEXT_ONLY; at--) apartBefore++;
  const [reached, begun] = [scores[last] ?? 0, scores[first] ?? 0];
  return {
    // New words beside a word that is gone were put in its place.
    start: placeOf(first) - (to > from && !startsSame ? apartBefore : 0),
    end: placeOf(last) + (to > from && !endsSame ? apart : 0),
    startsSame,
    endsSame,
    firstSame: same.at(-1) ?? null,
    lastSame: same[0] ?? null,
    apart,
    share: to > from ? same.length / (to - from) : 1,
    evidence: { prefix: begun, quote: reached - begun, suffix: end.score - reached },
  };
}

function before(cell: number, step: number | undefined, width: number): number {
  if (step === BOTH) return cell - width;
  return step === SAVED_ONLY ? cell - width + 1 : cell - 1;
}
