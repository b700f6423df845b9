/** Stamps what was changed here: rows that were noted are compared with what is known of them in each space, and what differs is said. */
import { groupBy } from '../../core/group-by';
import { isGone, say, valueOf } from '../../core/merge/merge-records';
import { stampOf, type Stamp } from '../../core/merge/stamp';
import { GONE, type Json, type Kind } from '../../core/merge/stamped-record';
import { isSame } from '../../core/topic/exchange/is-same';
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { articleIds } from './article-ids';
import { readAudiences, type Audiences } from './audiences';
import { Clock } from './device';
import { adoptWords } from './kinds/adopt-words';
import type { Fields, RowKind, Standing } from './kinds/kind';
import { ROW_KINDS } from './kinds/kinds';
import { lightFields, mayWait } from './light';
import { ALL_ROWS, syncTables, type Changed, type Synced } from './schema';

/** Notes that are worked off in one transaction: each is on the disk before the next begins. */
const AT_ONCE = 1000;
/** Of these, articles: so many are some megabytes. */
const ARTICLES_AT_ONCE = 100;

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
      const notes = withFewArticles(await changed.limit(AT_ONCE).toArray());
      await captureNoted(db, notes, now);
      return notes.length > 0;
    });
    if (!isMore) return;
  }
}

function withFewArticles(notes: readonly Changed[]): readonly Changed[] {
  const articles = notes.filter(({ table }) => table === 'articles');
  const later = new Set(articles.slice(ARTICLES_AT_ONCE));
  return notes.filter((note) => !later.has(note));
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
    if (kind.kind === 'claim') {
      const claims = await readersClaims(db, articles);
      for (const id of claims) rows.add(id);
      await changed.bulkDelete(claims.map((id): [string, string] => [kind.table, id]));
    }
    const found = await compareRows(db, kind, [...rows], audiences);
    const light = await lightFields(found.told.map(({ fields }) => fields));
    const said = found.told.flatMap((one, i) => sayRow({ ...one, fields: light[i] ?? {} }, kind, clock, now));
    await synced.bulkPut([...found.gone.map((one) => sayGone(one, clock)), ...said]);
    await leave(db, kind, found.left, clock);
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

/** What went to another audience. */
interface Left {
  readonly was: Synced;
  /** What the own devices are told of it at last, so that it goes there on them as well: they may know of every topic. Null in a shared space. */
  readonly last: Told | null;
}

interface Compared {
  readonly told: readonly Told[];
  /** Told once, and no longer here. */
  readonly gone: readonly Synced[];
  /** Told once, and with another audience by now. */
  readonly left: readonly Left[];
}

async function compareRows(
  db: CrossreadDb,
  kind: RowKind,
  rows: readonly string[],
  audiences: Audiences,
): Promise<Compared> {
  if (rows.length === 0) return { told: [], gone: [], left: [] };
  const known = groupBy(await knownOf(db, kind, rows, audiences), ({ row }) => row);
  const there = await kind.load(db, rows, audiences);
  const spokenOf = [...there.values()].flatMap(({ articles }) => articles);
  const ids = await articleIds(db, spokenOf);
  const isIn = ({ spaces }: Standing, { space }: Synced) => spaces.some(({ id }) => id === space);
  const tell = (row: string, standing: Standing, space: Space, id: string): Told => {
    const before = known.get(row)?.find((one) => one.space === space.id && one.id === id);
    const fields = standing.fieldsIn(space, ids);
    return { space: space.id, id, row, before, saidAt: standing.saidAt, fields };
  };
  const all = [...known.values()].flat().filter(({ left, record }) => left !== true && !isGone(record));
  const left = all.flatMap((was): Left[] => {
    const standing = there.get(was.row);
    if (standing ? isIn(standing, was) : !audiences.isSilent(was.space)) return [];
    const own = audiences.all.find(({ id, audience }) => id === was.space && audience.is === 'private');
    const isTold = standing && own && kind.kind !== 'article';
    return [{ was, last: isTold ? tell(was.row, standing, own, was.id) : null }];
  });
  const went = new Set(left.map(({ was }) => was));
  return {
    told: [...there].flatMap(([row, standing]) => {
      const id = kind.kind === 'article' ? ids.name(row) : row;
      return standing.spaces.map((space) => tell(row, standing, space, id));
    }),
    gone: all.filter((one) => !there.has(one.row) && !went.has(one)),
    left,
  };
}

/** What is known of rows, in every space. */
async function knownOf(
  db: CrossreadDb,
  { kind }: RowKind,
  rows: readonly string[],
  { all }: Audiences,
): Promise<readonly Synced[]> {
  const { synced } = syncTables(db);
  if (kind === 'article')
    return synced
      .where('[kind+row]')
      .anyOf(rows.map((row): [string, string] => [kind, row]))
      .toArray();
  // All others are known by the row's own id: asked for by it they come at once, and not one after the other.
  const keys = all.flatMap(({ id }) => rows.map((row): [string, Kind, string] => [id, kind, row]));
  return (await synced.bulkGet(keys)).filter((one) => one !== undefined);
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
async function leave(db: CrossreadDb, kind: RowKind, all: readonly Left[], clock: Clock): Promise<void> {
  const { synced } = syncTables(db);
  const untold = all.filter(({ was }) => was.base === null);
  await synced.bulkDelete(untold.map(({ was }): [string, Kind, string] => [was.space, was.kind, was.id]));
  const rest = all.filter(({ was }) => was.base !== null);
  await synced.bulkPut(
    rest.map(({ was, last }): Synced => {
      const changes = last ? differing(last, kind) : {};
      const waits = mayWait(was.kind, true) ? was.waits : 0;
      if (Object.keys(changes).length === 0) return { ...was, left: true, waits };
      return {
        ...was,
        record: say(was.record, was.kind, was.id, changes, clock.tick()),
        left: true,
        waits: 1,
      };
    }),
  );
}
