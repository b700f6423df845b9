import * as v from 'valibot';
import type { Cursor } from '../target';
import type { Range } from './ranges';

/** How far each device's log was read. */
export type Read = ReadonlyMap<string, readonly Range[]>;

const NumberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const RangeSchema = v.pipe(
  v.tuple([NumberSchema, NumberSchema]),
  v.check(([first, last]) => first <= last),
);
const CursorSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.array(RangeSchema)));

/** What a cursor says. One that is not of this target's making stands for nothing read: to read anew is always harmless. */
export function readCursor(cursor: Cursor): Read {
  const read = v.safeParse(CursorSchema, cursor);
  return new Map(read.success ? Object.entries(read.output) : []);
}

/** The cursor that says it, the same text for the same state. */
export function writeCursor(read: Read): string {
  const byDevice = [...read].filter(([, ranges]) => ranges.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(byDevice));
}
