/**
 * Fills a store of ten thousand records by the code of an earlier version, and dumps it for the tests of migrations:
 *
 *     git worktree add --detach /tmp/then COMMIT && ln -s "$PWD/node_modules" /tmp/then/node_modules
 *     tsx scripts/dump-store.ts /tmp/then tests/fixtures/stores/vN.json.br
 *
 * Schema, functions and shapes of records are that version's own (its lib/store and tests/builders.ts): what it had no function for is not in
 * its dump. Each text is made up, and the same at every run. Which commits were taken stands in tests/fixtures/stores/README.md.
 */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Annotation } from '../lib/core/annotation/annotation';
import type { TopicFacts } from '../lib/core/topic/facts';
import type { TopicPack } from '../lib/core/topic/schema';
import type { saveReading } from '../lib/store/articles';
import type { curate } from '../lib/store/curations';
import type { CrossreadDb } from '../lib/store/db';
import type { keepReaderClaim } from '../lib/store/keep-reader-claim';
import type { openCoverageOn } from '../lib/store/open-readings';
import type * as Builders from '../tests/builders';
import { dumpOf } from '../tests/store-dump';

const ARTICLES = 40;
const CLAIMS = 160;
const HIGHLIGHTS = 1_500;
/** The day on which everything happened. */
const AT = Date.UTC(2024, 5, 20, 10);

const containers = (i: number, n: number) => `${11_000 + i + n} containers`;
const pageOf = (i: number) => `https://paper-${i % 40}.example/story-${i}`;
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const [then = '', out = ''] = process.argv.slice(2);
if (!existsSync(join(then, 'lib/store/db.ts')) || !out)
  throw new Error('Say in which folder the earlier version lies, and where the dump shall go.');

const has = (path: string) => existsSync(join(then, path));
const from = (path: string) => import(pathToFileURL(resolve(then, path)).href);

const make: typeof Builders = await from('tests/builders.ts');
const store: { CrossreadDb: new () => CrossreadDb } = await from('lib/store/db.ts');
const db = new store.CrossreadDb();
await importPack();
await readArticles();
if (has('lib/store/open-readings.ts')) await findOpenClaims();
if (has('lib/store/keep-reader-claim.ts')) await claimByHand();
if (has('lib/store/annotations.ts')) await highlight();
if (has('lib/store/curations.ts')) await sayOfClaims();
if (has('lib/store/topic-drafts.ts')) await makeTopic();
db.close();
const dump = await dumpOf('crossread');
const bytes = brotliCompressSync(JSON.stringify(dump));
writeFileSync(out, bytes);
const counts = dump.tables.map(({ name, rows }) => `${name} ${rows.length}`).join(', ');
console.log(`version ${dump.version}: ${counts}; ${(bytes.length / 1000).toFixed(0)} kB`);

async function importPack(): Promise<void> {
  const { factsOf }: { factsOf: (pack: TopicPack) => TopicFacts } = await from('lib/core/topic/facts.ts');
  const path = has('lib/store/import-topic.ts') ? 'lib/store/import-topic.ts' : 'lib/store/topics.ts';
  const topics: {
    importTopic: (db: CrossreadDb, topic: TopicFacts, ...more: unknown[]) => Promise<boolean>;
  } = await from(path);
  await topics.importTopic(db, factsOf(make.aPack()), 'shipped', AT);
}

/** A sentence for each claim; no two articles have a text in common. */
function textOf(i: number): { text: string; sentences: readonly { start: number; exact: string }[] } {
  const sentences: { start: number; exact: string }[] = [];
  let text = '';
  for (let n = 0; n < CLAIMS; n++) {
    const exact = `On day ${n} of voyage ${i} they shipped ${containers(i, n)} past buoy ${i * CLAIMS + n}.`;
    sentences.push({ start: text.length, exact });
    text += `${exact}\n\n`;
  }
  return { text, sentences };
}

