/**
 * The gate's index of pages with highlights, in storage.local: items `annotated:XX` hold the hashes of places (lib/dom/page-key.ts)
 * whose low byte is XX in hexadecimal, so that a page's gate reads some dozens of numbers and not all.
 */

/** Name of the item that is false while there are no highlights at all: then no page need ask for its own. */
export const ANNOTATED = 'annotated';

/** Name of the item which holds the hash of a place, if any does. */
export const bucketOf = (hash: number) => `annotated:${(hash & 255).toString(16)}`;

/** Whether one of these hashes is in what was read of the index. */
export function holdsPlace(stored: Readonly<Record<string, unknown>>, hashes: readonly number[]): boolean {
  return hashes.some((hash) => {
    const bucket = stored[bucketOf(hash)];
    return Array.isArray(bucket) && bucket.includes(hash);
  });
}
