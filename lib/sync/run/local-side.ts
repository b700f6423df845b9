import { valueOf } from '../../core/merge/merge-records';
import type { Kind } from '../../core/merge/stamped-record';
import type { CrossreadDb } from '../../store/db';
import type { LastPushed, LocalSide } from '../engine/deps';
import { greatestStamp } from '../engine/stamps-of';
import { capture } from '../local/capture';
import { sayInSpace, thisDevice } from '../local/device';
import { syncTables, type Synced } from '../local/schema';
import { changeSpace } from '../local/spaces';
import { take } from '../local/take';
import { countWaiting, markPushed, waitingIn } from '../local/waiting';
import type { Space } from '../space';

/** The store, as the engine asks it. */
export function localSide(db: CrossreadDb, now: () => number = Date.now): LocalSide {
  const { spaces } = syncTables(db);
  return {
    space: (id) => spaces.get(id),
    change: (id, change) => changeSpace(db, id, change),
    capture: () => capture(db, now()),
    waiting: (space, limit) => waitingIn(db, space, limit),
    countWaiting: (space) => countWaiting(db, space),
    markPushed: (space, sent) => markPushed(db, space, sent),
    take: async (space, incoming, cursor) => (await take(db, space, incoming, cursor, now())).changed,
    device: async () => (await thisDevice(db)).id,
    noteDevice: (space, last) => noteDevice(db, space, last, now()),
    missingDevices: (space) => missingDevices(db, space),
  };
}

/** A device's record says what it is called, what it said last of all that it pushed here (`last`, a stamp), and of which record (`lastOf`). */
async function noteDevice(
  db: CrossreadDb,
  space: Space,
  last: LastPushed | null,
  now: number,
): Promise<void> {
  const { id, name, user } = await thisDevice(db);
  const pushed = last ? { last: last.stamp, lastOf: [last.kind, last.id] } : {};
  await sayInSpace(db, space, 'device', id, { name, user, ...pushed }, now);
}

/**
 * Devices that say they pushed what is not here. Of the record that a device pushed last, every copy has that stamp or a later one, whoever
 * changed it since: so a server that shows an older state, or keeps back the end of it, is found out, and no honest one is suspected.
 */
async function missingDevices(db: CrossreadDb, space: Space): Promise<readonly string[]> {
  const { synced } = syncTables(db);
  const own = (await thisDevice(db)).id;
  const devices = await synced
    .where('[space+kind+id]')
    .between([space.id, 'device'], [space.id, 'device', []])
    .toArray();
  const told = devices.flatMap((row) => (row.id === own ? [] : lastOf(row)));
  const rows = await synced.bulkGet(told.map(({ kind, id }) => [space.id, kind, id]));
  return told
    .filter(({ stamp }, i) => greatestStamp(rows[i]?.record ?? NONE) < stamp)
    .map(({ device }) => device);
}

const NONE = { kind: 'device', id: '', fields: {}, lost: {} } as const;

const KINDS: readonly Kind[] = ['article', 'claim', 'curation', 'annotation', 'topic'];

function lastOf({ id: device, record }: Synced): (LastPushed & { readonly device: string })[] {
  const stamp = valueOf(record, 'last');
  const of = valueOf(record, 'lastOf');
  if (typeof stamp !== 'string' || !Array.isArray(of)) return [];
  const [name, id]: readonly unknown[] = of;
  const kind = KINDS.find((one) => one === name);
  return kind && typeof id === 'string' ? [{ device, stamp, kind, id }] : [];
}
