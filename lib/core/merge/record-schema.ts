/** Records that come from outside: bounded in everything before anything is made of them. */
import * as v from 'valibot';
import { isObject } from '../interchange/json';
import { shorten } from '../interchange/shorten';
import { canonicalText } from '../topic/exchange/canonical-pack';
import { parseStamp } from './stamp';
import {
  HEAVY_FIELDS,
  MOST_LOST,
  type Json,
  type Kind,
  type Said,
  type StampedRecord,
} from './stamped-record';

/** How much a record from outside may hold. A topic's pack is the largest there is (lib/core/topic/check/pack-limits). */
export const RECORD_LIMITS = {
  /** Characters of an id: two more than an article's own may have. */
  id: 502,
  /** Characters of a field's name. */
  name: 600,
  fields: 50_000,
  lost: MOST_LOST,
  /** Lists within lists and fields within fields of one value. */
  depth: 24,
  /** UTF-16 units of all texts, and one for each value, together. */
  size: 40_000_000,
} as const;

const KINDS: { readonly [K in Kind]: K } = {
  article: 'article',
  claim: 'claim',
  curation: 'curation',
  annotation: 'annotation',
  topic: 'topic',
  device: 'device',
};

/** A word, and behind a point or a slash what part or record of it is meant: `note`, `typed.title`, `questions/containers`. */
const FIELD = /^[A-Za-z]+(?:[./]\P{Cc}+)?$/u;

const IdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(RECORD_LIMITS.id),
  v.check((id) => id.isWellFormed(), 'An id must be text without halves of characters.'),
);

const Fields = v.custom<Readonly<Record<string, Said>>>(isObject, 'The fields must be an object.');
const Lost = v.custom<Readonly<Record<string, readonly Said[]>>>(isObject, 'What lost must be an object.');

/**
 * Schema of a record from outside, of the form in which merging leaves one: known kind, bounded names, stamps as they are written, values of
 * JSON, what lost newest first behind what counts, each once. Whether a stamp is too far ahead is asked of the clock, not here.
 */
export const StampedRecordSchema: v.GenericSchema<unknown, StampedRecord> = v.pipe(
  v.strictObject({ kind: v.enum(KINDS), id: IdSchema, fields: Fields, lost: Lost }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const why = whyNone(dataset.value);
    if (why !== null) addIssue({ message: why });
  }),
);

/** A record from outside. @throws RangeError that says what of it is wrong */
export function readRecord(json: unknown): StampedRecord {
  const parsed = v.safeParse(StampedRecordSchema, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [{ message, path }] = parsed.issues;
  throw new RangeError(path ? `${v.getDotPath(parsed.issues[0]) ?? ''}: ${message}` : message);
}

/** By hand, as a schema that calls itself for each value of a topic's pack takes ten times as long. */
function whyNone({ fields, lost }: { readonly fields: object; readonly lost: object }): string | null {
  const all = Object.entries(fields);
  if (all.length > RECORD_LIMITS.fields)
    return `It has ${all.length} fields, and may have ${RECORD_LIMITS.fields}.`;
  const stray = Object.keys(lost).find((field) => !Object.hasOwn(fields, field));
  if (stray !== undefined) return `“${shorten(stray)}” has lost, but nothing counts of it.`;
  const lostOf = new Map<string, unknown>(Object.entries(lost));
  const room = new Room();
  for (const [field, last] of all) {
    const why = whyNoName(field) ?? whyNoList(field, last, lostOf.get(field) ?? [], room);
    if (why !== null) return `“${shorten(field)}” ${why}`;
  }
  return null;
}

function whyNoName(field: string): string | null {
  // What every object inherits would be found in a record that has no such field.
  const isName = field.length <= RECORD_LIMITS.name && FIELD.test(field) && !(field in Object.prototype);
  return isName && field.isWellFormed() ? null : 'is no name of a field.';
}

function whyNoList(field: string, last: unknown, others: unknown, room: Room): string | null {
  if (!Array.isArray(others)) return 'has lost what is no list.';
  const most = HEAVY_FIELDS.includes(field) ? 0 : RECORD_LIMITS.lost;
  if (others.length > most) return `has lost ${others.length} values, and may have lost ${most}.`;
  let before: Said | null = null;
  for (const one of [last, ...others]) {
    if (!isSaid(one)) return 'is said without a value, or without a stamp as stamps are written.';
    if (!room.takes(one.value)) return `holds what is no JSON, or too much or too deep a value.`;
    if (before !== null && !isBehind(before, one)) return 'is not told newest first, each value once.';
    before = one;
  }
  return null;
}

function isSaid(one: unknown): one is Said {
  return (
    isObject(one) &&
    typeof one['stamp'] === 'string' &&
    parseStamp(one['stamp']) !== null &&
    one['value'] !== undefined &&
    Object.keys(one).length === 2
  );
}

function isBehind(newer: Said, older: Said): boolean {
  if (newer.stamp !== older.stamp) return newer.stamp > older.stamp;
  return canonicalText(newer.value) > canonicalText(older.value);
}

/** What of a record's size is left. */
class Room {
  private left: number = RECORD_LIMITS.size;

  /** Whether a value is JSON and there is room for it. */
  takes(value: unknown, depth = 0): value is Json {
    this.left -= 1;
    if (typeof value === 'string') this.left -= value.length;
    if (this.left < 0 || depth > RECORD_LIMITS.depth) return false;
    if (Array.isArray(value)) return value.every((item) => this.takes(item, depth + 1));
    if (isObject(value))
      return Object.entries(value).every(
        ([key, held]) => this.takes(key, depth) && this.takes(held, depth + 1),
      );
    return (
      value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value)
    );
  }
}
