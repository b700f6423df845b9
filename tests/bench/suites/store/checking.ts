/** In the page: the check of an article against the store, and raw IndexedDB that reads the same. */
import { checkClaims, questionsHeldAgainst } from '../../../../lib/core/checks/check-claims';
import { standingHere } from '../../../../lib/core/claims/standing-claims';
import { factsOf, type TopicFacts } from '../../../../lib/core/topic/facts';
import type { TopicPack } from '../../../../lib/core/topic/schema';
import { coverageFor } from '../../../../lib/store/coverage';
import { curationsIn } from '../../../../lib/store/curations';
import { CrossreadDb, type ClaimTile, type StoredArticle, type StoredClaim } from '../../../../lib/store/db';
import { layClaims } from '../../../../lib/store/tiles/lay-claims';
import { claimsIn } from '../../../../lib/store/tiles/tile';
import { manyClaims } from '../../../many-claims';
import { CLAIMS_EACH, coverageOf, TOPICS } from './full-store';
import { got, putRows } from './raw';
import { checkWords } from '../../../../locales/check-words';

/** Claims of the article that is checked. */
const CLAIMS = 60;
/** Claims of five thousand articles that were read here. */
const MOST_READ = 100_000;

const db = new CrossreadDb();
let topic: TopicFacts;
let raw: IDBDatabase;
let here: { article: StoredArticle; claims: readonly StoredClaim[] };
/** Articles of each topic. */
let filled = 0;

Object.assign(globalThis, { contenders: { begin, fill, ours, read, peer, rows } });

/** Opens the store and makes the article. */
async function begin(pack: TopicPack): Promise<void> {
  topic = factsOf(pack);
  await db.open();
  raw = await got(indexedDB.open('crossread'));
  const { articles, claims } = manyClaims(topic, { articles: 1, claims: CLAIMS, values: 25 });
  const [article] = articles;
  if (!article) throw new Error('There is no article.');
  const own = { ...article, id: 'here', url: 'https://here.example/', fingerprint: [1, 2, 3] };
  here = { article: own, claims: claims.map((claim) => ({ ...claim, article: own.id })) };
}

/** Fills the store up to so many claims: the first as an article after the other is read, and more than these as they are brought in. */
async function fill(claims: number): Promise<void> {
  const articles = claims / TOPICS / CLAIMS_EACH;
  for (let place = 0; place < TOPICS; place++) {
    const more = coverageOf(topic.pack, place, filled, articles - filled);
    await putRows(raw, 'articles', more.articles);
    if (claims <= MOST_READ) await putRows(raw, 'claims', more.claims);
    else {
      const imported = more.claims.map((claim): StoredClaim => ({ ...claim, source: 'import' }));
      await db.transaction('rw', db.claims, () => layClaims(db, imported));
    }
  }
  filled = articles;
}

/** The check as the background does it: all from the reading to the outcomes. */
async function ours(): Promise<number> {
  const start = performance.now();
  const said = await curationsIn(db, here.article.id, topic.pack.id, here.article.fingerprint);
  const claims = standingHere(here.claims, said);
  const asked = claims.map(({ question }) => question);
  const others = await coverageFor(db, topic, here.article.id, asked);
  const checks = checkClaims(topic, { ...here, claims }, others, checkWords());
  const took = performance.now() - start;
  if (checks.length !== CLAIMS) throw new Error(`${checks.length} claims were checked.`);
  return took;
}

/** Of that, what is read. */
async function read(): Promise<number> {
  const start = performance.now();
  await coverageFor(db, topic, here.article.id, asked());
  return performance.now() - start;
}

const asked = () => here.claims.map(({ question }) => question);

/** The same rows, as plainly as IndexedDB gives them. */
async function peer(): Promise<number> {
  const start = performance.now();
  await readRaw();
  return performance.now() - start;
}

/** How many claims are read. */
async function rows(): Promise<number> {
  return (await readRaw()).length;
}

async function readRaw(): Promise<StoredClaim[]> {
  const { id } = topic.pack;
  const tables = ['articles', 'claims', 'curations', 'claimTiles'];
  const transaction = raw.transaction(tables);
  const [articles, claims, curations, tiles] = tables.map((name) => transaction.objectStore(name));
  if (!articles || !claims || !curations || !tiles) throw new Error('The store has no such tables.');
  await got(curations.index('topic').getAll(id));
  const keys = [...questionsHeldAgainst(topic, asked())].map((question) => [id, question]);
  const all = (table: IDBObjectStore) =>
    Promise.all(keys.map((key) => got(table.index('[topic+question]').getAll(key))));
  const [rows, laid]: [StoredClaim[][], ClaimTile[][]] = await Promise.all([all(claims), all(tiles)]);
  const found = [...rows.flat(), ...laid.flat().flatMap(claimsIn)];
  const ids = new Set(found.map(({ article }) => article));
  await Promise.all([...ids].map((article) => got(articles.get(article))));
  return found;
}
