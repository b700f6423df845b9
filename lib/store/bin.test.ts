import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, anAnnotation, anArticle, anId, anOpenClaim, aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import { saveReading } from './articles';
import { binnedLastFirst, binnedRowsOf, deleteFromBin, emptyBinOfOld } from './bin';
import {
  binArticles,
  binDraft,
  binEverythingRead,
  binReaderClaim,
  binSaid,
  binTopic,
  type Deletion,
} from './bin-deleted';
import { curate } from './curations';
import { CrossreadDb, type TopicDraft } from './db';
import { importTopic } from './import-topic';
import { takeOutOfBin } from './take-out-of-bin';
import { keepDraft } from './topic-drafts';

const DAY = 86_400_000;
const TEXT = 'They shipped 11,000 containers.';
const HERE = 'https://courier.example/summit';
const TOPIC = factsOf(aPack());
const CORRECTED = { is: 'corrected', to: { ...aClaim(), display: '6,700' } } as const;

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`bin-${databases++}`);
});
afterEach(() => db.delete());

let deeds = 0;
const deed = (at = 1_000): Deletion => ({ id: `deed-${deeds++}`, at });

const contents = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

const read = (facts: Partial<Parameters<typeof anArticle>[0]> = {}) =>
  saveReading(db, {
    article: anArticle({ url: HERE, ...facts }),
    text: TEXT,
    topics: ['summit'],
    claims: [aClaim()],
    readAt: 1,
  });

const aDraft = (facts: Partial<TopicDraft> = {}): TopicDraft => ({
  topic: 'summit',
  base: null,
  pack: aPack({ title: { en: 'Being written' } }),
  article: null,
  proposed: null,
  seen: [],
  changed: 5,
  ...facts,
});

/** A store with one of everything. */
async function fill(): Promise<void> {
  await importTopic(db, TOPIC, 'own', 1);
  await read();
  await db.claims.put({ ...aClaim({ id: 'said', rules: ['reader:selection'] }), source: 'reader' });
  await db.curations.bulkPut([
    aCuration(),
    aCuration({ id: 'said', claim: { ...aClaim({ id: 'said' }), source: 'reader' } }),
  ]);
  await db.openReadings.put({ topic: 'summit', article: 'article-1', rules: '1', claims: [anOpenClaim()] });
  await db.annotations.put(anAnnotation());
  await keepDraft(db, aDraft());
}

const KINDS = [
  ['articles', (to: Deletion) => binArticles(db, ['article-1'], [TOPIC], to)],
  ['a topic', (to: Deletion) => binTopic(db, 'summit', to, true)],
  ['a claim', (to: Deletion) => binReaderClaim(db, 'said', to)],
  ['a draft', (to: Deletion) => binDraft(db, 'summit', to)],
] as const;

describe('deleting into the bin', () => {
  it.each(KINDS)('brings %s back exactly as it was', async (_, remove) => {
    await fill();
    const before = await contents();
    const to = deed();
    expect((await remove(to))?.id).toBe(to.id);
    expect(await contents()).not.toEqual(before);
    expect(await takeOutOfBin(db, to.id)).toMatchObject({ is: 'back' });
    expect(await contents()).toEqual(before);
  });

  it('brings back all that was read, but for what is found again', async () => {
    await fill();
    const { openReadings: _, ...before } = await contents();
    const to = deed();
    await binEverythingRead(db, [TOPIC], to);
    expect(await db.articles.where('topics').equals('summit').toArray()).toMatchObject([{ source: 'pack' }]);
    await takeOutOfBin(db, to.id);
    const { openReadings, ...after } = await contents();
    expect([after, openReadings]).toEqual([before, []]);
  });

  it.each(KINDS)('asked again with the same id, it deletes %s once', async (_, remove) => {
    await fill();
    const to = deed();
    const first = await remove(to);
    const after = await contents();
    expect(await remove(to)).toEqual(first);
    expect(await contents()).toEqual(after);
  });

  it('says what went, and of what title', async () => {
    await fill();
    await binTopic(db, 'summit', deed(), false);
    expect(await binnedLastFirst(db)).toMatchObject([
      {
        is: 'topic',
        title: aPack().title.en,
        wasFollowed: false,
        // The one that was read stays.
        went: { articles: 1, claims: 2, ownClaims: 1, said: 2, drafts: 1 },
      },
    ]);
  });

  it('deletes nothing when it cannot be put into the bin', async () => {
    await fill();
    const before = await contents();
    db.binnedRows.hook('creating', () => {
      throw new Error('no room');
    });
    await expect(binArticles(db, ['article-1'], [TOPIC], deed())).rejects.toThrow('no room');
    await expect(binTopic(db, 'summit', deed(), true)).rejects.toThrow('no room');
    expect(await contents()).toEqual(before);
  });

  it('keeps many articles in parts, and lists them without one', async () => {
    const ids = Array.from({ length: 250 }, (_, i) => `article-${i}`);
    for (const id of ids)
      await db.articles.put({
        ...anArticle({ id, url: `https://courier.example/${id}` }),
        source: 'page',
        topics: [],
        readAt: 1,
        fingerprint: [],
      });
    await db.snapshots.bulkPut(ids.map((article) => ({ article, text: TEXT })));
    const before = await contents();
    const to = deed();
    await binArticles(db, ids, [], to);
    const rows = await db.binnedRows.toArray();
    expect(rows.length).toBeGreaterThan(4);
    for (const { articles, snapshots } of rows) expect(articles.length + snapshots.length).toBeLessThan(101);
    expect(await binnedLastFirst(db)).toMatchObject([
      { went: { articles: 250 }, characters: 250 * TEXT.length },
    ]);
    expect((await binnedRowsOf(db, to.id)).articles).toHaveLength(250);
    await takeOutOfBin(db, to.id);
    expect(await contents()).toEqual(before);
  });

  it('keeps what was worded of a claim when that is undone', async () => {
    await fill();
    const claim = { ...aClaim(), source: 'page' } as const;
    await curate(db, claim, CORRECTED, '2024-06-21T10:00:00.000Z');
    const before = await db.curations.get('claim-1');
    const to = deed();
    expect(await binSaid(db, 'claim-1', '2024-06-21T10:00:00.000Z', to)).toBe(true);
    expect(await db.curations.get('claim-1')).toMatchObject({ verdict: { is: 'confirmed' } });
    expect(await binnedLastFirst(db)).toMatchObject([{ is: 'said', title: '6,700' }]);
    await takeOutOfBin(db, to.id);
    expect(await db.curations.get('claim-1')).toEqual(before);
  });

  it('keeps nothing of a click that is undone, and does nothing when something else was said since', async () => {
    await fill();
    expect(await binSaid(db, 'claim-1', aCuration().at, deed())).toBe(true);
    expect(await binSaid(db, 'said', 'another moment', deed())).toBe(false);
    expect(await binnedLastFirst(db)).toEqual([]);
  });

  it('keeps a copy that is undone only when the reader made something of it', async () => {
    await fill();
    await db.claims.clear();
    await db.curations.clear();
    await db.drafts.clear();
    const made = (await db.topics.get('summit'))?.checksum ?? '';
    await importTopic(db, factsOf(aPack({ id: 'copy' })), 'own', 1);
    expect(await binTopic(db, 'copy', deed(), true, (await db.topics.get('copy'))?.checksum)).toBeNull();
    expect(await db.topics.get('copy')).toBeUndefined();
    await keepDraft(db, aDraft());
    expect(await binTopic(db, 'summit', deed(), true, made)).not.toBeNull();
  });
});

