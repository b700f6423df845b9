import { digestText, isGone } from '../../core/merge/merge-records';
import { GONE, type StampedRecord } from '../../core/merge/stamped-record';
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { sha256Hex } from './article-ids';
import { syncTables } from './schema';

/** Records that are read at once. */
const AT_ONCE = 1_000;

/** A hash of all that is known in a space: the same on two devices when they have the same. Of what was deleted counts that it was, and when. */
export async function digestOf(db: CrossreadDb, space: Pick<Space, 'id'>): Promise<string> {
  const { synced } = syncTables(db);
  const told: string[] = [];
  for (let last: unknown[] = []; ;) {
    const range = synced.where('[space+kind+id]').between([space.id, ...last], [space.id, []], false, false);
    const rows = await range.limit(AT_ONCE).toArray();
    for (const { record } of rows) told.push(await sha256Hex(digestText(asCounted(record))));
    const end = rows.at(-1);
    if (!end || rows.length < AT_ONCE) break;
    last = [end.kind, end.id];
  }
  return sha256Hex(told.sort().join('\n'));
}

function asCounted(record: StampedRecord): StampedRecord {
  const gone = record.fields[GONE];
  return isGone(record) && gone ? { ...record, fields: { [GONE]: gone }, lost: {} } : record;
}
