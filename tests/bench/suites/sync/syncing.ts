/** In the page: what one device has is brought to a server, and from there to another device; by Crossread and by PouchDB. */
import { factsOf } from '../../../../lib/core/topic/facts';
import type { TopicPack } from '../../../../lib/core/topic/schema';
import { CrossreadDb, type StoredArticle, type StoredClaim } from '../../../../lib/store/db';
import { syncSpace } from '../../../../lib/sync/engine/sync-space';
import { putSpace } from '../../../../lib/sync/local/spaces';
import { engineDeps } from '../../../../lib/sync/run/engine-deps';
import { makeSecret } from '../../../../lib/sync/seal/secret';
import { keyFrom } from '../../../../lib/sync/seal/space-key';
import type { Server, Space, SpaceKey } from '../../../../lib/sync/space';
import { coverageOf } from '../store/full-store';

/** What is synced: claims that were found, with the articles in which they were; or claims of the reader, each for itself. */
export type Shape = 'readings' | 'claims';

/** What a round needs. */
export interface Round {
  /** A database that is not there yet. */
  readonly database: string;
  readonly isSealed: boolean;
}

/** What PouchDB's script puts on the page, as far as it is used. */
interface Pouch {
  bulkDocs(docs: readonly object[]): Promise<unknown>;
  allDocs(): Promise<{ readonly total_rows: number }>;
  destroy(): Promise<unknown>;
  readonly replicate: {
    to(other: Pouch, options: object): Promise<{ readonly ok: boolean; readonly docs_written: number }>;
    from(other: Pouch, options: object): Promise<{ readonly ok: boolean; readonly docs_written: number }>;
  };
}
declare const PouchDB: new (name: string, options?: object) => Pouch;

/** Milliseconds in which the browser tidies up behind what was deleted: the next to be measured is not to pay for the one before. */
const TIDIES = 2_000;

/** Docs that PouchDB takes at once: with its own 100 it asks the server five times as often, and is slower. */
const BATCH = 500;

const CLAIMS_OF_AN_ARTICLE: Readonly<Record<Shape, number>> = { readings: 60, claims: 50 };

let server: Extract<Server, { is: 'couch' }>;
let articles: readonly StoredArticle[] = [];
let claims: readonly StoredClaim[] = [];
let shape: Shape = 'readings';
let keys: readonly SpaceKey[] = [];
let copying = 0;

Object.assign(globalThis, { contenders: { begin, ours, oursBack, peer, peerCopying, peerBack } });

/** Makes so many claims. @returns how many */
function begin(given: { server: typeof server; pack: TopicPack; claims: number; shape: Shape }): number {
  ({ server, shape } = given);
  const each = CLAIMS_OF_AN_ARTICLE[shape];
  const made = coverageOf(given.pack, 0, 0, Math.ceil(given.claims / each), each);
  const source = shape === 'readings' ? 'page' : 'reader';
  const topics = [factsOf(given.pack).pack.id];
  articles = made.articles.map((article) => ({ ...article, topics, source: 'page', readAt: 1 }));
  claims = made.claims.map((claim) => ({ ...claim, source }));
  return claims.length;
}

/** @returns milliseconds from the first stamp until all is on the server; the rows were there before */
async function ours({ database, isSealed }: Round): Promise<number> {
  keys = isSealed ? [await keyFrom(makeSecret(), database)] : [];
  const db = new CrossreadDb('ours');
  await db.articles.bulkPut(articles);
  await db.snapshots.bulkPut(textsOf());
  await db.claims.bulkPut(claims);
  const took = await sync(db, database);
  await remove(() => db.delete());
  return took;
}

/** The same on a device that has nothing: until all is in its store, to be shown. */
async function oursBack({ database }: Round): Promise<number> {
  const db = new CrossreadDb('ours-back');
  const took = await sync(db, database);
  const [found, texts] = [await db.claims.count(), await db.snapshots.count()];
  if (found !== claims.length || texts !== articles.length)
    throw new Error(`${found} claims and ${texts} texts came.`);
  await remove(() => db.delete());
  return took;
}

async function sync(db: CrossreadDb, database: string): Promise<number> {
  const space: Space = {
    id: crypto.randomUUID(),
    audience: { is: 'private' },
    server,
    database,
    keys,
    sharesHighlights: true,
    isPaused: false,
    cursor: null,
    syncedAt: null,
    trouble: null,
  };
  await putSpace(db, space);
  const start = performance.now();
  const { trouble } = await syncSpace(
    engineDeps(db, () => undefined),
    space,
    new AbortController().signal,
  );
  const took = performance.now() - start;
  if (trouble) throw new Error(`It could not: ${trouble.is}.`);
  return took;
}

/** @returns milliseconds from the first doc of its own copy, which it syncs from as we do from our stamps, until all is on the server */
async function peer({ database }: Round): Promise<number> {
  const local = new PouchDB('peer');
  const docs = docsOf();
  const start = performance.now();
  await local.bulkDocs(docs);
  copying = performance.now() - start;
  const { docs_written: written } = await local.replicate.to(remote(database), { batch_size: BATCH });
  const took = performance.now() - start;
  if (written !== docs.length) throw new Error(`${written} docs were pushed.`);
  await remove(() => local.destroy());
  return took;
}

/** @returns milliseconds of the last {@link peer} that went into its own copy */
function peerCopying(): number {
  return copying;
}

async function peerBack({ database }: Round): Promise<number> {
  const local = new PouchDB('peer-back');
  const start = performance.now();
  await local.replicate.from(remote(database), { batch_size: BATCH });
  const took = performance.now() - start;
  const { total_rows: found } = await local.allDocs();
  if (found !== docsOf().length) throw new Error(`${found} docs came.`);
  await remove(() => local.destroy());
  return took;
}

function remote(database: string): Pouch {
  const { url, user, password } = server;
  return new PouchDB(`${url}/${database}`, { auth: { username: user, password } });
}

/** What a PouchDB would hold of it: a doc for what is a record of ours. */
function docsOf(): object[] {
  const texts = new Map(textsOf().map(({ article, text }) => [article, text]));
  const found = Map.groupBy(claims, ({ article }) => article);
  const readings = articles.map((article) => ({
    ...article,
    _id: `article:${article.id}`,
    text: texts.get(article.id),
    ...(shape === 'readings' && { claims: found.get(article.id) }),
  }));
  const single = shape === 'claims' ? claims.map((claim) => ({ ...claim, _id: `claim:${claim.id}` })) : [];
  return [...readings, ...single];
}

/** The sentences of an article are its text. */
function textsOf(): { article: string; text: string }[] {
  const found = Map.groupBy(claims, ({ article }) => article);
  return articles.map(({ id }) => ({
    article: id,
    text: (found.get(id) ?? []).map(({ sentence }) => sentence.exact).join(' '),
  }));
}

async function remove(removing: () => Promise<unknown>): Promise<void> {
  await removing();
  await new Promise((resolve) => setTimeout(resolve, TIDIES));
}
