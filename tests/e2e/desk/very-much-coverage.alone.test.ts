/**
 * The comparison of very much coverage, by the worker as it is built, in a real Chromium with a real store: that it reads by index and never
 * more than it compares, and hands over rows only. How long it takes is for `npm run bench -- comparison`, with ten times as much.
 */
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyClaims } from '../../many-claims';
import { theSummit } from '../../topic';
import { fillStore } from '../fill-store';
import { EXTENSION_ID, openReader, waitFor, type Reader } from '../harness';

const AMOUNT = { articles: 400, claims: 10_000, values: 25 };

/** What the worker asked of the store, below Dexie. */
interface Asked {
  readonly how: 'getAll' | 'other';
  readonly of: string;
  readonly isOneKey: boolean;
  readonly rows: number;
}

/** What came of a comparison, as the page was told. */
interface Told {
  readonly news: readonly string[];
  readonly articles: number;
  readonly rows: number;
  readonly answers: number;
  readonly holdsSentences: boolean;
}

const topic = theSummit();
const many = manyClaims(topic, AMOUNT);
let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader();
  page = await reader.context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/desk.html#bin`);
  await waitFor(async () => (await reader.rows('topics')).length > 0, 10_000, 'the topic was not stored');
  await fillStore(page, many);
});
afterAll(() => reader.close());

const isOfTiles = ({ of }: Asked) => of.startsWith('claimBlocks');

/** Starts the worker as the desk does, watched from before it is told what to compare. */
async function compare(): Promise<{ told: Told; asked: readonly Asked[] }> {
  const starting = page.waitForEvent('worker');
  await page.evaluate(startWorker, '/chunks/coverage-worker.js');
  const worker = await starting;
  await worker.evaluate(watchStore);
  const told = await page.evaluate(compareIn, topic.pack.id);
  return { told, asked: await askedOf(worker) };
}

describe('very much coverage', () => {
  it('is read by index, one key at a time, and no more of it than is compared', async () => {
    const { told, asked: all } = await compare();
    const pack = topic.pack.articles.length;
    // Whether any claims lie in tiles: none were brought in.
    const [tiles, asked] = [all.filter(isOfTiles), all.filter((one) => !isOfTiles(one))];
    expect(tiles.filter(({ rows }) => rows > 0)).toEqual([]);
    expect(asked.filter(({ how, of }) => how !== 'getAll' && of !== 'topics')).toEqual([]);
    const reads = asked.filter(({ how }) => how === 'getAll');
    expect(reads.filter(({ isOneKey }) => !isOneKey)).toEqual([]);
    expect(new Set(reads.map(({ of }) => of))).toEqual(
      new Set(['articles.topics', 'curations.topic', 'claims.[topic+question]']),
    );
    const rowsOf = (name: string) =>
      reads.filter(({ of }) => of === name).reduce((sum, { rows }) => sum + rows, 0);
    expect(rowsOf('articles.topics')).toBe(AMOUNT.articles + pack);
    const denials = many.claims.filter(({ question }) => question === 'arms.denial').length;
    const denied = topic.questionsById.get('arms.denial')?.denies?.length ?? 0;
    const most = AMOUNT.claims + topic.pack.claims.length + (denials + topic.pack.claims.length) * denied;
    expect(rowsOf('claims.[topic+question]')).toBeGreaterThanOrEqual(AMOUNT.claims);
    expect(rowsOf('claims.[topic+question]')).toBeLessThanOrEqual(most);
    expect(told.articles).toBe(AMOUNT.articles + pack);
  });

  it('comes as rows without sentences, one a message, articles first', async () => {
    const { told } = await compare();
    expect(told.news[0]).toBe('articles');
    expect(told.news.at(-1)).toBe('whole');
    expect(told.rows).toBe(topic.pack.questions.length);
    expect(told.answers).toBeGreaterThan(AMOUNT.claims * 0.9);
    expect(told.holdsSentences).toBe(false);
  });

  it('fills the matrix of the desk', async () => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${EXTENSION_ID}/desk.html#/topic/${topic.pack.id}`);
    await page.getByRole('grid').waitFor();
    await page
      .getByText(
        `${topic.pack.questions.length} questions, ${AMOUNT.articles + topic.pack.articles.length} articles`,
      )
      .waitFor();
    expect(await page.locator('[role=gridcell][data-outcome]').count()).toBeGreaterThan(10);
  });
});

declare global {
  interface Window {
    comparing?: globalThis.Worker;
  }
}

function startWorker(address: string): void {
  window.comparing = new Worker(address, { type: 'module' });
}

function compareIn(topic: string): Promise<Told> {
  const worker = window.comparing;
  if (!worker) throw new Error('no worker was started');
  const told = { news: [] as string[], articles: 0, rows: 0, answers: 0, holdsSentences: false };
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }) => {
      told.holdsSentences ||= JSON.stringify(data).includes('It was said once more');
      told.news.push(data.is);
      if (data.is === 'articles') told.articles = data.articles.length;
      if (data.is === 'row' && data.row) told.rows++;
      if (data.is === 'row') told.answers += data.row?.answers.length ?? 0;
      if (data.is === 'failed') reject(new Error(data.why));
      if (data.is === 'whole') resolve(told);
    });
    worker.postMessage({ topic }, []);
  });
}

/** In the worker: notes what is asked of IndexedDB, whichever way. */
function watchStore(): void {
  const asked: Asked[] = [];
  Reflect.set(globalThis, 'asked', asked);
  const isOneKey = (query: unknown): boolean => {
    // Newer browsers take the range among other options.
    const range: unknown = query instanceof IDBKeyRange ? query : Object(query).query;
    return range instanceof IDBKeyRange && indexedDB.cmp(range.lower ?? 0, range.upper ?? Infinity) === 0;
  };
  const watch = (kind: object, nameOf: (on: never) => string) => {
    for (const method of [
      'getAll',
      'getAllKeys',
      'getAllRecords',
      'get',
      'openCursor',
      'openKeyCursor',
      'count',
    ]) {
      const original: unknown = Reflect.get(kind, method);
      if (typeof original !== 'function') continue;
      Reflect.set(kind, method, function (this: never, ...args: unknown[]) {
        const request: IDBRequest = Reflect.apply(original, this, args);
        request.addEventListener('success', () => {
          const rows = Array.isArray(request.result) ? request.result.length : 1;
          const how = method === 'getAll' ? method : 'other';
          asked.push({ of: nameOf(this), how, isOneKey: isOneKey(args[0]), rows });
        });
        return request;
      });
    }
  };
  watch(IDBObjectStore.prototype, (store: IDBObjectStore) => store.name);
  watch(IDBIndex.prototype, (index: IDBIndex) => `${index.objectStore.name}.${index.name}`);
}

function askedOf(worker: Worker): Promise<readonly Asked[]> {
  return worker.evaluate(() => Reflect.get(globalThis, 'asked'));
}
