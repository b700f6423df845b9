/**
 * When and where something was said: a hybrid logical clock (Kulkarni and others, “Logical Physical Clocks”, 2014). It never goes back, stays
 * close to the clock on the wall, and what was said after something was heard stands behind it, however the two walls differ.
 */

/**
 * A stamp as text: sorted as text it is sorted by time, and of one moment by device. `WWWWWWWWWWWW.CCCC.DEVICE`: milliseconds since 1970 and
 * the counter of that millisecond, both in hex and of fixed width, and the device's id.
 */
export type Stamp = string;

/** What a {@link Stamp} says. */
export interface StampParts {
  /** Milliseconds since 1970 by the wall, or as heard from a device whose wall was ahead. */
  readonly wall: number;
  /** Of what was said in one millisecond, from 0 to {@link MOST_IN_A_MILLISECOND}. */
  readonly counter: number;
  /** Id of the device: letters, digits and dashes. */
  readonly device: string;
}

/** Milliseconds that a stamp may be ahead of the wall here: one that is further is refused, as it would win over all that is said until then. */
export const MOST_AHEAD = 5 * 60_000;

/** The counter's end; behind it the clock takes the next millisecond. */
export const MOST_IN_A_MILLISECOND = 0xffff;
