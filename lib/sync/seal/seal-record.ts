import type { StampedRecord } from '../../core/merge/stamped-record';
import type { Space } from '../space';
import type { Doc } from '../target';
import { docIdOf } from './doc-id';
import { writeEnvelope } from './envelope';
import { fewAtOnce } from './few-at-once';
import { pack } from './pack';
import { sealBytes } from './seal-bytes';

/** A record as a doc of its space, without what the server calls the version it rests on. */
export type SealedRecord = Omit<Doc, 'base'>;

/**
 * Makes the doc of a record: sealed with the newest key, or JSON where the space has none.
 * @throws SyncError `too-large`
 */
export async function sealRecord(
  space: Pick<Space, 'keys' | 'database'>,
  record: StampedRecord,
): Promise<SealedRecord> {
  const key = space.keys.at(-1);
  const id = await docIdOf(space, record.kind, record.id);
  const text = JSON.stringify(record);
  if (!key) return { id, body: text };
  const sealed = await sealBytes(key, space.database, id, await pack(text));
  return { id, body: writeEnvelope({ key: key.id, sealed }) };
}

/** Makes the docs of many records, in their order. @throws SyncError `too-large` */
export function sealRecords(
  space: Pick<Space, 'keys' | 'database'>,
  records: readonly StampedRecord[],
): Promise<SealedRecord[]> {
  return fewAtOnce(records, (record) => sealRecord(space, record));
}
