/** Two windows that write at once, and what the browser is told of every write. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAnnotation } from '../builders';
import { putRows } from './fill-store';
import {
  ANY_CLAIM,
  EXTENSION_ID,
  keepPicture,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
} from './harness';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html#/library`;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1100, height: 800 } });
});
afterAll(() => reader.close());

async function openLibrary(): Promise<Page> {
  const page = await reader.context.newPage();
  await page.addInitScript(noteDurability);
  await page.goto(DESK);
  await page.getByRole('heading', { name: 'Crossread desk' }).waitFor();
  return page;
}

/** Notes how each transaction that writes is to be kept: at its writes, as Dexie holds on to what begins them once the store is open. */
function noteDurability(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { durabilities: seen });
  const { put, add } = IDBObjectStore.prototype;
  Object.assign(IDBObjectStore.prototype, {
    put(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      seen.push(this.transaction.durability);
      return put.apply(this, given);
    },
    add(this: IDBObjectStore, ...given: Parameters<typeof add>) {
      seen.push(this.transaction.durability);
      return add.apply(this, given);
    },
  });
}

const DURABILITIES = '[...new Set(globalThis.durabilities)]';

describe('the worker', () => {
  it('writes nothing that the browser may lose when the power goes', async () => {
    // First of all: a worker that was stopped meanwhile would not answer here.
    const worker = await reader.worker();
    await worker.evaluate(noteDurability);
    const page = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(page, ANY_CLAIM);
    // The marks do not wait for what is kept.
    const seen = () => worker.evaluate<readonly string[]>(DURABILITIES);
    await waitFor(async () => (await seen()).length > 0, 10_000, 'nothing was written');
    expect(await seen()).toEqual(['strict']);
  });
});

describe('two windows that edit one note', () => {
  it('keep both, and the one that lost can be brought back', async () => {
    const first = await openLibrary();
    await putRows(first, 'annotations', [anAnnotation({ note: 'as it was' })]);
    await first.reload();
    const second = await openLibrary();
    for (const page of [first, second]) await page.getByRole('button', { name: /^Edit / }).click();
    await first.getByLabel('Note', { exact: true }).fill('written in the first window');
    await second.getByLabel('Note', { exact: true }).fill('written in the second window');
    await first.getByRole('button', { name: 'Save note' }).click();
    await second.getByText('This note was changed in another window meanwhile.').waitFor();
    await keepPicture('two-windows-clash.png', await second.screenshot());
    await second.getByRole('button', { name: 'Save note' }).click();

    await first.getByText('written in the second window').waitFor();
    await first.getByText('1 other version of this note').click();
    await first.getByText('written in the first window', { exact: true }).waitFor();
    await keepPicture('two-windows-other.png', await first.screenshot());
    await first.getByRole('button', { name: 'Bring this note back' }).click();
    await second.getByText('written in the first window', { exact: true }).waitFor();
    await second.getByText('1 other version of this note').click();
    await second.getByText('written in the second window', { exact: true }).waitFor();
    expect(await second.evaluate(DURABILITIES)).toEqual(['strict']);
    await Promise.all([first.close(), second.close()]);
  });
});
