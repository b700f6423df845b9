/** Looks once a day whether there is something new in a feed. What is new is shown and not imported: that is the user's to say. */
import { checkRollback } from '../../core/topic/feed/feed-index';
import type { CrossreadDb } from '../../store/db';
import { SyncError } from '../target';
import { FeedError, feedsIn, type Feed, type FeedFault } from './feed';
import { fetchIndex, type FetchedIndex } from './fetch-index';

const HOUR = 3_600_000;

/** When a feed that answered is asked again: 20 to 28 hours later, so that a million readers do not come at once. */
export function nextDay(now: number, random = Math.random()): number {
  return now + (20 + 8 * random) * HOUR;
}

/** When one that did not answer is asked again: 1 to 3 hours later, or when its server says. */
function nextTry(now: number, fault: FeedFault, random = Math.random()): number {
  const asked = fault.is === 'busy' ? (fault.after ?? 0) : 0;
  return now + Math.max(asked, (1 + 2 * random) * HOUR);
}

/**
 * Asks the feeds that are due, one after the other. What is wrong with one is kept with it, and the next is asked all the same.
 * @param now milliseconds since 1970
 * @throws Error only of the store, and the signal's reason
 */
export async function checkFeeds(
  db: CrossreadDb,
  now: number,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const all = await feedsIn(db).toArray();
  for (const { url, nextAt } of all) if (nextAt <= now) await checkFeed(db, url, now, signal);
}

/** Asks one feed, whether it is due or not. @throws Error only of the store, and the signal's reason */
export async function checkFeed(
  db: CrossreadDb,
  url: string,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  const feed = await feedsIn(db).get(url);
  if (!feed) return;
  try {
    const fetched = await fetchIndex(url, feed.etag, (key) => key === feed.key, signal);
    await note(db, url, (current) => taken(current, fetched, now));
  } catch (error) {
    signal.throwIfAborted();
    const fault = faultIn(error);
    await note(db, url, (current) => ({ ...current, trouble: fault, nextAt: nextTry(now, fault) }));
  }
}

/** What is known of a feed after an answer: nothing came, or an index that may take the place of the last. */
function taken(feed: Feed, fetched: FetchedIndex | null, now: number): Feed {
  const asked = { ...feed, checkedAt: now, nextAt: nextDay(now), trouble: null };
  if (!fetched) return asked;
  const { index, text, etag } = fetched;
  // Held against what is seen by now: two windows may ask at once.
  const fault = checkRollback(feed.seen, index, now);
  if (fault !== null) return { ...asked, trouble: { is: fault } };
  const { id, sequence, created, signature } = index;
  return {
    ...asked,
    key: signature.key,
    seen: { id, sequence, created, value: signature.value },
    index: text,
    etag,
  };
}

async function note(db: CrossreadDb, url: string, change: (feed: Feed) => Feed): Promise<void> {
  await db.transaction('rw', feedsIn(db), async () => {
    const feed = await feedsIn(db).get(url);
    if (feed) await feedsIn(db).put(change(feed));
  });
}

/** What is wrong, by what was thrown when a feed was asked. @throws whatever else it is */
export function faultIn(error: unknown): FeedFault {
  if (error instanceof FeedError || error instanceof SyncError) return error.fault;
  // A request that took too long.
  if (error instanceof DOMException && error.name === 'TimeoutError') return { is: 'unreachable' };
  throw error;
}
