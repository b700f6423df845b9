/** One thing that went wrong, in its class. */
export interface Miss {
  readonly of: string;
  readonly what: string;
}

/** One figure of the evaluation. */
export interface Measure {
  /** Stable name, for the baseline. */
  readonly id: string;
  readonly label: string;
  /** Per cent; null when there was nothing to measure on. */
  readonly value: number | null;
  readonly goal: number;
  /** How many cases it rests on. */
  readonly cases: number;
  readonly misses: readonly Miss[];
}

/** Part of whole in per cent; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

/** The harmonic mean of precision and recall, in per cent. */
export function f1(right: number, found: number, wanted: number): number | null {
  return share(2 * right, found + wanted);
}
