/** All rows of one table of the IndexedDB of whoever runs this: it is given to a page of the extension. Empty when there is no such table. */
export async function readRows(table: string): Promise<unknown[]> {
  // A method: the names that tsx gives to functions mean nothing in a page.
  const wait = {
    for<T>(request: IDBRequest<T>) {
      return new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    },
  };
  const [name] = (await indexedDB.databases()).map((database) => database.name ?? '');
  if (!name) return [];
  const database = await wait.for(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    return await wait.for<unknown[]>(database.transaction(table).objectStore(table).getAll());
  } finally {
    database.close();
  }
}
