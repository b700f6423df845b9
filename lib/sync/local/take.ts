/** Takes what came from a space into the store. */
import { isGone, mergeRecords, valueOf } from '../../core/merge/merge-records';
import { isTooFarAhead, parseStamp, type Stamp } from '../../core/merge/stamp';
import {
  GONE,
  HEAVY_FIELDS,
  type Kind,
  type Said,
  type StampedRecord,
} from '../../core/merge/stamped-record';
import { isSame } from '../../core/topic/exchange/is-same';
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { SyncError, type Cursor } from '../target';
import { articleIds, type ArticleIds } from './article-ids';
import { readAudiences } from './audiences';
import { captureNoted, expand, tablesOf } from './capture';
import { Clock } from './device';
import type { Arrival, Fields, RowKind, Settled, Taking } from './kinds/kind';
import { rowKindOf, ROW_KINDS } from './kinds/kinds';
import { lightFields, lightRecords, mayWait, stampsOf, withValues } from './light';
import { syncTables, type Changed, type Synced } from './schema';

/** A record that came, and what the server calls the version it is. */
export interface Incoming {
  readonly record: StampedRecord;
  readonly base: string | null;
}

/** What came of taking. */
export interface Taken {
  /** How many records are others here than before. */
  readonly changed: number;
  /** How many were refused, whole: malformed, or of another audience. */
  readonly kept: number;
}

/**
 * Merges records that came with what is known here and writes the rows that are others by it, in one transaction with where it stands. What was
 * changed here and not stamped yet is stamped first, so it is merged and not written over. Taken again it changes nothing.
 * @param cursor where the target stands behind these; undefined when it was not asked from there
 * @param now milliseconds since 1970
 * @throws SyncError clock, when a stamp is too far ahead of it; then nothing was written
 */
export async function take(
  db: CrossreadDb,
  space: Pick<Space, 'id'>,
  incoming: readonly Incoming[],
  cursor: Cursor | undefined,
  now: number,
): Promise<Taken> {
  const last = lastOf(incoming);
  const said = parseStamp(last);
  if (said && isTooFarAhead(last, now))
    throw new SyncError({ is: 'clock', device: said.device, ahead: said.wall - now });
  const { spaces } = syncTables(db);
  return db.transaction('rw', tablesOf(db), async () => {
    const whole = await spaces.get(space.id);
    // It was left meanwhile.
    if (!whole) return { changed: 0, kept: 0 };
    const taken = await takeInto(db, whole, incoming, now);
    if (cursor !== undefined) await spaces.update(space.id, { cursor });
    const clock = await Clock.read(db, now);
    if (last !== '') clock.hear(last);
    await clock.keep();
    return taken;
  });
}

function lastOf(incoming: readonly Incoming[]): Stamp {
  let last = '';
  for (const { record } of incoming) for (const { stamp } of saidIn(record)) if (stamp > last) last = stamp;
  return last;
}

function saidIn({ fields, lost }: StampedRecord): readonly Said[] {
  return [...Object.values(fields), ...Object.values(lost).flat()];
}

/** One record on its way. */
interface Merged {
  readonly came: Incoming;
  /** As it came, with hashes in the place of what is heavy. */
  readonly light: StampedRecord;
  readonly before: Synced | undefined;
  readonly record: StampedRecord;
  readonly row: string;
}

async function takeInto(
  db: CrossreadDb,
  space: Space,
  incoming: readonly Incoming[],
  now: number,
): Promise<Taken> {
  const records = onePerId(incoming);
  const ids = await idsFor(db, records);
  await captureFirst(db, records, ids, now);
  const merged = await merge(db, space, records, ids);
  const taking: Taking = { db, space, audiences: await readAudiences(db), ids, now };
  const outcome = new Outcome();
  // What is deleted goes last, and of it what others speak of behind those: then it is known what else is said of it.
  for (const kind of ROW_KINDS) await takeRows(kind, merged, taking, outcome);
  for (const kind of [...ROW_KINDS].reverse()) await removeRows(kind, merged, taking, outcome);
  await write(merged, taking, outcome);
  const refused = merged.filter((one) => outcome.refused.has(keyOf(one.record)));
  const others = merged.filter((one) => !outcome.refused.has(keyOf(one.record)));
  return { changed: others.filter((one) => changedIn(one).size > 0).length, kept: refused.length };
}

/** What became of rows. */
class Outcome {
  readonly refused = new Set<string>();
  readonly differs = new Set<string>();
  readonly elsewhere = new Map<string, string>();

  add(kind: Kind, settled: Settled): void {
    for (const id of settled.refused) this.refused.add(keyOf({ kind, id }));
    for (const id of settled.differs) this.differs.add(keyOf({ kind, id }));
    for (const [id, row] of settled.elsewhere) this.elsewhere.set(keyOf({ kind, id }), row);
  }
}

const keyOf = ({ kind, id }: Pick<StampedRecord, 'kind' | 'id'>): string => `${kind} ${id}`;

