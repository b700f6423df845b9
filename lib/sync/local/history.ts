/** Who said what, and when: as the records keep it. */
import { parseStamp } from '../../core/merge/stamp';
import { valueOf } from '../../core/merge/merge-records';
import type { Json, Kind } from '../../core/merge/stamped-record';
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { syncTables, type Synced } from './schema';

/** One thing that was said of a row. */
export interface Saying {
  readonly kind: Kind;
  /** Key of the row here. */
  readonly id: string;
  readonly field: string;
  /** Of what is heavy a hash. */
  readonly value: Json;
  /** Milliseconds since 1970, by the clock of the device that said so. */
  readonly at: number;
  /** The device's id, as in stamps. */
  readonly device: string;
  /** What its user calls it, and who that is; empty where it never said so. */
  readonly deviceName: string;
  readonly user: string;
  /** Whether it is what counts, or gave way to something else. */
  readonly counts: boolean;
}

/** All that is known to have been said of a row, newest first. @param id the row's key here */
export async function saidOf(db: CrossreadDb, kind: Kind, id: string): Promise<readonly Saying[]> {
  const { synced } = syncTables(db);
  const rows = await synced.where('[kind+row]').equals([kind, id]).toArray();
  return named(db, rows.flatMap(sayingsIn).sort(newestFirst));
}

/** What was said last in a space, newest first. @param limit how many at most */
export async function latestIn(
  db: CrossreadDb,
  space: Pick<Space, 'id'>,
  limit: number,
): Promise<readonly Saying[]> {
  const { synced } = syncTables(db);
  let latest: Said[] = [];
  await synced
    .where('[space+kind+id]')
    .between([space.id], [space.id, []])
    .each((row) => {
      if (row.kind === 'device') return;
      const all = [...latest, ...sayingsIn(row)];
      latest = all.length > limit ? all.sort(newestFirst).slice(0, limit) : all;
    });
  return named(db, latest.sort(newestFirst));
}

type Said = Omit<Saying, 'deviceName' | 'user'> & { readonly stamp: string; readonly space: string };

const newestFirst = (a: Said, b: Said): number => (a.stamp < b.stamp ? 1 : -1);

function sayingsIn({ space, kind, row, record }: Synced): Said[] {
  return Object.entries(record.fields).flatMap(([field, last]) =>
    [last, ...(record.lost[field] ?? [])].flatMap(({ stamp, value }, i): Said[] => {
      const said = parseStamp(stamp);
      return said
        ? [{ space, kind, id: row, field, value, stamp, at: said.wall, device: said.device, counts: i === 0 }]
        : [];
    }),
  );
}

async function named(db: CrossreadDb, all: readonly Said[]): Promise<readonly Saying[]> {
  const { synced, devices } = syncTables(db);
  const mine = await devices.get('this');
  const keys = [
    ...new Map(all.map(({ space, device }) => [`${space} ${device}`, [space, device] as const])).values(),
  ];
  const known = await synced.bulkGet(
    keys.map(([space, device]): [string, Kind, string] => [space, 'device', device]),
  );
  const text = (row: Synced | undefined, field: string) => {
    const value = row && valueOf(row.record, field);
    return typeof value === 'string' ? value : '';
  };
  const byId = new Map(
    keys.map(([, device], i) => [
      device,
      { deviceName: text(known[i], 'name'), user: text(known[i], 'user') },
    ]),
  );
  if (mine) byId.set(mine.id, { deviceName: mine.name, user: mine.user });
  return all.map(({ stamp: _, space: __, ...said }) => ({
    ...said,
    ...(byId.get(said.device) ?? { deviceName: '', user: '' }),
  }));
}
