import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../tests/builders';
import type { Claim } from '../core/claims/claim';
import { curatedAs } from '../core/claims/curation';
import { standingClaims, type SourcedClaim } from '../core/claims/standing-claims';
import type { ComparisonDocument } from '../core/interchange/comparison/comparison';
import { comparisonToJson } from '../core/interchange/comparison/comparison-to-json';
import { readComparison } from '../core/interchange/comparison/read-comparison';
import { factsOf } from '../core/topic/facts';
import { saveReading } from './articles';
import { composeReport } from './compose-report';
import { curate, undoCurating } from './curations';
import { CrossreadDb } from './db';
import { importComparison, previewComparison, takeBackComparison } from './import-comparison';
import { importTopic } from './import-topic';

const bare = aPack();
/** With a second question, so that one can be without an answer. */
const pack = aPack({ questions: bare.questions.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]) });
const topic = factsOf(pack);
const FACTS = { made: '2024-07-01T10:00:00.000Z', language: 'en' };
const figure = (n: number) => ({
  value: { type: 'quantity', min: n, max: n, approx: false, unit: 'container' } as const,
  display: `${n.toLocaleString('en')} containers`,
});

const opened: CrossreadDb[] = [];
let databases = 0;
async function aProfile(): Promise<CrossreadDb> {
  const db = new CrossreadDb(`comparison-${databases++}`);
  opened.push(db);
  await importTopic(db, topic);
  return db;
}
let here: CrossreadDb;
let there: CrossreadDb;
beforeEach(async () => {
  here = await aProfile();
  there = await aProfile();
});
afterEach(() => Promise.all(opened.splice(0).map((db) => db.delete())));

/** Reads an article whose sentences each give one figure. */
async function read(
  db: CrossreadDb,
  facts: Parameters<typeof anArticle>[0],
  figures: readonly number[],
  claim: Partial<Claim> = {},
) {
  const sentences = figures.map(
    (n) => `The port near the border shipped ${n} containers that autumn to ${facts?.publisher}.`,
  );
  const text = sentences.join(' ');
  const article = anArticle(facts);
  const claims = figures.map((n, i) => {
    const exact = sentences[i] ?? '';
    const start = text.indexOf(exact);
    return aClaim({
      id: crypto.randomUUID(),
      article: article.id,
      ...figure(n),
      span: null,
      sentence: { start, end: start + exact.length, exact },
      ...claim,
    });
  });
  return saveReading(db, { article, text, topics: [pack.id], claims, readAt: 1, rules: '1' });
}

async function exported(db: CrossreadDb, texts = false): Promise<ComparisonDocument> {
  const articles = (await db.articles.toArray()).map(({ id }) => id).sort();
  const questions = pack.questions.map(({ id }) => id);
  return composeReport(db, topic, { articles, questions, texts }, FACTS);
}

/** By way of a file. */
async function bringIn(db: CrossreadDb, document: ComparisonDocument) {
  const reading = readComparison(comparisonToJson(document));
  if (reading.is !== 'comparison') throw new Error(JSON.stringify(reading));
  expect(reading.refused).toEqual([]);
  return importComparison(db, topic, reading.document);
}

const dump = async (db: CrossreadDb) => ({
  articles: await db.articles.toArray(),
  claims: await db.claims.toArray(),
  curations: await db.curations.toArray(),
  snapshots: await db.snapshots.toArray(),
});
const claimsIn = async (db: CrossreadDb, source: SourcedClaim['source']) =>
  (await db.claims.toArray()).filter((claim) => claim.source === source);

/** A comparison of so many claims of one article. */
async function veryMany(length: number): Promise<ComparisonDocument> {
  await read(here, { id: 'courier', url: 'https://courier.example/a', publisher: 'The Courier' }, [9000]);
  const claims = Array.from({ length }, (_, i) => ({
    ...aClaim({ id: `c${i}`, article: 'courier', ...figure(1_000 + i), span: null }),
    source: 'page' as const,
  }));
  return { ...(await exported(here)), claims };
}

it('tells how far it is while it writes very many claims', async () => {
  const document = await veryMany(5_000);
  const told: [done: number, all: number][] = [];
  await importComparison(there, topic, document, (...progress) => told.push(progress));
  expect(told).toEqual([
    [0, 5_000],
    [4_000, 5_000],
  ]);
  expect(await claimsIn(there, 'import')).toHaveLength(5_000);
});