/** A record may come twice, from a log that holds all that was ever said: the copies are one. */
function onePerId(incoming: readonly Incoming[]): Incoming[] {
  const byKey = new Map<string, Incoming>();
  for (const one of incoming) {
    const key = keyOf(one.record);
    const known = byKey.get(key);
    byKey.set(key, known ? { record: mergeRecords(known.record, one.record), base: one.base } : one);
  }
  return [...byKey.values()];
}

async function idsFor(db: CrossreadDb, records: readonly Incoming[]): Promise<ArticleIds> {
  const names = records.flatMap(({ record }) => rowKindOf(record.kind)?.namesIn(record) ?? []);
  const rows = await articleIds(db, [], names);
  return articleIds(db, names.map(rows.row), names);
}

const rowOf = ({ kind, id }: StampedRecord, ids: ArticleIds): string =>
  kind === 'article' ? ids.row(id) : id;

/** Whatever was typed here and not stamped yet gets its stamp before what came is heard. */
async function captureFirst(
  db: CrossreadDb,
  records: readonly Incoming[],
  ids: ArticleIds,
  now: number,
): Promise<void> {
  const { changed } = syncTables(db);
  await expand(db);
  const keys = records.flatMap(({ record }): [string, string][] => {
    const kind = rowKindOf(record.kind);
    return kind ? [[kind.table, rowOf(record, ids)]] : [];
  });
  const notes = (await changed.bulkGet(keys)).filter((note) => note !== undefined);
  await captureNoted(db, notes, now);
}

async function merge(
  db: CrossreadDb,
  space: Space,
  records: readonly Incoming[],
  ids: ArticleIds,
): Promise<Merged[]> {
  const { synced } = syncTables(db);
  const known = await synced.bulkGet(
    records.map(({ record }): [string, Kind, string] => [space.id, record.kind, record.id]),
  );
  const light = await lightRecords(records.map(({ record }) => record));
  return records.map((came, i): Merged => {
    const before = known[i];
    const theirs = withKnownHashes(light[i] ?? came.record, before?.record);
    const record = before ? mergeRecords(before.record, theirs) : theirs;
    return { came, light: theirs, before, record, row: rowOf(came.record, ids) };
  });
}

/** What was taken before is known as the rows tell it, which may leave out what nobody here knows how to keep. */
function withKnownHashes(theirs: StampedRecord, mine: StampedRecord | undefined): StampedRecord {
  const same = HEAVY_FIELDS.flatMap((field) => {
    const [known, told] = [mine?.fields[field], theirs.fields[field]];
    return known && told && known.stamp === told.stamp ? [[field, known.value] as const] : [];
  });
  return withValues(theirs, Object.fromEntries(same));
}

/** The fields of which something else counts now than here before; of what comes back, all. */
function changedIn({ before, record }: Merged): ReadonlySet<string> {
  const isBack = before !== undefined && isGone(before.record) && !isGone(record);
  const isOther = (field: string) =>
    !before || isBack || !isSame(valueOf(before.record, field) ?? null, valueOf(record, field) ?? null);
  return new Set(Object.keys(record.fields).filter(isOther));
}

async function takeRows(
  kind: RowKind,
  merged: readonly Merged[],
  taking: Taking,
  outcome: Outcome,
): Promise<void> {
  const arrivals = merged.flatMap((one) => {
    if (one.record.kind !== kind.kind || isApart(one, taking.space)) return [];
    if (isGone(one.record) && !isRevived(one)) return [];
    const arrival = arrivalOf(one, kind);
    const isNews = arrival.changed.size > 0 || arrival.overruled !== null || arrival.isConcurrent;
    return isNews ? [arrival] : [];
  });
  if (arrivals.length > 0) outcome.add(kind.kind, await kind.take(arrivals, taking));
  for (const one of merged)
    if (one.record.kind === kind.kind && isGone(one.record) && isRevived(one))
      outcome.differs.add(keyOf(one.record));
}

/** In a shared space, what went to another audience here: the others' is merged, and the row stays as it is. */
const isApart = ({ before }: Merged, { audience }: Space): boolean =>
  before?.left === true && audience.is === 'topic';

/** Whether somebody said something that whoever deleted it did not know: then it stays, or comes back. What is heavy is nobody's word. */
function isRevived({ before, light, record }: Merged): boolean {
  if (!before || record.kind === 'article') return false;
  const [mine, theirs] = [before.record, light];
  if (isGone(theirs) && !isGone(mine)) return !knowsAllOf(theirs, mine);
  return isGone(mine) && !isGone(theirs) && !knowsAllOf(mine, theirs);
}

function knowsAllOf(one: StampedRecord, other: StampedRecord): boolean {
  return Object.entries(other.fields).every(
    ([field, { stamp }]) => field === GONE || knows(one, field, stamp),
  );
}

function knows({ fields, lost }: StampedRecord, field: string, stamp: Stamp): boolean {
  return [fields[field], ...(lost[field] ?? [])].some((said) => said?.stamp === stamp);
}

