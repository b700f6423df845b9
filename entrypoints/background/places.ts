/** The gate's index: on which pages there are highlights, as hashes of their places in storage.local. */
import { browser } from 'wxt/browser';
import { hash32 } from '../../lib/core/text/hash';
import { ANNOTATED, bucketOf } from '../../lib/messaging/annotated-places';
import type { CrossreadDb } from '../../lib/store/db';
import { inTurn } from './in-turn';

/** Else what is added while the index is written anew would be lost, and with it the highlights of a page at the next visit. */
const line = inTurn();

/** Notes that there are highlights on the page with these keys (page-key.ts). */
export function addPlaces(keys: readonly string[]): Promise<void> {
  return line(() => add(keys));
}

/** Writes the whole index anew from the store. */
export function refreshPlaces(db: CrossreadDb): Promise<void> {
  return line(() => writeAnew(db));
}

async function add(keys: readonly string[]): Promise<void> {
  const wanted = bucketsOf(keys);
  const stored = await browser.storage.local.get([...wanted.keys()]);
  const changed: Record<string, number[]> = {};
  for (const [bucket, hashes] of wanted) {
    const known = numbersIn(stored[bucket]);
    const all = new Set([...known, ...hashes]);
    if (all.size > known.length) changed[bucket] = [...all];
  }
  if (Object.keys(changed).length > 0) await browser.storage.local.set({ ...changed, [ANNOTATED]: true });
}

async function writeAnew(db: CrossreadDb): Promise<void> {
  const keys = new Set<string>();
  await db.annotations.each((annotation) => {
    if (annotation.deleted === null) for (const key of annotation.keys) keys.add(key);
  });
  const wanted = bucketsOf(keys);
  const stored = Object.keys(await browser.storage.local.get(null));
  const gone = stored.filter((key) => key.startsWith('annotated:') && !wanted.has(key));
  if (gone.length > 0) await browser.storage.local.remove(gone);
  await browser.storage.local.set({
    ...Object.fromEntries([...wanted].map(([bucket, hashes]) => [bucket, [...hashes]])),
    [ANNOTATED]: wanted.size > 0,
  });
}

function bucketsOf(keys: Iterable<string>): Map<string, Set<number>> {
  const buckets = new Map<string, Set<number>>();
  for (const key of keys) {
    // A key is a place, and a query where there is one.
    const hash = hash32(key.replace(/\?.*$/, ''));
    const bucket = buckets.get(bucketOf(hash)) ?? new Set();
    buckets.set(bucketOf(hash), bucket.add(hash));
  }
  return buckets;
}

const numbersIn = (stored: unknown): number[] =>
  Array.isArray(stored) ? stored.filter((value) => typeof value === 'number') : [];