describe('taking out of the bin what is there again', () => {
  it('gives what the reader made and said to the article that was read again', async () => {
    await fill();
    const to = deed();
    await binArticles(db, ['article-1'], [], to);
    await db.articles.clear();
    await read({ id: 'new' });
    await takeOutOfBin(db, to.id);
    expect(await db.claims.get('said')).toMatchObject({ article: 'new' });
    expect(await db.curations.toArray()).toMatchObject([
      { id: 'claim-1', article: 'new', claim: { article: 'new' } },
      { id: 'said', article: 'new', claim: { article: 'new' } },
    ]);
  });

  it.each([
    [
      'another topic with its id',
      (to: Deletion) => binTopic(db, 'summit', to, true),
      () => importTopic(db, factsOf(aPack({ version: '9.0.0' })), 'imported', 2),
      'topic-there',
    ],
    [
      'another draft',
      (to: Deletion) => binDraft(db, 'summit', to),
      () => keepDraft(db, aDraft({ changed: 9 })),
      'draft-there',
    ],
    [
      'no article for a claim',
      (to: Deletion) => binReaderClaim(db, 'said', to),
      () => db.articles.delete('article-1'),
      'article-gone',
    ],
  ] as const)('leaves it in the bin where there is %s', async (_, remove, meanwhile, is) => {
    await fill();
    const to = deed();
    await remove(to);
    await meanwhile();
    const before = await contents();
    expect(await takeOutOfBin(db, to.id)).toEqual({ is });
    expect(await contents()).toEqual(before);
  });

  it('says that it is gone when it was taken out already', async () => {
    await fill();
    const to = deed();
    await binDraft(db, 'summit', to);
    await takeOutOfBin(db, to.id);
    expect(await takeOutOfBin(db, to.id)).toEqual({ is: 'gone' });
  });
});

describe('emptying the bin', () => {
  it('deletes for good what is chosen, and nothing else', async () => {
    await fill();
    const [one, two] = [deed(), deed()];
    await binDraft(db, 'summit', one);
    await binArticles(db, ['article-1'], [], two);
    await deleteFromBin(db, [one.id]);
    await deleteFromBin(db, []);
    expect((await binnedLastFirst(db)).map(({ id }) => id)).toEqual([two.id]);
    expect((await binnedRowsOf(db, one.id)).drafts).toEqual([]);
    expect((await binnedRowsOf(db, two.id)).articles).toHaveLength(1);
  });

  it('deletes for good what has lain in it for thirty days, highlights and all else', async () => {
    await fill();
    await db.annotations.put(anAnnotation({ id: anId(2), deleted: new Date(0).toISOString() }));
    await binDraft(db, 'summit', deed(DAY));
    await binArticles(db, ['article-1'], [], deed(2 * DAY));
    await emptyBinOfOld(db, 32 * DAY - 1);
    expect((await binnedLastFirst(db)).map(({ is }) => is)).toEqual(['articles']);
    expect((await db.binnedRows.toArray()).every(({ drafts }) => drafts.length === 0)).toBe(true);
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual([anId()]);
  });

  it('deletes nothing because the clock is years ahead of all that was done', async () => {
    await fill();
    await db.articles.clear();
    const now = Date.parse('2024-07-01T00:00:00.000Z');
    const deleted = new Date(now).toISOString();
    await db.annotations.put(anAnnotation({ id: anId(2), modified: deleted, deleted }));
    await binDraft(db, 'summit', deed(now));
    await emptyBinOfOld(db, now + 3650 * DAY);
    expect([await db.bin.count(), await db.annotations.count()]).toEqual([1, 2]);
    await db.annotations.put(anAnnotation({ id: anId(3), modified: new Date(now + 31 * DAY).toISOString() }));
    await emptyBinOfOld(db, now + 3650 * DAY);
    expect([await db.bin.count(), await db.annotations.count()]).toEqual([0, 2]);
  });
});