function arrivalOf(one: Merged, kind: RowKind): Arrival {
  const { record, row, came, before } = one;
  return {
    id: record.id,
    row,
    values: valuesOf(record),
    changed: changedIn(one),
    came: came.record,
    isConcurrent: before?.waits === 1 && kind.kind === 'article',
    isStale: HEAVY_FIELDS.some((field) => record.fields[field]?.stamp !== one.light.fields[field]?.stamp),
    overruled: overruledIn(one, kind),
  };
}

function valuesOf({ fields }: StampedRecord): Fields {
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));
}

/** Of two who wrote at once, the words of the one that gives way. */
function overruledIn({ before, light, record }: Merged, { words }: RowKind): Arrival['overruled'] {
  if (words === null || !before) return null;
  const [mine, theirs, last] = [before.record.fields[words], light.fields[words], record.fields[words]];
  if (!mine || !theirs || !last || isSame(mine.value, theirs.value)) return null;
  const isTheirs = last.stamp === theirs.stamp;
  const [loser, winner] = isTheirs ? [mine, light] : [theirs, before.record];
  if (loser.value === null || knows(winner, words, loser.stamp)) return null;
  return { value: loser.value, at: parseStamp(loser.stamp)?.wall ?? 0 };
}

async function removeRows(
  kind: RowKind,
  merged: readonly Merged[],
  taking: Taking,
  outcome: Outcome,
): Promise<void> {
  const goes = merged.filter(
    (one) =>
      one.record.kind === kind.kind &&
      isGone(one.record) &&
      !isRevived(one) &&
      !isApart(one, taking.space) &&
      // One that never was here is nothing to delete; what has its id is of another audience.
      one.before !== undefined &&
      !isGone(one.before.record),
  );
  if (goes.length === 0) return;
  const stay = await kind.remove(
    goes.map(({ row }) => row),
    taking,
  );
  for (const { record, row } of goes) if (stay.has(row)) outcome.differs.add(keyOf(record));
}

/** Writes down what is known now, and notes what is to be said to it. */
async function write(merged: readonly Merged[], taking: Taking, outcome: Outcome): Promise<void> {
  const { db, space, now } = taking;
  const { synced, changed } = syncTables(db);
  const taken = merged.filter(({ record }) => !outcome.refused.has(keyOf(record)));
  const refused = merged.filter(({ record, before }) => before && outcome.refused.has(keyOf(record)));
  const records = await asInRows(taken, taking, outcome);
  await synced.bulkPut([
    ...taken.map((one, i): Synced => {
      const { came, before, light } = one;
      const record = records[i] ?? one.record;
      const { kind, id } = record;
      const elsewhere = outcome.elsewhere.get(keyOf(record));
      const isLeft = elsewhere !== undefined || before?.left === true;
      const waits = mayWait(kind, isLeft) && stampsOf(record) !== stampsOf(light) ? 1 : 0;
      const row = elsewhere ?? one.row;
      return {
        space: space.id,
        kind,
        id,
        row,
        record,
        base: came.base,
        waits,
        ...(isLeft && { left: true }),
      };
    }),
    // What stands there is nothing: ours is put in its place.
    ...refused.flatMap(({ before, came }): Synced[] =>
      before
        ? [{ ...before, base: came.base, waits: mayWait(before.kind, before.left === true) ? 1 : 0 }]
        : [],
    ),
  ]);
  const notes = taken.flatMap(({ record, row }): Changed[] => {
    const kind = rowKindOf(record.kind);
    return kind && outcome.differs.has(keyOf(record)) ? [{ table: kind.table, id: row, at: now }] : [];
  });
  await changed.bulkPut(notes);
}

/** Records with hashes of what is heavy as it stands in the rows now: that is what it is compared with from now on. */
async function asInRows(
  taken: readonly Merged[],
  taking: Taking,
  outcome: Outcome,
): Promise<StampedRecord[]> {
  const { db, space, audiences } = taking;
  const records = taken.map(({ record }) => record);
  for (const kind of ROW_KINDS) {
    const written = taken.flatMap((one, i) => {
      const isHeavy = HEAVY_FIELDS.some((field) => field in one.record.fields && changedIn(one).has(field));
      const isHere = !isApart(one, space) && !outcome.differs.has(keyOf(one.record)) && !isGone(one.record);
      return one.record.kind === kind.kind && isHeavy && isHere ? [{ one, i }] : [];
    });
    if (written.length === 0) continue;
    const rows = written.map(({ one }) => one.row);
    const there = await kind.load(db, rows, audiences);
    const ids = await articleIds(db, rows);
    const fields = rows.map((row) => there.get(row)?.fieldsIn(space, ids) ?? {});
    const light = await lightFields(fields.map(heavyOf));
    for (const [j, { i, one }] of written.entries()) records[i] = withValues(one.record, light[j] ?? {});
    // That it was written by this is no change of it, as long as no other audience is to be told.
    const alone = rows.filter((row) => there.get(row)?.spaces.every(({ id }) => id === space.id) === true);
    await syncTables(db).changed.bulkDelete(alone.map((row): [string, string] => [kind.table, row]));
  }
  return records;
}

function heavyOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => HEAVY_FIELDS.includes(field)));
}
