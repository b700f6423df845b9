/** What following a comparison reads of the store: counted below Dexie, where every query passes. */
import type { DBCore, DBCoreTable } from 'dexie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyClaims } from '../../tests/many-claims';
import { aCuration } from '../../tests/builders';
import { theSummit } from '../../tests/topic';
import { claimsOfArticles } from './answers';
import { CrossreadDb } from './db';
import { followComparison } from './follow-comparison';

/** A query as the store got it. */
interface Read {
  readonly table: string;
  readonly index: string | null;
  /** Whether it is one key of the index, not a stretch of it or all. */
  readonly isOneKey: boolean;
  readonly rows: number;
}

const topic = theSummit();
const { articles, claims } = manyClaims(topic, { articles: 60, claims: 3_000, values: 12 });
/** What lies in the store beside, of another topic and of none of its articles. */
const foreign = claims
  .slice(0, 500)
  .map((claim) => ({ ...claim, id: `other ${claim.id}`, topic: 'other', article: `other ${claim.article}` }));

const desk = new CrossreadDb('reads');
const background = new CrossreadDb('reads');
let reads: Read[] = [];

/** Notes every read of a table, of rows or of keys, whichever way it is made. */
function counting(core: DBCore): DBCore {
  const note = (table: string, index: string | null, isOneKey: boolean, rows: number) =>
    reads.push({ table, index, isOneKey, rows });
  const counted = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    async query(request) {
      const found = await table.query(request);
      const { index, range } = request.query;
      // 1 is a range of one key (DBCoreRangeType.Equal).
      note(table.name, index.name, Number(range.type) === 1, found.result.length);
      return found;
    },
    openCursor(request) {
      note(table.name, request.query.index.name, false, Infinity);
      return table.openCursor(request);
    },
    count(request) {
      note(table.name, request.query.index.name, false, Infinity);
      return table.count(request);
    },
  });
  return { ...core, table: (name) => counted(core.table(name)) };
}

function rowsOf(table: string): number {
  return reads.filter((read) => read.table === table).reduce((sum, { rows }) => sum + rows, 0);
}

let compared: string[] = [];
let end = () => {};

beforeAll(async () => {
  await background.articles.bulkPut([...articles]);
  await background.claims.bulkPut([...claims, ...foreign]);
  desk.use({ stack: 'dbcore', name: 'counting', create: counting });
  await new Promise<void>((resolve) => {
    end = followComparison(desk, topic, (news) => {
      if (news.is === 'row') compared.push(news.question);
      if (news.is === 'whole') resolve();
    });
  });
});
afterAll(async () => {
  end();
  desk.close();
  await background.delete();
});

describe('following a comparison', () => {
  it('reads by index only, one key at a time, and of claims only those on the topic', () => {
    expect(reads.filter(({ isOneKey }) => !isOneKey)).toEqual([]);
    const indexes = new Set(reads.map(({ table, index }) => `${table} ${index}`));
    expect(indexes).toEqual(new Set(['articles topics', 'curations topic', 'claims [topic+question]']));
    expect(rowsOf('articles')).toBe(60);
    // What denies arms is read again for each of the questions whose answers it denies.
    const denials = claims.filter(({ question }) => question === 'arms.denial').length;
    const denied = topic.questionsById.get('arms.denial')?.denies?.length ?? 0;
    expect(rowsOf('claims')).toBe(claims.length + denials * denied);
  });

  it('reads, when the reader corrects a claim, the claims on its question and no others', async () => {
    [reads, compared] = [[], []];
    const claim = claims.find(({ question }) => question === 'visit.length');
    if (!claim) throw new Error('nobody says how long the visit was');
    await background.curations.put(aCuration({ claim, verdict: { is: 'rejected' } }));
    await expect.poll(() => compared).toEqual(['visit.length']);
    expect(rowsOf('claims')).toBe(claims.filter(({ question }) => question === 'visit.length').length);
    expect(rowsOf('articles')).toBe(0);
    expect(reads.filter(({ isOneKey }) => !isOneKey)).toEqual([]);
  });

  it('reads, when a page was read, the claims on its questions and its own', async () => {
    [reads, compared] = [[], []];
    const [claim] = claims;
    if (!claim) throw new Error('there are no claims');
    await background.claims.put({ ...claim, display: 'another' });
    await expect.poll(() => compared).toContain(claim.question);
    expect(new Set(compared).size).toBe(1);
    expect(rowsOf('claims')).toBeLessThan(
      3 * claims.filter(({ question }) => question === claim.question).length,
    );
  });

  it('reads of some articles the claims that they make and no others', async () => {
    reads = [];
    const chosen = articles.slice(0, 2).map(({ id }) => id);
    const found = await claimsOfArticles(desk, topic.pack.id, chosen);
    expect([...found.keys()]).toEqual(chosen);
    expect(rowsOf('claims')).toBe(claims.filter(({ article }) => chosen.includes(article)).length);
    expect(new Set(reads.map(({ index, isOneKey }) => `${index} ${isOneKey}`))).toEqual(
      new Set(['article true']),
    );
  });
});
