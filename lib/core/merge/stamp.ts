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

const STAMP = /^([0-9a-f]{12})\.([0-9a-f]{4})\.([A-Za-z0-9-]{1,64})$/;
const DEVICE = /^[A-Za-z0-9-]{1,64}$/;
const LAST_WALL = 2 ** 48 - 1;

/** What a stamp says; null when the text is none. One moment has one writing only: hex in small letters, of full width. */
export function parseStamp(text: string): StampParts | null {
  const [, wall, counter, device] = STAMP.exec(text) ?? [];
  if (wall === undefined || counter === undefined || device === undefined) return null;
  return { wall: parseInt(wall, 16), counter: parseInt(counter, 16), device };
}

/** The stamp that says so. @throws RangeError when a part is out of its bounds */
export function stampOf({ wall, counter, device }: StampParts): Stamp {
  const isWithin = (number: number, last: number) =>
    Number.isInteger(number) && number >= 0 && number <= last;
  if (!isWithin(wall, LAST_WALL) || !isWithin(counter, MOST_IN_A_MILLISECOND) || !DEVICE.test(device))
    throw new RangeError(`There is no stamp of ${wall}, ${counter} and “${device}”.`);
  return `${hex(wall, 12)}.${hex(counter, 4)}.${device}`;
}

/**
 * The next stamp of a clock: behind its last one, and of the wall's time unless the clock is ahead of that.
 * @param last empty for a clock that never said anything
 * @param now the wall, in milliseconds since 1970
 * @throws RangeError when `last` is neither empty nor a stamp
 */
export function tick(last: Stamp, now: number, device: string): Stamp {
  const { wall, counter } = momentOf(last);
  if (now > wall) return stampOf({ wall: Math.floor(now), counter: 0, device });
  return counter < MOST_IN_A_MILLISECOND
    ? stampOf({ wall, counter: counter + 1, device })
    : stampOf({ wall: wall + 1, counter: 0, device });
}

/**
 * A clock's last stamp once it has heard another device's, so that what is said next ({@link tick}) stands behind that. It is as it was where
 * it is ahead already: hearing the same again does not move it.
 * @param last empty for a clock that never said anything
 * @param now the wall, in milliseconds since 1970
 * @throws RangeError when theirs is too far ahead or no stamp, and when `last` is neither empty nor a stamp
 */
export function heard(last: Stamp, theirs: Stamp, now: number, device: string): Stamp {
  if (isTooFarAhead(theirs, now)) throw new RangeError(`The stamp ${theirs} is too far ahead.`);
  const [mine, other] = [momentOf(last), momentOf(theirs)];
  const isAhead = mine.wall === other.wall ? mine.counter >= other.counter : mine.wall > other.wall;
  return isAhead ? last : stampOf({ ...other, device });
}

/** Whether a stamp is further ahead of the wall than clocks may differ ({@link MOST_AHEAD}). @throws RangeError when it is no stamp */
export function isTooFarAhead(stamp: Stamp, now: number): boolean {
  return partsOf(stamp).wall > now + MOST_AHEAD;
}

function momentOf(last: Stamp): Pick<StampParts, 'wall' | 'counter'> {
  return last === '' ? { wall: -1, counter: 0 } : partsOf(last);
}

function partsOf(stamp: Stamp): StampParts {
  const parts = parseStamp(stamp);
  if (!parts) throw new RangeError(`“${stamp.slice(0, 100)}” is no stamp.`);
  return parts;
}

function hex(number: number, width: number): string {
  return number.toString(16).padStart(width, '0');
}