it('knows very many claims again, each of them once where the file has it twice, and takes all of them back', async () => {
  const document = await veryMany(1_500);
  const twice = { ...document, claims: [...document.claims, ...document.claims.slice(0, 20)] };
  const imported = await importComparison(there, topic, twice);
  expect(await claimsIn(there, 'import')).toHaveLength(1_500);
  expect((await importComparison(there, topic, document)).claims).toEqual([]);
  await takeBackComparison(there, imported);
  expect(await claimsIn(there, 'import')).toEqual([]);
});

describe('a comparison brought into a fresh profile', () => {
  beforeEach(async () => {
    await read(
      here,
      { id: 'courier', url: 'https://courier.example/a', publisher: 'The Courier' },
      [11000, 12000, 6700],
    );
    // The topic's own pack knows this one too, in short.
    await read(here, { id: 'g', url: 'https://gazette.example/arms', publisher: 'The Gazette' }, [9000]);
    await read(
      here,
      { id: 'herald', url: 'https://herald.example/b', publisher: 'The Herald' },
      [11000, 500],
    );
    const [first, second, third] = (await claimsIn(here, 'page')).sort((a, b) =>
      a.display.localeCompare(b.display),
    );
    if (!first || !second || !third) throw new Error('Nothing was read.');
    await curate(here, first, { is: 'rejected' }, '2024-06-20T10:00:00.000Z');
    await curate(here, second, { is: 'confirmed' }, '2024-06-20T10:00:01.000Z');
    const { question, attribution, origin, modality, polarity } = third;
    const to = { question, attribution, origin, modality, polarity, ...figure(12345) };
    await curate(here, third, { is: 'corrected', to }, '2024-06-20T10:00:02.000Z');
  });

  it('gives the same matrix, with all that the reader said', async () => {
    const document = await exported(here);
    await bringIn(there, document);
    const again = await exported(there);
    expect(again.rows).toEqual(document.rows);
    expect(again.curations.map(({ id, verdict, at }) => [id, verdict, at])).toEqual(
      document.curations.map(({ id, verdict, at }) => [id, verdict, at]),
    );
    expect(again.articles).toEqual(document.articles);
    expect(document.rows[0]?.answers.length).toBeGreaterThan(4);
  });

  it('has no answer to a question whose only one was rejected', async () => {
    const [rejected] = (await here.curations.toArray()).filter(({ verdict }) => verdict.is === 'rejected');
    const [kept] = (await claimsIn(here, 'page')).filter(({ article }) => article === 'herald');
    const herald = await here.articles.get('herald');
    if (!rejected || !kept || !herald) throw new Error('Nothing was rejected.');
    const only = { ...kept, id: 'only', question: 'containers-again', source: 'page' } as const;
    await here.claims.put(only);
    await curate(here, only, { is: 'rejected' }, '2024-06-20T10:00:03.000Z');
    // The fresh profile has read the article, too.
    await there.articles.put(herald);
    await there.claims.put(only);
    const questions = ['containers'];
    const articles = (await here.articles.toArray()).map(({ id }) => id);
    const choice = { articles, questions, besides: ['containers', 'containers-again'], texts: false };
    const document = await composeReport(here, topic, choice, FACTS);
    expect(document.questions.map(({ id }) => id)).toEqual(questions);
    await bringIn(there, document);
    const standing = standingClaims(await there.claims.toArray(), await there.curations.toArray());
    expect(standing.filter(({ id }) => id === 'only')).toEqual([]);
    expect((await exported(there)).rows).toEqual((await exported(here)).rows);
  });

  it('tells that another reader said what was said', async () => {
    const done = async (db: CrossreadDb) =>
      standingClaims(await db.claims.toArray(), await db.curations.toArray()).flatMap(
        (claim) => curatedAs(claim) ?? [],
      );
    expect((await done(here)).sort()).toEqual(['confirmed', 'corrected']);
    await bringIn(there, await exported(here));
    expect((await done(there)).sort()).toEqual(['confirmed-by-another', 'corrected-by-another']);
    // What one said oneself stays so when it comes back, by way of somebody else's profile as well.
    await bringIn(here, await exported(here));
    await bringIn(here, await exported(there));
    expect((await done(here)).sort()).toEqual(['confirmed', 'corrected']);
  });

  it('keeps apart what one says oneself of what another said, and brings that back', async () => {
    await bringIn(there, await exported(here));
    const corrected = (await there.curations.toArray()).find(({ verdict }) => verdict.is === 'corrected');
    if (!corrected) throw new Error('Nothing was corrected.');
    expect(corrected.imported).toBe(true);
    const at = '2024-07-02T10:00:00.000Z';
    await curate(there, corrected.claim, { is: 'confirmed' }, at);
    const said = await there.curations.get(corrected.id);
    expect(said?.imported).toBeUndefined();
    expect(said?.earlier[0]).toMatchObject({ verdict: { is: 'corrected' }, imported: true });
    await undoCurating(there, corrected.id, at);
    expect(await there.curations.get(corrected.id)).toEqual(corrected);
  });

  it('is told from what was read here', async () => {
    await bringIn(there, await exported(here));
    expect(await claimsIn(there, 'page')).toEqual([]);
    expect((await there.articles.toArray()).map(({ source, readAt }) => [source, readAt])).toEqual(
      Array.from({ length: 3 }, () => ['import', null]),
    );
    expect(await there.snapshots.count()).toBe(0);
  });

  it('brings kept texts when they are in it', async () => {
    await bringIn(there, await exported(here, true));
    expect(await there.snapshots.toArray()).toEqual(await here.snapshots.toArray());
  });

  it('changes nothing when it is brought in again, there or where it came from', async () => {
    const document = await exported(here, true);
    const before = await dump(here);
    await bringIn(here, document);
    expect(await dump(here)).toEqual(before);
    await bringIn(there, document);
    const once = await dump(there);
    await bringIn(there, document);
    expect(await dump(there)).toEqual(once);
  });

  it('is taken back as it was', async () => {
    const before = await dump(there);
    const imported = await bringIn(there, await exported(here, true));
    expect(await dump(there)).not.toEqual(before);
    await takeBackComparison(there, imported);
    expect(await dump(there)).toEqual(before);
  });
});

