/** Hostile files: how many leave the store half-written, and how many break something instead of being refused. */
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { AnnotationSchema } from '../../lib/core/annotation/annotation';
import { ClaimSchema } from '../../lib/core/claims/claim';
import { CurationSchema } from '../../lib/core/claims/curation';
import { makeBackup } from '../../lib/store/backup/write-backup';
import { CrossreadDb } from '../../lib/store/db';
import { rowOf } from '../../lib/store/import-topic';
import { aPack } from '../builders';
import { dump, fillEveryTable } from '../full-store';
import { Window } from 'happy-dom';
import { fileKinds, type FileKind } from './file-kinds';
import { below, randomFrom, type Random } from './mutate-files';
import type { Form, Trial } from './trial';

const HOW_MANY: Readonly<Record<Form, number>> = { short: 150, long: 20_000 };
const SEED = 11;
/** Of the files that are taken, so many are written into a store that fails in the middle. */
const FAILING = 0.3;
/** Milliseconds after which a file counts as one that never comes to an end. */
const PATIENCE = 60_000;

/** Thrown by a store that fails. */
class Failure extends Error {}

/** What must be true of a store, and of a program, whatever the file. */
export const files: Trial = {
  name: 'files',
  goal: 'half-written / crashed: 0 / 0',
  run: async (form) => {
    const takeAway = lendDocument();
    const store = await startStore();
    const kinds = fileKinds(await makeBackup(store.db, { paused: false }, 7));
    const counts = { refused: 0, taken: 0, failed: 0, halfWritten: 0, crashed: 0 };
    for (let n = 0; n < HOW_MANY[form]; n++) {
      const random = randomFrom(SEED * 1_000_003 + n);
      const kind = kinds[n % kinds.length];
      if (!kind) continue;
      const outcome = await tryFile(store, kind, random);
      counts[outcome.is]++;
      if (outcome.is === 'halfWritten' || outcome.is === 'crashed')
        console.error(`${kind.name}, file ${n} of seed ${SEED}: ${outcome.is}: ${outcome.why}`);
    }
    await store.db.delete();
    takeAway();
    const { refused, taken, failed, halfWritten, crashed } = counts;
    return {
      done: `${HOW_MANY[form].toLocaleString('en')} files: ${refused} refused, ${taken} taken, ${failed} into a store that failed`,
      found: `${halfWritten} / ${crashed}`,
      isReached: halfWritten === 0 && crashed === 0 && taken > 0 && failed > 0 && refused > 0,
    };
  },
};

type Outcome =
  | { readonly is: 'refused' | 'taken' | 'failed' }
  | { readonly is: 'halfWritten' | 'crashed'; readonly why: string };

async function tryFile(store: Store, kind: FileKind, random: Random): Promise<Outcome> {
  const bytes = await kind.mutate(random);
  const { before } = store;
  let write: (() => Promise<void>) | null;
  try {
    write = await inTime(kind.open(store.db, bytes, random));
  } catch (error) {
    if (!isTold(error)) return { is: 'crashed', why: `reading: ${said(error)}` };
    write = null;
  }
  // Looking at a file must not write; a look that did would be found with the next file that is taken, too.
  if (write && (await told(store.db)) !== before) {
    await store.reset();
    return { is: 'halfWritten', why: 'a file that was only looked at' };
  }
  if (!write) return { is: 'refused' };
  const isFailing = random() < FAILING;
  if (isFailing) store.failAt(below(8, random));
  const outcome = await written(store, write, before);
  store.failAt(null);
  await store.reset();
  return outcome;
}

async function written(store: Store, write: () => Promise<void>, before: string): Promise<Outcome> {
  try {
    await inTime(write());
  } catch (error) {
    store.failAt(null);
    const after = await told(store.db);
    if (after !== before) return { is: 'halfWritten', why: said(error) };
    if (isFailure(error)) return { is: 'failed' };
    return isTold(error) ? { is: 'refused' } : { is: 'crashed', why: `writing: ${said(error)}` };
  }
  store.failAt(null);
  const why = await whyUnsound(store.db);
  return why === null ? { is: 'taken' } : { is: 'halfWritten', why };
}

/** What is thrown in words for the reader is no crash: an Error of our own. All else is a fault that nobody foresaw. */
function isTold(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error && error.message !== NO_END;
}

const NO_END = 'It did not come to an end.';

async function inTime<T>(work: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(NO_END)), PATIENCE);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(late));
}

function isFailure(error: unknown): boolean {
  if (error instanceof Failure) return true;
  if (!(error instanceof Error)) return false;
  return error.message.includes(FAILED) || ('inner' in error && isFailure(error.inner));
}

const FAILED = 'The disk failed.';

function said(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error);
}