async function readArticles(): Promise<void> {
  const articles: { saveReading: typeof saveReading } = await from('lib/store/articles.ts');
  for (let i = 0; i < ARTICLES; i++) {
    const { text, sentences } = textOf(i);
    const id = idOf(i);
    const claims = sentences.map(({ start, exact }, n) => {
      const value = 11_000 + i + n;
      const at = start + exact.indexOf(containers(i, n));
      return make.aClaim({
        id: idOf(100_000 + i * CLAIMS + n),
        article: id,
        value: { type: 'quantity', min: value, max: value, approx: false, unit: 'container' },
        display: containers(i, n),
        span: { start: at, end: at + containers(i, n).length, exact: containers(i, n) },
        sentence: { start, end: start + exact.length, exact },
      });
    });
    const title = `Voyage ${i}, as harbour masters tell it`;
    const article = make.anArticle({ id, url: pageOf(i), title, publisher: `Paper ${i % 40}` });
    await articles.saveReading(db, { article, text, topics: ['summit'], claims, readAt: AT + i });
  }
}

async function findOpenClaims(): Promise<void> {
  const readings: { openCoverageOn: typeof openCoverageOn } = await from('lib/store/open-readings.ts');
  await readings.openCoverageOn(db, {
    topic: 'summit',
    rules: 'as then',
    find: ({ id }) => [make.anOpenClaim({ id: `open-${id}`, article: id })],
  });
}

async function claimByHand(): Promise<void> {
  const claims: { keepReaderClaim: typeof keepReaderClaim } = await from('lib/store/keep-reader-claim.ts');
  for (let i = 0; i < 20; i++) {
    const text = `${textOf(ARTICLES + i).text}By hand.`;
    const article = make.anArticle({ id: idOf(800_000 + i), url: pageOf(ARTICLES + i) });
    const claim = make.aClaim({ id: idOf(900_000 + i), article: article.id, display: `${i}, by hand` });
    await claims.keepReaderClaim(db, { article, text, claim, keptAt: AT });
  }
}

async function highlight(): Promise<void> {
  const saved: {
    keepAnnotation: (db: CrossreadDb, annotation: Annotation) => Promise<void>;
    binAnnotations: (db: CrossreadDb, ids: readonly string[], at: string) => Promise<void>;
    savePlacements: (db: CrossreadDb, placements: readonly object[]) => Promise<void>;
  } = await from('lib/store/annotations.ts');
  const ids = Array.from({ length: HIGHLIGHTS }, (_, n) => idOf(500_000 + n));
  for (const [n, id] of ids.entries()) {
    const page = pageOf(n % ARTICLES);
    const keys = [page.slice('https://'.length)];
    const annotation = make.anAnnotation({ id, keys, note: `Note ${n}: look again`, tags: [`tag-${n % 9}`] });
    await saved.keepAnnotation(db, annotation);
  }
  await saved.savePlacements(
    db,
    ids.map((annotation) => ({ annotation, status: 'placed', found: null, places: 1, at: AT })),
  );
  await saved.binAnnotations(db, ids.slice(0, 100), new Date(AT).toISOString());
}

async function sayOfClaims(): Promise<void> {
  const said: { curate: typeof curate } = await from('lib/store/curations.ts');
  const claims = await db.claims.where('article').between(idOf(0), idOf(200)).toArray();
  for (const [n, claim] of claims.slice(0, 400).entries()) {
    await said.curate(db, claim, { is: 'rejected' }, new Date(AT + n).toISOString());
    await said.curate(db, claim, { is: 'confirmed' }, new Date(AT + 60_000 + n).toISOString());
  }
}

async function makeTopic(): Promise<void> {
  const topics: { addOwnTopic: (db: CrossreadDb, pack: TopicPack) => Promise<unknown> } =
    await from('lib/store/save-topic.ts');
  const drafts: { keepDraft: (db: CrossreadDb, draft: object) => Promise<void> } =
    await from('lib/store/topic-drafts.ts');
  await topics.addOwnTopic(db, make.aPack({ id: 'mine', title: { en: 'A topic of my own' } }));
  const pack = make.aPack({ id: 'unfinished', title: { en: 'Not finished' } });
  const nothing = { base: null, article: null, proposed: null, seen: [], changed: AT };
  await drafts.keepDraft(db, { topic: 'unfinished', pack, ...nothing });
}