describe('an article that was imported and is then read', () => {
  it('keeps its id and what was imported, with its words found in the text', async () => {
    const at = { id: 'a', url: 'https://courier.example/a', publisher: 'The Courier' };
    await read(here, at, [11000, 500]);
    await bringIn(there, await exported(here));
    await read(there, { ...at, id: 'b' }, [7000, 11000]);
    const article = await there.articles.get('a');
    expect(article?.source).toBe('page');
    const imported = (await claimsIn(there, 'import')).sort((a, b) => a.sentence.start - b.sentence.start);
    const text = (await there.snapshots.get('a'))?.text ?? '';
    const [found, lost] = [
      imported.find(({ display }) => display === '11,000 containers'),
      imported.find(({ display }) => display === '500 containers'),
    ];
    expect(text.slice(found?.sentence.start, found?.sentence.end)).toBe(found?.sentence.exact);
    expect(lost?.span).toBeNull();
  });
});

describe('a comparison that contradicts what is here', () => {
  beforeEach(async () => {
    await read(here, { id: 'a', url: 'https://courier.example/a' }, [11000]);
    await read(there, { id: 'b', url: 'https://courier.example/a' }, [7000]);
  });

  it('is kept beside it, and the preview says so', async () => {
    const document = await exported(here);
    const plan = await previewComparison(there, topic, document);
    expect(plan.claims.flatMap(({ is, otherwise }) => (is === 'contradicting' ? [otherwise] : []))).toEqual([
      '7,000 containers',
    ]);
    await bringIn(there, document);
    const rows = (await exported(there)).rows;
    const kept = await there.claims.where('article').equals('b').toArray();
    expect(kept.map(({ display, source }) => [display, source]).sort()).toEqual([
      ['11,000 containers', 'import'],
      ['7,000 containers', 'page'],
    ]);
    expect(
      rows[0]?.answers.map(({ claim }) => kept.some(({ id }) => id === claim)).filter(Boolean),
    ).toHaveLength(2);
  });

  it('stays when it is taken back only what was read or said since', async () => {
    const imported = await bringIn(there, await exported(here));
    const [claim] = await claimsIn(there, 'import');
    if (!claim) throw new Error('Nothing was imported.');
    await curate(there, claim, { is: 'rejected' }, '2024-07-02T10:00:00.000Z');
    await takeBackComparison(there, imported);
    expect(await claimsIn(there, 'import')).toEqual([]);
    expect((await there.articles.get('b'))?.source).toBe('page');
    expect(await there.curations.count()).toBe(1);
  });
});
