import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, anAnnotation, anArticle, anOpenClaim, aPack } from '../../tests/builders';
import type { Correction } from '../core/claims/curation';
import { SAVED_BY_READER } from '../core/claims/reader-claims';
import type { SourcedClaim } from '../core/claims/source';
import { fingerprintOf } from '../core/text/fingerprint';
import { factsOf } from '../core/topic/facts';
import { answersTo } from './answers';
import { findSameText, saveReading } from './articles';
import { claimsOf } from './claims';
import { coverageOn } from './coverage';
import { curate, curateAll, curationsIn, curationsOf, undoCurating, undoCuratingAll } from './curations';
import { CrossreadDb } from './db';
import { forgetEverythingRead, putBack } from './forget';
import { importTopic } from './import-topic';
import { keepReaderClaim } from './keep-reader-claim';

const SENTENCE = 'They shipped 11,000 containers.';
const MONDAY = '2024-06-24T10:00:00.000Z';
const TUESDAY = '2024-06-25T10:00:00.000Z';
const WEDNESDAY = '2024-06-26T10:00:00.000Z';
const REJECTED = { is: 'rejected' } as const;
const CONFIRMED = { is: 'confirmed' } as const;
const SEVEN: Correction = {
  question: 'containers',
  value: { type: 'quantity', min: 7000, max: 7000, approx: false, unit: 'container' },
  display: '7,000 containers',
  attribution: ['Seoul'],
  origin: 'Seoul',
  modality: 'reported',
  polarity: 'affirmed',
};
const CORRECTED = { is: 'corrected', to: SEVEN } as const;

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`curations-${databases++}`);
});
afterEach(() => db.delete());

const found = (facts: Partial<SourcedClaim> = {}): SourcedClaim => ({
  ...aClaim(),
  source: 'page',
  ...facts,
});

function read(text = SENTENCE, claims = [aClaim()]) {
  return saveReading(db, { article: anArticle(), text, topics: ['summit'], claims, readAt: 1 });
}

const standing = async (article = 'article-1') =>
  (await coverageOn(db, 'summit', 'elsewhere')).find((one) => one.article.id === article)?.claims;

