/** Stamps what was changed here: rows that were noted are compared with what is known of them in each space, and what differs is said. */
import { groupBy } from '../../core/group-by';
import { isGone, say, valueOf } from '../../core/merge/merge-records';
import { stampOf, type Stamp } from '../../core/merge/stamp';
import { GONE, type Json, type Kind } from '../../core/merge/stamped-record';
import { isSame } from '../../core/topic/exchange/is-same';
import type { CrossreadDb } from '../../store/db';
import { articleIds } from './article-ids';
import { readAudiences, type Audiences } from './audiences';
import { Clock } from './device';
import { adoptWords } from './kinds/adopt-words';
import type { Fields, RowKind, Standing } from './kinds/kind';
import { ROW_KINDS } from './kinds/kinds';
import { lightFields } from './light';
import { ALL_ROWS, syncTables, type Changed, type Synced } from './schema';

/** Notes that are worked off in one transaction: so many articles are some megabytes. */
const AT_ONCE = 100;

/**
 * Stamps what was changed here since it was captured last, in the spaces it belongs to. In batches, each one transaction: whenever it is
 * ended, the next call goes on there. What is as it was known says nothing.
 * @param now milliseconds since 1970
 */
export async function capture(db: CrossreadDb, now: number): Promise<void> {
  const { changed, spaces } = syncTables(db);
  for (;;) {
    const isMore = await db.transaction('rw', tablesOf(db), async () => {
      // Where there is no space nothing is synced; when one is made, all is looked at.
      if ((await spaces.count()) === 0) {
        await changed.clear();
        return false;
      }
      await expand(db);
      const notes = await changed.limit(AT_ONCE).toArray();
      await captureNoted(db, notes, now);
      return notes.length > 0;
    });
    if (!isMore) return;
  }
}

/** All that is read and written when changes are captured or records taken. */
export function tablesOf(db: CrossreadDb) {
  const { changed, synced, spaces, devices } = syncTables(db);
  const { articles, snapshots, claims, curations, annotations, placements, topics, openReadings } = db;
  const rows = [articles, snapshots, claims, curations, annotations, placements, topics, openReadings];
  return [changed, synced, spaces, devices, ...rows];
}

/** A table that was emptied is noted row by row, as far as anybody was told of its rows. */
export async function expand(db: CrossreadDb): Promise<void> {
  const { changed, synced } = syncTables(db);
  for (const { kind, table } of ROW_KINDS) {
    const all = await changed.get([table, ALL_ROWS]);
    if (!all) continue;
    const keys = await synced.where('[kind+row]').between([kind, ''], [kind, []]).keys();
    const rows = keys.flatMap((key: unknown) => (Array.isArray(key) ? [String(key[1])] : []));
    await changed.bulkPut([...new Set(rows)].map((id): Changed => ({ ...all, id })));
    await changed.delete([table, ALL_ROWS]);
  }
}

/** Works notes off, within a transaction over {@link tablesOf}. */
export async function captureNoted(
  db: CrossreadDb,
  notes: readonly Pick<Changed, 'table' | 'id'>[],
  now: number,
): Promise<void> {
  if (notes.length === 0) return;
  const { changed, synced } = syncTables(db);
  await changed.bulkDelete(notes.map(({ table, id }): [string, string] => [table, id]));
  const audiences = await readAudiences(db);
  const clock = await Clock.read(db, now);
  const noted = groupBy(notes, ({ table }) => table);
  const articles = (noted.get('articles') ?? []).map(({ id }) => id);
  await adoptWords(db, articles);
  for (const kind of ROW_KINDS) {
    const rows = new Set((noted.get(kind.table) ?? []).map(({ id }) => id));
    if (kind.kind === 'claim') for (const id of await readersClaims(db, articles)) rows.add(id);
    const found = await compareRows(db, kind, [...rows], audiences);
    const light = await lightFields(found.told.map(({ fields }) => fields));
    const said = found.told.flatMap((one, i) => sayRow({ ...one, fields: light[i] ?? {} }, kind, clock, now));
    await synced.bulkPut([...found.gone.map((one) => sayGone(one, clock)), ...said]);
    await leave(db, found.left);
  }
  await clock.keep();
}

/** Claims that the reader made, of articles: they are looked at with these, as nothing else finds them among all claims. */
async function readersClaims(db: CrossreadDb, articles: readonly string[]): Promise<string[]> {
  if (articles.length === 0) return [];
  const claims = await db.claims.where('article').anyOf(articles).toArray();
  return claims.flatMap(({ id, source }) => (source === 'reader' ? [id] : []));
}

