/**
 * What an article is called in records. Two devices that read one page gave it different ids: in records it goes by its address, and each
 * device keeps its own id of it.
 */
import { Dexie } from 'dexie';
import { isWebAddress } from '../../core/interchange/web-address';
import type { CrossreadDb, StoredArticle } from '../../store/db';
import { syncTables } from './schema';

/** Names made before: an address has always the same. */
const named = new Map<string, string>();
/** As many are kept in memory. */
const MOST_KEPT = 50_000;

/** Makes the names of addresses, so that {@link nameOf} has them at once. */
async function nameAll(urls: readonly string[]): Promise<void> {
  const missing = [...new Set(urls)].filter((url) => isWebAddress(url) && !named.has(url));
  if (missing.length === 0) return;
  if (named.size > MOST_KEPT) named.clear();
  const names = await Promise.all(missing.map(sha256Hex));
  for (const [i, url] of missing.entries()) named.set(url, `u-${names[i]?.slice(0, 32)}`);
}

function nameOf({ id, url }: Pick<StoredArticle, 'id' | 'url'>): string {
  return named.get(url) ?? nameUnread(id);
}

/** An article that is not here is known by the id it goes by in rows, which for one that came with a record is its name. */
const nameUnread = (id: string): string => (/^u-[0-9a-f]{32}$/.test(id) ? id : `i-${id}`);
const rowUnread = (name: string): string => (name.startsWith('i-') ? name.slice(2) : name);

/** SHA-256 of a text in UTF-8, in hex. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names of articles by this device's ids, and these by names: of those that were looked up. */
export interface ArticleIds {
  /** @param row this device's id */
  name(row: string): string;
  /** @param name as records have it @returns this device's id; the name's own where it has none */
  row(name: string): string;
}

/**
 * Looks up articles, within a transaction over articles, synced and spaces. What was synced under a name keeps it, also when the reader corrects its address.
 * @param rows this device's ids @param names as records have them
 */
export async function articleIds(
  db: CrossreadDb,
  rows: Iterable<string>,
  names: Iterable<string> = [],
): Promise<ArticleIds> {
  const byRow = new Map<string, string>();
  const byName = new Map<string, string>();
  await addRows(db, [...new Set(rows)], byRow);
  await addNames(db, [...new Set(names)], byName);
  return {
    name: (row) => byRow.get(row) ?? nameUnread(row),
    row: (name) => byName.get(name) ?? rowUnread(name),
  };
}

async function addRows(db: CrossreadDb, rows: readonly string[], byRow: Map<string, string>): Promise<void> {
  if (rows.length === 0) return;
  const { synced } = syncTables(db);
  const keys = rows.map((row): [string, string] => ['article', row]);
  const primaryKeys = await synced.where('[kind+row]').anyOf(keys).toArray();
  for (const { row, id, left } of primaryKeys) if (!left || !byRow.has(row)) byRow.set(row, id);
  const others = (await db.articles.bulkGet(rows.filter((row) => !byRow.has(row)))).filter(
    (article) => article !== undefined,
  );
  await Dexie.waitFor(nameAll(others.map(({ url }) => url)));
  for (const article of others) byRow.set(article.id, nameOf(article));
}

async function addNames(
  db: CrossreadDb,
  names: readonly string[],
  byName: Map<string, string>,
): Promise<void> {
  if (names.length === 0) return;
  const { synced, spaces } = syncTables(db);
  for (const space of await spaces.toCollection().primaryKeys()) {
    const known = await synced.bulkGet(
      names.map((name): [string, 'article', string] => [space, 'article', name]),
    );
    for (const one of known) if (one) byName.set(one.id, one.row);
  }
  // One that was deleted and read again has another id by now.
  const rows = await db.articles
    .where(':id')
    .anyOf([...byName.values()])
    .primaryKeys();
  const isHere = new Set(rows);
  const left = new Set(names.filter((name) => !isHere.has(byName.get(name) ?? '') && name.startsWith('u-')));
  if (left.size === 0) return;
  // From the index alone: no article is read for it.
  const byUrl = db.articles.orderBy('url');
  const [urls, ids] = await Promise.all([byUrl.keys(), byUrl.primaryKeys()]);
  const there = urls.map(String);
  await Dexie.waitFor(nameAll(there));
  for (const [i, id] of ids.entries()) {
    const name = nameOf({ id, url: there[i] ?? '' });
    if (left.has(name)) byName.set(name, id);
  }
}