describe('what the reader says of a claim', () => {
  it('is kept with the claim as it was found, and counts at once', async () => {
    await read();
    await curate(db, found(), CORRECTED, MONDAY);
    expect(await curationsOf(db, 'article-1')).toEqual([
      {
        id: 'claim-1',
        topic: 'summit',
        article: 'article-1',
        claim: found(),
        verdict: CORRECTED,
        at: MONDAY,
        earlier: [],
      },
    ]);
    expect(await standing()).toMatchObject([{ id: 'claim-1', display: '7,000 containers' }]);
  });

  it('keeps what was said before, the newest first, and what was found then, not what was corrected', async () => {
    await read();
    await curate(db, found(), CONFIRMED, MONDAY);
    await curate(db, found(), CORRECTED, TUESDAY);
    const [corrected] = (await standing()) ?? [];
    await curate(db, { ...found(), ...corrected }, REJECTED, WEDNESDAY);
    expect(await curationsOf(db, 'article-1')).toMatchObject([
      {
        claim: { display: '11,000 containers' },
        verdict: REJECTED,
        earlier: [
          { verdict: CORRECTED, at: TUESDAY },
          { verdict: CONFIRMED, at: MONDAY },
        ],
      },
    ]);
  });

  it('is said once, however often it is asked for with the same moment', async () => {
    await read();
    await curate(db, found(), REJECTED, MONDAY);
    await curate(db, found(), CONFIRMED, TUESDAY);
    const before = await db.curations.toArray();
    await curate(db, found(), REJECTED, MONDAY);
    await curate(db, found(), REJECTED, TUESDAY);
    expect(await db.curations.toArray()).toEqual(before);
  });

  it('is undone to what was said before, and not twice', async () => {
    await read();
    await curate(db, found(), CONFIRMED, MONDAY);
    await curate(db, found(), REJECTED, TUESDAY);
    expect(await undoCurating(db, 'claim-1', TUESDAY)).toBe(true);
    expect(await undoCurating(db, 'claim-1', TUESDAY)).toBe(false);
    expect(await curationsOf(db, 'article-1')).toMatchObject([
      { verdict: CONFIRMED, at: MONDAY, earlier: [] },
    ]);
    await undoCurating(db, 'claim-1', MONDAY);
    expect(await db.curations.count()).toBe(0);
    expect(await undoCurating(db, 'claim-1', MONDAY)).toBe(false);
    expect(await standing()).toMatchObject([{ display: '11,000 containers', rules: [] }]);
  });

  it('is not undone when something else was said since, and that is told', async () => {
    await read();
    await curate(db, found(), CONFIRMED, MONDAY);
    await curate(db, found(), REJECTED, TUESDAY);
    expect(await undoCurating(db, 'claim-1', MONDAY)).toBe(false);
    expect(await curationsOf(db, 'article-1')).toMatchObject([{ verdict: REJECTED, at: TUESDAY }]);
  });

  it('is undone of several at once, but for those of which something else was said since', async () => {
    const claims = [found(), found({ id: 'claim-2' })];
    await curateAll(db, claims, REJECTED, MONDAY);
    await curate(db, found(), CONFIRMED, TUESDAY);
    const ids = claims.map(({ id }) => id);
    expect(await undoCuratingAll(db, ids, MONDAY)).toBe(1);
    expect(await undoCuratingAll(db, ids, MONDAY)).toBe(0);
    expect((await db.curations.toArray()).map(({ verdict }) => verdict.is)).toEqual(['confirmed']);
  });

  it('is said of several or of none', async () => {
    await read();
    const broken = { ...found({ id: 'claim-2' }), notToBeCloned: () => {} };
    await expect(curateAll(db, [found(), broken], REJECTED, MONDAY)).rejects.toThrow(/clone/i);
    expect(await db.curations.count()).toBe(0);
  });

  it('lets the reader correct and remove what the reader made', async () => {
    const claim = aClaim({ id: 'mine', rules: [SAVED_BY_READER] });
    await keepReaderClaim(db, { article: anArticle(), text: SENTENCE, claim, keptAt: 1 });
    await curate(db, found({ ...claim, source: 'reader' }), CORRECTED, MONDAY);
    expect(await standing()).toMatchObject([{ id: 'mine', display: '7,000 containers', source: 'reader' }]);
    await curate(db, found({ ...claim, source: 'reader' }), REJECTED, TUESDAY);
    expect(await standing()).toEqual([]);
    expect(await claimsOf(db, 'article-1')).toHaveLength(1);
  });
});

describe('reading an article again', () => {
  it('keeps what the reader said, and finds the words where they are now', async () => {
    await read();
    await curate(db, found(), CORRECTED, MONDAY);
    const text = `A new beginning. ${SENTENCE}`;
    const moved = aClaim({ id: 'other-id', span: null });
    await read(text, [moved]);
    await read(text, []);
    const [claim] = (await standing()) ?? [];
    expect(claim).toMatchObject({ id: 'claim-1', display: '7,000 containers' });
    expect(claim?.span && text.slice(claim.span.start, claim.span.end)).toBe('11,000 containers');
  });

  it('keeps it without a place when the sentence is gone, and places it again when it is back', async () => {
    await read();
    await curate(db, found(), CONFIRMED, MONDAY);
    await read('They shipped nothing.', []);
    expect(await standing()).toMatchObject([{ id: 'claim-1', span: null }]);
    await read(`And: ${SENTENCE}`, []);
    expect(await standing()).toMatchObject([{ id: 'claim-1', span: { start: 5 } }]);
  });

  it('finds no rejected claim again', async () => {
    await read();
    await curate(db, found(), REJECTED, MONDAY);
    await read(`A new beginning. ${SENTENCE}`, [
      aClaim({ id: 'other-id', sentence: { start: 17, end: 48, exact: SENTENCE } }),
    ]);
    expect(await standing()).toEqual([]);
  });
});

it('gives no place in a text that is not the one that is kept', async () => {
  const text = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ');
  await read(`${SENTENCE} ${text}`);
  await curate(db, found(), CONFIRMED, MONDAY);
  await curate(db, found({ id: 'of-another-topic', topic: 'other' }), CONFIRMED, MONDAY);
  const [here, ...more] = await curationsIn(db, 'article-1', 'summit', fingerprintOf(`${SENTENCE} ${text}`));
  expect([here?.claim.span?.start, more]).toEqual([13, []]);
  const [elsewhere] = await curationsIn(db, 'article-1', 'summit', fingerprintOf(`Another text. ${text}`));
  expect(elsewhere?.claim.span).toBeNull();
});

