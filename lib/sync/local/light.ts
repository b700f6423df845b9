/** Records as they are kept beside the rows: what is heavy stands in the rows, and in the record a hash of it. */
import { Dexie } from 'dexie';
import { isGone } from '../../core/merge/merge-records';
import { HEAVY_FIELDS, type Json, type Kind, type StampedRecord } from '../../core/merge/stamped-record';
import { canonicalText } from '../../core/topic/exchange/canonical-pack';
import { sha256Hex } from './article-ids';
import type { Fields } from './kinds/kind';

const hashOf = (value: Json): Promise<string> => sha256Hex(canonicalText(value));

/** Fields with hashes in the place of what is heavy; keeps a transaction open meanwhile. */
export async function lightFields(all: readonly Fields[]): Promise<Fields[]> {
  if (!all.some((fields) => HEAVY_FIELDS.some((field) => field in fields))) return [...all];
  return Dexie.waitFor(Promise.all(all.map(lightened)));
}

async function lightened(fields: Fields): Promise<Fields> {
  const light = { ...fields };
  for (const field of HEAVY_FIELDS) {
    const value = light[field];
    if (value !== undefined && value !== null) light[field] = await hashOf(value);
  }
  return light;
}

/** Records with hashes in the place of what is heavy; keeps a transaction open meanwhile. */
export async function lightRecords(records: readonly StampedRecord[]): Promise<StampedRecord[]> {
  const values = records.map(({ fields }) =>
    Object.fromEntries(
      HEAVY_FIELDS.flatMap((field) => (fields[field] ? [[field, fields[field].value]] : [])),
    ),
  );
  const light = await lightFields(values);
  return records.map((record, i) => withValues(record, light[i] ?? {}));
}

/** A record with other values of some fields, said when and where they were. */
export function withValues(record: StampedRecord, values: Fields): StampedRecord {
  const fields = { ...record.fields };
  for (const [field, value] of Object.entries(values)) {
    const said = fields[field];
    if (said) fields[field] = { stamp: said.stamp, value };
  }
  return { ...record, fields };
}

/** A record as it goes to others: of what was deleted nothing heavy is left that could be told. */
export function asTold(record: StampedRecord): StampedRecord {
  if (!isGone(record)) return record;
  const fields = Object.fromEntries(
    Object.entries(record.fields).filter(([field]) => !HEAVY_FIELDS.includes(field)),
  );
  return { ...record, fields };
}

/** What was said when, without the values: two that have the same say the same. */
export function stampsOf(record: StampedRecord): string {
  const told = asTold(record);
  return Object.entries(told.fields)
    .map(([field, { stamp }]) =>
      [field, stamp, ...(told.lost[field] ?? []).map((said) => said.stamp)].join(' '),
    )
    .sort()
    .join('\n');
}

/**
 * Whether a record may wait to be pushed. What was said while its row was with an audience still goes there when it left; a reading that
 * left is in no row any more.
 */
export function mayWait(kind: Kind, isLeft: boolean): boolean {
  return !isLeft || kind !== 'article';
}
