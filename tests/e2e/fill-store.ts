import type { Page } from 'playwright-core';
import type { ManyClaims } from '../many-claims';

/** So many records go over to the browser at a time. */
const CHUNK = 5_000;

/**
 * Puts articles and claims into the extension's store, past the extension: as if they had been read long ago.
 * @param page one of the extension's, opened when the store was there
 */
export async function fillStore(page: Page, { articles, claims }: ManyClaims): Promise<void> {
  for (const [table, records] of [
    ['articles', articles],
    ['claims', claims],
  ] as const)
    await putRows(page, table, records);
}

/** Puts records into a table of the extension's store, past the extension. @param page one of the extension's, opened when the store was there */
export async function putRows(page: Page, table: string, records: readonly object[]): Promise<void> {
  for (let from = 0; from < records.length; from += CHUNK)
    await page.evaluate(putAll, { table, records: records.slice(from, from + CHUNK) });
}

async function putAll({ table, records }: { table: string; records: readonly object[] }): Promise<void> {
  const opening = indexedDB.open('crossread');
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', () => reject(opening.error));
  });
  const store = opening.result.transaction(table, 'readwrite', { durability: 'relaxed' }).objectStore(table);
  for (const record of records) store.put(record);
  await new Promise((resolve, reject) => {
    store.transaction.addEventListener('complete', resolve);
    store.transaction.addEventListener('abort', () => reject(store.transaction.error));
  });
  opening.result.close();
}
