/** Merging records, and saying something new of one. */
import { canonicalText } from '../topic/exchange/canonical-pack';
import { isSame } from '../topic/exchange/is-same';
import { unite, type Keeping } from './last-word';
import type { Stamp } from './stamp';
import {
  GONE,
  HEAVY_FIELDS,
  MOST_LOST,
  type Json,
  type Kind,
  type Said,
  type StampedRecord,
} from './stamped-record';

/** What was said last counts; where one device said two things in one moment, as a copied profile may, the greater one. */
const SAID: Keeping<Said> = { order: [({ stamp }) => stamp, ({ value }) => canonicalText(value)] };
const LIGHT: Keeping<Said> = { ...SAID, most: 1 + MOST_LOST };
const HEAVY: Keeping<Said> = { ...SAID, most: 1 };

/**
 * One record from two copies of it: of each field the union of what was said, of which the last counts. Commutative, associative and
 * idempotent. A copy that has nothing new comes back as it was given.
 * @throws RangeError when the two are not copies of one record
 */
export function mergeRecords(a: StampedRecord, b: StampedRecord): StampedRecord {
  if (a.kind !== b.kind || a.id !== b.id)
    throw new RangeError(`Records ${a.kind} ${a.id} and ${b.kind} ${b.id} are not the same one.`);
  if (a === b) return a;
  const fields: Record<string, Said> = { ...a.fields };
  const lost: Record<string, readonly Said[]> = { ...a.lost };
  let isNew = false;
  for (const [field, theirs] of Object.entries(b.fields)) {
    const [mine, before] = [said(a, field), lostOf(a, field)];
    const others = lostOf(b, field);
    if (others.length === 0 && mine !== undefined && isSameSaid(mine, theirs)) continue;
    const united = unitedOf(field, mine, before, theirs, others);
    const [last, ...rest] = united;
    if (last === undefined || isSameList([mine, ...before], united)) continue;
    isNew = true;
    fields[field] = last;
    if (rest.length > 0) lost[field] = rest;
  }
  return isNew ? { kind: a.kind, id: a.id, fields, lost } : a;
}

/**
 * A record with what is said of it now. What it says already is not said again; a record that says nothing new comes back as it was given.
 * @param record null for one that was not there
 * @param stamp behind all that the record has of these fields, as the clock gives it that heard them
 * @throws RangeError when the stamp is not behind what would give way to it, and when the record is another one
 */
export function say(
  record: StampedRecord | null,
  kind: Kind,
  id: string,
  changes: Readonly<Record<string, Json>>,
  stamp: Stamp,
): StampedRecord {
  const before = record ?? { kind, id, fields: {}, lost: {} };
  const fields: Record<string, Said> = {};
  for (const [field, value] of Object.entries(changes)) {
    const current = said(before, field);
    if (current !== undefined && isSame(current.value, value)) continue;
    if (current !== undefined && current.stamp >= stamp)
      throw new RangeError(`“${field}” of ${kind} ${id} is of ${current.stamp}, not before ${stamp}.`);
    fields[field] = { stamp, value };
  }
  return mergeRecords(before, { kind, id, fields, lost: {} });
}

/** What counts of a field; undefined when nothing was ever said of it. */
export function valueOf(record: StampedRecord, field: string): Json | undefined {
  return said(record, field)?.value;
}

/** Whether it was deleted, and not brought back since. */
export function isGone(record: StampedRecord): boolean {
  return valueOf(record, GONE) === true;
}

/** A record as text: the same exactly where two are the same, in whichever order their fields stand. */
export function digestText(record: StampedRecord): string {
  const told = ({ stamp, value }: Said) => [stamp, canonicalText(value)];
  const fields = Object.entries(record.fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, last]) => [field, [last, ...lostOf(record, field)].map(told)]);
  return JSON.stringify([record.kind, record.id, fields]);
}

function unitedOf(
  field: string,
  mine: Said | undefined,
  before: readonly Said[],
  theirs: Said,
  others: readonly Said[],
): readonly Said[] {
  // As nearly every record comes: nobody here said anything of it.
  if (mine === undefined) return [theirs, ...others];
  const keeping = HEAVY_FIELDS.includes(field) ? HEAVY : LIGHT;
  return unite([mine, ...before, theirs, ...others], keeping);
}

/** Looked up as its own: a field of another's record may be called as what every object inherits. */
function said({ fields }: StampedRecord, field: string): Said | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function lostOf({ lost }: StampedRecord, field: string): readonly Said[] {
  return (Object.hasOwn(lost, field) ? lost[field] : undefined) ?? [];
}

function isSameList(before: readonly (Said | undefined)[], united: readonly Said[]): boolean {
  return before.length === united.length && united.every((one, i) => isSameSaid(before[i], one));
}

function isSameSaid(a: Said | undefined, b: Said): boolean {
  return a !== undefined && a.stamp === b.stamp && isSame(a.value, b.value);
}