/** A document to parse files in, as Node has none; without the rest of a browser, whose timers would slow the store. @returns takes it away */
function lendDocument(): () => void {
  const { document, NodeFilter, Node, navigator } = new Window();
  const all = { document, NodeFilter, Node, navigator };
  const lent = Object.fromEntries(Object.entries(all).filter(([name]) => !(name in globalThis)));
  Object.assign(globalThis, lent);
  return () => Object.keys(lent).forEach((name) => Reflect.deleteProperty(globalThis, name));
}

/** A store that can fail and be made what it was. */
interface Store {
  readonly db: CrossreadDb;
  /** All that it holds when nothing was written. */
  readonly before: string;
  /** Fails at the nth row that is written from now on; null: at none. */
  readonly failAt: (n: number | null) => void;
  readonly reset: () => Promise<void>;
}

async function startStore(): Promise<Store> {
  const db = new CrossreadDb('hostile-files');
  await db.delete();
  await db.open();
  await fillEveryTable(db);
  await db.topics.put(await rowOf(aPack(), 'shipped', 0));
  const was = await dump(db);
  let left: number | null = null;
  const count = () => {
    if (left === null) return;
    if (left === 0) throw new Failure(FAILED);
    left--;
  };
  for (const table of db.tables) {
    // The copy that is made before a restore is no part of it.
    if (table.name.startsWith('backup')) continue;
    table.hook('creating', count);
    table.hook('updating', () => {
      count();
      return undefined;
    });
  }
  return {
    db,
    before: await told(db),
    failAt: (n) => {
      left = n;
    },
    reset: async () => {
      for (const table of db.tables) {
        const rows = was[table.name] ?? [];
        await table.clear();
        if (rows.length > 0) await table.bulkPut(rows);
      }
    },
  };
}

/** All that the store holds but its copies, as one text. */
async function told(db: CrossreadDb): Promise<string> {
  const names = db.tables.map(({ name }) => name).filter((name) => !name.startsWith('backup'));
  return JSON.stringify(await dump(db, names));
}

/** What is wrong in a store, found without the code that writes it; null when nothing is. */
async function whyUnsound(db: CrossreadDb): Promise<string | null> {
  const articles = await db.articles.toArray();
  const ids = new Set(articles.map(({ id }) => id));
  if (new Set(articles.map(({ url }) => url)).size !== articles.length)
    return 'two articles have one address';
  if (articles.some(({ url }) => /^\s*(?:javascript|data|vbscript|blob):/i.test(url)))
    return 'an address that runs';
  for (const { id, article, source, ...claim } of await db.claims.toArray()) {
    if (!ids.has(article) && source !== 'reader' && source !== 'import') return `claim ${id} of no article`;
    if (!v.safeParse(ClaimSchema, { id, article, ...claim }).success) return `claim ${id} is none`;
  }
  for (const { article } of await db.snapshots.toArray())
    if (!ids.has(article)) return `a text of no article`;
  for (const one of await db.annotations.toArray())
    if (!v.safeParse(AnnotationSchema, one).success) return `annotation ${one.id} is none`;
  for (const one of await db.curations.toArray())
    if (!v.safeParse(CurationSchema, one).success)
      return `what was said of ${one.id} is nothing that can be said`;
  const bins = new Set(await db.bin.toCollection().primaryKeys());
  for (const { bin } of await db.binnedRows.toArray())
    if (!bins.has(bin)) return 'a part of nothing in the bin';
  const unshown = await whyNotShown(db);
  if (unshown !== null) return unshown;
  if ('polluted' in {}) return 'what every object has was changed';
  return null;
}

/** What a room of the desk could not show, by what the rooms show with; null when all can be. */
async function whyNotShown(db: CrossreadDb): Promise<string | null> {
  const [articles, claims, curations, bin] = [
    await db.articles.toArray(),
    await db.claims.toArray(),
    await db.curations.toArray(),
    await db.bin.toArray(),
  ];
  const ids = [...articles, ...claims, ...curations, ...bin].map(({ id }) => id);
  // Not by addressOf, which makes an address of any text: what is in the store should need no such mercy.
  if (!ids.every((id) => id.isWellFormed() && id.length <= 500)) return 'an id that no address can have';
  const moments = [
    ...articles.flatMap(({ readAt }) => readAt ?? []),
    ...bin.map(({ at }) => at),
    ...curations.flatMap(({ at, earlier }) => [at, ...earlier.map((one) => one.at)].map(Date.parse)),
  ];
  if (!moments.every((at) => at >= 0 && at < Date.UTC(10_000, 0))) return 'a moment that no date has';
  if (articles.some(({ title }) => title.length > 500)) return 'a title without end';
  return null;
}
