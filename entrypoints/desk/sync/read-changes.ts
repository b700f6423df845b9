import type { ChangeEntry } from '../../../components/sync/change-entry';
import { parseStamp, type Stamp } from '../../../lib/core/merge/stamp';
import { GONE, type Json, type StampedRecord } from '../../../lib/core/merge/stamped-record';
import type { CrossreadDb } from '../../../lib/store/db';
import { syncTables, type Synced } from '../../../lib/sync/local/schema';
import { devicesIn } from './read-spaces';
import { wordsOf } from './words-of';

/** So many are shown of a space. */
const SHOWN = 12;

/** What says most of several fields that were said at once, the first first. */
const TELLING = [GONE, 'deleted', 'verdict', 'base', 'reading', 'note'];

/** Something that was said of a record at one moment. */
interface Act {
  readonly stamp: Stamp;
  readonly of: Synced;
  readonly field: string;
  readonly value: Json;
  readonly isOutweighed: boolean;
}

/** What was said last in a space, the newest first. To be asked live. */
export async function readLatest(db: CrossreadDb, space: string): Promise<readonly ChangeEntry[]> {
  let latest: Act[] = [];
  await syncTables(db)
    .synced.where('[space+kind+id]')
    .between([space], [space, []])
    .each((kept) => {
      // A device says at each sync how far it is: nothing that anybody did.
      if (kept.kind === 'device') return;
      const oldest = latest.length < SHOWN ? '' : (latest.at(-1)?.stamp ?? '');
      const fresh = actsOf(kept).filter(({ stamp, isOutweighed }) => stamp > oldest && !isOutweighed);
      if (fresh.length > 0) latest = [...latest, ...fresh].sort(newestFirst).slice(0, SHOWN);
    });
  return entriesOf(db, latest);
}

/** All that was said of a claim, the newest first; null while nothing is synced. To be asked live. */
export async function readSaidOf(db: CrossreadDb, claim: string): Promise<readonly ChangeEntry[] | null> {
  const { spaces, synced } = syncTables(db);
  const ids = await spaces.toCollection().primaryKeys();
  if (ids.length === 0) return null;
  const keys = ids.flatMap((id) => [[id, 'claim', claim] as const, [id, 'curation', claim] as const]);
  const kept = await synced.bulkGet(keys.map(([space, kind, id]) => [space, kind, id]));
  const article = (await db.claims.get(claim))?.article;
  const read = article === undefined ? [] : await readingsOf(db, article);
  const acts = [...read, ...kept.flatMap((one) => (one ? actsOf(one) : []))];
  return (await entriesOf(db, acts.sort(newestFirst))).map((entry) => ({ ...entry, of: null }));
}

/** Who read the article in which the claim stands. */
async function readingsOf(db: CrossreadDb, article: string): Promise<Act[]> {
  const kept = await syncTables(db).synced.where('[kind+row]').equals(['article', article]).toArray();
  return kept.flatMap((one) => actsOf(one).filter(({ field }) => field === 'reading'));
}

const newestFirst = (a: Act, b: Act) => (a.stamp < b.stamp ? 1 : -1);

/** What was said of several fields in one moment is one act. What went to another audience is told there. */
function actsOf(of: Synced): Act[] {
  if (of.left) return [];
  const byStamp = new Map<Stamp, Act>();
  for (const act of saidIn(of.record).map((said) => ({ ...said, of }))) {
    const before = byStamp.get(act.stamp);
    if (!before || rankOf(act.field) < rankOf(before.field)) byStamp.set(act.stamp, act);
  }
  return [...byStamp.values()];
}

const rankOf = (field: string) => (TELLING.includes(field) ? TELLING.indexOf(field) : TELLING.length);

function saidIn({ fields, lost }: StampedRecord): Omit<Act, 'of'>[] {
  return [
    ...Object.entries(fields).map(([field, said]) => ({ ...said, field, isOutweighed: false })),
    ...Object.entries(lost).flatMap(([field, all]) =>
      all.map((said) => ({ ...said, field, isOutweighed: true })),
    ),
  ];
}

async function entriesOf(db: CrossreadDb, acts: readonly Act[]): Promise<ChangeEntry[]> {
  const me = await syncTables(db).devices.get('this');
  const spaces = [...new Set(acts.map(({ of }) => of.space))];
  const devices = (await Promise.all(spaces.map((space) => devicesIn(db, space, me)))).flat();
  const words = await Promise.all(acts.map(({ of }) => wordsOf(db, of)));
  return acts.flatMap((act, i) => {
    const parts = parseStamp(act.stamp);
    if (!parts) return [];
    const by = devices.find(({ id }) => id === parts.device);
    return {
      key: `${act.of.space} ${act.of.kind} ${act.of.id} ${act.stamp}`,
      at: parts.wall,
      who: by && by.name !== '' ? { user: by.user, device: by.name, isThis: by.isThis } : null,
      kind: act.of.kind,
      // What was brought back was changed, not deleted.
      field: act.value === false || act.value === null ? '' : act.field,
      verdict: act.field === 'verdict' ? verdictOf(act.value) : null,
      of: words[i] ?? null,
      isOutweighed: act.isOutweighed,
    };
  });
}

function verdictOf(value: Json): string | null {
  const said = fieldOf(value, 'verdict');
  const is = fieldOf(said, 'is');
  return typeof is === 'string' ? is : null;
}

function fieldOf(value: Json | undefined, name: string): Json | undefined {
  const isRecord = (it: Json | undefined): it is { readonly [key: string]: Json } =>
    typeof it === 'object' && it !== null && !Array.isArray(it);
  return isRecord(value) ? value[name] : undefined;
}