it('reads the claims of a question with those that were merged with them, whatever question those are on', async () => {
  const sentence = { start: 32, end: 45, exact: 'Eleven times.' };
  const other = aClaim({ id: 'other', question: 'gifts', sentence, span: null });
  await read(`${SENTENCE} Eleven times.`, [aClaim(), other]);
  await curate(db, found(), { is: 'merged', into: 'other', as: found(other) }, MONDAY);
  const said = await curationsOf(db, 'article-1');
  expect(await answersTo(db, 'summit', ['containers'], said)).toEqual([]);
  expect(await answersTo(db, 'summit', ['gifts'], said)).toMatchObject([
    { id: 'other', passages: [{ exact: SENTENCE }] },
  ]);
});

it('goes over to an article that is put back in the place of the pack’s', async () => {
  const topic = factsOf(aPack());
  await importTopic(db, topic);
  const url = 'https://gazette.example/arms';
  await db.articles.delete('summit/gazette');
  await saveReading(db, {
    article: anArticle({ url }),
    text: SENTENCE,
    topics: ['summit'],
    claims: [],
    readAt: 1,
  });
  const forgotten = await forgetEverythingRead(db, [topic]);
  const [seed] = await claimsOf(db, 'summit/gazette');
  if (!seed) throw new Error('The pack has a claim.');
  await curate(db, seed, CORRECTED, MONDAY);
  await putBack(db, forgotten);
  expect(await standing()).toMatchObject([{ id: seed.id, display: '7,000 containers' }]);
});

it('outlives a new version of the topic, whose claims have other ids', async () => {
  await importTopic(db, factsOf(aPack()));
  const [seed] = await claimsOf(db, 'summit/gazette');
  if (!seed) throw new Error('The pack has a claim.');
  await curate(db, seed, CORRECTED, MONDAY);
  const claims = aPack().claims.map((claim) => ({ ...claim, attribution: ['The ministry in Seoul'] }));
  await importTopic(db, factsOf(aPack({ version: '2.0.0', claims })));
  const [anew] = await claimsOf(db, 'summit/gazette');
  expect(anew?.id).not.toBe(seed.id);
  expect(await standing('summit/gazette')).toMatchObject([{ id: seed.id, display: '7,000 containers' }]);
});

it('opens a database of version 3 with everything that is in it', async () => {
  const name = 'curations-from-version-3';
  const old = new Dexie(name);
  old.version(1).stores({
    topics: 'id',
    articles: 'id, &url, *topics',
    snapshots: 'article',
    claims: 'id, article, [topic+question]',
  });
  old.version(2).stores({ openReadings: '[topic+article], article' });
  old.version(3).stores({ annotations: 'id, *keys, deleted', placements: 'annotation' });
  const contents = {
    topics: [{ id: 'summit', pack: aPack() }],
    articles: [{ ...anArticle(), source: 'page', topics: ['summit'], readAt: 1, fingerprint: [3, 5, 8] }],
    snapshots: [{ article: 'article-1', text: SENTENCE }],
    claims: [found()],
    openReadings: [{ topic: 'summit', article: 'article-1', rules: '1', claims: [anOpenClaim()] }],
    annotations: [anAnnotation()],
    placements: [{ annotation: anAnnotation().id, status: 'placed', found: null, places: 1, at: 1 }],
  };
  for (const [table, rows] of Object.entries(contents)) await old.table(table).bulkAdd(rows);
  old.close();

  const opened = new CrossreadDb(name);
  // All topics of that version came with it; without a checksum they are compared with the pack anew.
  const topics = contents.topics.map((topic) => ({ ...topic, from: 'shipped', changed: 0, checksum: '' }));
  for (const [table, rows] of Object.entries({ ...contents, topics }))
    expect(await opened.table(table).toArray()).toEqual(rows);
  expect(await opened.curations.toArray()).toEqual([]);
  expect((await findSameText(opened, null, [3, 5, 9]))?.id).toBe('article-1');
  await curate(opened, found(), REJECTED, MONDAY);
  expect(await opened.curations.where('topic').equals('summit').count()).toBe(1);
  await opened.delete();
});