/** A row in a space that it belongs to. */
interface Told {
  readonly space: string;
  readonly id: string;
  readonly row: string;
  readonly before: Synced | undefined;
  readonly saidAt: number | null;
  readonly fields: Fields;
}

interface Compared {
  readonly told: readonly Told[];
  /** Told once, and no longer here. */
  readonly gone: readonly Synced[];
  /** Told once, and with another audience by now. */
  readonly left: readonly Synced[];
}

async function compareRows(
  db: CrossreadDb,
  kind: RowKind,
  rows: readonly string[],
  audiences: Audiences,
): Promise<Compared> {
  if (rows.length === 0) return { told: [], gone: [], left: [] };
  const keys = rows.map((row): [string, string] => [kind.kind, row]);
  const known = groupBy(
    await syncTables(db).synced.where('[kind+row]').anyOf(keys).toArray(),
    ({ row }) => row,
  );
  const there = await kind.load(db, rows, audiences);
  const spokenOf = [...there.values()].flatMap(({ articles }) => articles);
  const ids = await articleIds(db, spokenOf);
  const isIn = ({ spaces }: Standing, { space }: Synced) => spaces.some(({ id }) => id === space);
  const told = [...there].flatMap(([row, standing]) => {
    const id = kind.kind === 'article' ? ids.name(row) : row;
    return standing.spaces.map((space): Told => {
      const before = known.get(row)?.find((one) => one.space === space.id && one.id === id);
      const { saidAt } = standing;
      return { space: space.id, id, row, before, saidAt, fields: standing.fieldsIn(space, ids) };
    });
  });
  const all = [...known.values()].flat().filter(({ left }) => left !== true);
  const isLeft = (one: Synced) => {
    const standing = there.get(one.row);
    return standing ? !isIn(standing, one) : audiences.isSilent(one.space);
  };
  return {
    told,
    gone: all.filter((one) => !there.has(one.row) && !isLeft(one) && !isGone(one.record)),
    left: all.filter((one) => isLeft(one) && !isGone(one.record)),
  };
}

function sayGone(one: Synced, clock: Clock): Synced {
  const { kind, id } = one;
  return { ...one, record: say(one.record, kind, id, { [GONE]: true }, clock.tick()), waits: 1 };
}

/** What is new of a row, said; nothing where all is known. */
function sayRow(told: Told, kind: RowKind, clock: Clock, now: number): Synced[] {
  const { space, id, row, before, saidAt } = told;
  const changes = differing(told, kind);
  const isBack = before?.left === true;
  if (Object.keys(changes).length === 0 && !isBack) return [];
  const { left: _, ...known } = before ?? {};
  const stamp = before ? clock.tick() : firstStamp(saidAt, clock, now);
  const record = say(before?.record ?? null, kind.kind, id, changes, stamp);
  return [{ base: null, ...known, space, kind: kind.kind, id, row, record, waits: 1 }];
}

/** What was written before anybody was told is said as of then: what others wrote since is later, though this device comes after them. */
function firstStamp(saidAt: number | null, clock: Clock, now: number): Stamp {
  if (saidAt === null || !(saidAt >= 0)) return clock.tick();
  return stampOf({ wall: Math.floor(Math.min(saidAt, now)), counter: 0, device: clock.device.id });
}

function differing({ fields, before }: Told, { once }: RowKind): Record<string, Json> {
  const changes: Record<string, Json> = {};
  const known = (field: string) => (before ? (valueOf(before.record, field) ?? null) : null);
  for (const [field, value] of Object.entries(fields)) {
    const isSaid = once.includes(field) && known(field) !== null;
    if (!isSaid && !isSame(known(field), value)) changes[field] = value;
  }
  if (!before) return changes;
  for (const field of Object.keys(before.record.fields))
    if (field !== GONE && !(field in fields) && known(field) !== null) changes[field] = null;
  if (isGone(before.record)) changes[GONE] = false;
  return changes;
}

/** What went to another audience stays with those who were told, and is not spoken of to them again; what they were not told, they are not. */
async function leave(db: CrossreadDb, left: readonly Synced[]): Promise<void> {
  const { synced } = syncTables(db);
  const untold = left.filter(({ base }) => base === null);
  await synced.bulkDelete(untold.map(({ space, kind, id }): [string, Kind, string] => [space, kind, id]));
  const rest = left.filter(({ base }) => base !== null);
  await synced.bulkPut(rest.map((one): Synced => ({ ...one, left: true, waits: 0 })));
}
