/** IndexedDB as it is, without a library: the yardstick of what the store does. */

/** What a request comes to. */
export function got<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Resolves when a transaction is complete. */
export function whole(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

/** Puts rows into a table in one transaction, for the filling of a store that is measured later. */
export async function putRows(database: IDBDatabase, table: string, rows: readonly object[]): Promise<void> {
  const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
  const store = transaction.objectStore(table);
  for (const row of rows) store.put(row);
  await whole(transaction);
}
