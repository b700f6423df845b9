/** What is here and not on the server yet. */
import type { Kind, StampedRecord } from '../../core/merge/stamped-record';
import { isSame } from '../../core/topic/exchange/is-same';
import { HEAVY_FIELDS } from '../../core/merge/stamped-record';
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { articleIds } from './article-ids';
import { readAudiences } from './audiences';
import { tablesOf } from './capture';
import type { Fields } from './kinds/kind';
import { rowKindOf } from './kinds/kinds';
import { asTold, lightFields, mayWait, stampsOf, withValues } from './light';
import { syncTables, type Synced } from './schema';

/** A record for the server. */
export interface Outgoing {
  /** Whole: heavy fields hold their values. */
  readonly record: StampedRecord;
  /** What the server calls the version that it rests on; null for one that it never had. */
  readonly base: string | null;
}

/** How many records the server has not, or not as they are here. */
export function countWaiting(db: CrossreadDb, space: Pick<Space, 'id'>): Promise<number> {
  return syncTables(db).synced.where('[space+waits]').equals([space.id, 1]).count();
}

/**
 * Records that the server has not, up to a number, the same ones first each time. One whose row was changed since it was captured is left out: it
 * comes once it is captured again.
 */
export function waitingIn(
  db: CrossreadDb,
  space: Pick<Space, 'id'>,
  limit: number,
): Promise<readonly Outgoing[]> {
  const { synced, spaces } = syncTables(db);
  return db.transaction('r', tablesOf(db), async () => {
    const whole = await spaces.get(space.id);
    if (!whole) return [];
    const waiting = await synced.where('[space+waits]').equals([space.id, 1]).limit(limit).toArray();
    const values = await valuesOf(db, whole, waiting);
    return waiting.flatMap((one): Outgoing[] => {
      const record = asTold(one.record);
      const heavy = HEAVY_FIELDS.filter((field) => record.fields[field]);
      if (heavy.length === 0) return [{ record, base: one.base }];
      const found = values.get(one);
      return found ? [{ record: withValues(record, found), base: one.base }] : [];
    });
  });
}

/** What is heavy, of the rows in which it is still as it was captured. */
async function valuesOf(
  db: CrossreadDb,
  space: Space,
  waiting: readonly Synced[],
): Promise<ReadonlyMap<Synced, Fields>> {
  const heavy = waiting.filter(({ record }) => HEAVY_FIELDS.some((field) => asTold(record).fields[field]));
  const kind = heavy[0] && rowKindOf(heavy[0].kind);
  if (!kind) return new Map();
  const rows = heavy.map(({ row }) => row);
  const there = await kind.load(db, rows, await readAudiences(db));
  const ids = await articleIds(db, rows);
  const fields = rows.map((row) => heavyOf(there.get(row)?.fieldsIn(space, ids) ?? {}));
  const light = await lightFields(fields);
  return new Map(
    heavy.flatMap((one, i): [Synced, Fields][] => {
      const [whole, hashes] = [fields[i], light[i]];
      const isAsCaptured =
        hashes && HEAVY_FIELDS.every((field) => isSame(hashes[field], one.record.fields[field]?.value));
      return whole && isAsCaptured ? [[one, whole]] : [];
    }),
  );
}

function heavyOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => HEAVY_FIELDS.includes(field)));
}

/**
 * Notes that the server has records, under the versions it gave them. What was said of one since it was sent still waits.
 * @param sent records as they were sent, and what the server calls them now
 */
export async function markPushed(
  db: CrossreadDb,
  space: Pick<Space, 'id'>,
  sent: readonly Outgoing[],
): Promise<void> {
  const { synced } = syncTables(db);
  await db.transaction('rw', synced, async () => {
    const keys = sent.map(({ record }): [string, Kind, string] => [space.id, record.kind, record.id]);
    const known = await synced.bulkGet(keys);
    await synced.bulkPut(
      sent.flatMap(({ record, base }, i): Synced[] => {
        const one = known[i];
        if (!one) return [];
        const isOther = stampsOf(one.record) !== stampsOf(record);
        const waits = isOther && mayWait(one.kind, one.left === true) ? 1 : 0;
        return [{ ...one, base, waits }];
      }),
    );
  });
}
