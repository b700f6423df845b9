import type { DeviceEntry } from '../../../components/sync/space-entry';
import { valueOf } from '../../../lib/core/merge/merge-records';
import { parseStamp } from '../../../lib/core/merge/stamp';
import type { StampedRecord } from '../../../lib/core/merge/stamped-record';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import { countWaiting } from '../../../lib/sync/local/waiting';
import { syncTables, type Device } from '../../../lib/sync/local/schema';
import type { Space } from '../../../lib/sync/space';
import { language } from '../../../locales/say';

/** A space as the store has it, with who is in it. */
export interface KnownSpace {
  readonly space: Space;
  /** The topic's title, or its id where it is not here; null for the space of the own devices. */
  readonly topic: string | null;
  readonly waits: number;
  readonly devices: readonly DeviceEntry[];
}

/** What this device and its user are called; empty before they are named. */
export interface MyNames {
  readonly name: string;
  readonly device: string;
}

/** All spaces, that of the own devices first. To be asked live. */
export async function readSpaces(
  db: CrossreadDb,
): Promise<{ readonly known: readonly KnownSpace[]; readonly me: MyNames }> {
  const { spaces, devices } = syncTables(db);
  const [all, me] = await Promise.all([spaces.toArray(), devices.get('this')]);
  const known = await Promise.all(all.map((space) => knownOf(db, space, me)));
  return {
    known: known.sort((a, b) => (a.topic ?? '').localeCompare(b.topic ?? '')),
    me: { name: me?.user ?? '', device: me?.name ?? '' },
  };
}

async function knownOf(db: CrossreadDb, space: Space, me: Device | undefined): Promise<KnownSpace> {
  const [topic, waits, devices] = await Promise.all([
    titleOf(db, space),
    countWaiting(db, space),
    devicesIn(db, space.id, me),
  ]);
  return { space, topic, waits, devices };
}

async function titleOf(db: CrossreadDb, { audience }: Space): Promise<string | null> {
  if (audience.is === 'private') return null;
  const topic = await db.topics.get(audience.topic);
  return topic ? localText(topic.pack.title, language) : audience.topic;
}

/** The devices of a space, this one first, then those that were seen last. */
export async function devicesIn(
  db: CrossreadDb,
  space: string,
  me: Device | undefined,
): Promise<DeviceEntry[]> {
  const kept = await syncTables(db)
    .synced.where('[space+kind+id]')
    .between([space, 'device'], [space, 'device', []])
    .toArray();
  const others = kept.filter(({ id }) => id !== me?.id).map(({ record }) => entryOf(record));
  const own: DeviceEntry[] = me
    ? [{ id: me.id, name: me.name, user: me.user, isThis: true, seenAt: null }]
    : [];
  return [...own, ...others.sort((a, b) => (b.seenAt ?? 0) - (a.seenAt ?? 0))];
}

function entryOf(record: StampedRecord): DeviceEntry {
  const text = (field: string) => {
    const value = valueOf(record, field);
    return typeof value === 'string' ? value : '';
  };
  return {
    id: record.id,
    name: text('name'),
    user: text('user'),
    isThis: false,
    seenAt: seenAt(record),
  };
}

/** When it said something last: of itself, or of anything else. */
function seenAt(record: StampedRecord): number | null {
  const said = Object.values(record.fields).map(({ stamp }) => stamp);
  const walls = [...said, lastOf(record)].flatMap((stamp) => parseStamp(stamp)?.wall ?? []);
  return walls.length === 0 ? null : Math.max(...walls);
}

function lastOf(record: StampedRecord): string {
  const last = valueOf(record, 'last');
  return typeof last === 'string' ? last : '';
}
