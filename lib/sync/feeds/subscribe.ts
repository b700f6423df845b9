import { INDEX_NAME, checkRollback } from '../../core/topic/feed/feed-index';
import { fingerprintOf } from '../../store/check-signature';
import type { CrossreadDb } from '../../store/db';
import { checkAddress, type AddressFault } from '../net/address';
import { nextDay } from './check-feeds';
import { FeedError, feedsIn, type Feed } from './feed';
import { fetchIndex } from './fetch-index';

/** The address of a feed's folder by what somebody typed: that of its index is as good. */
export function feedAddress(typed: string): URL | AddressFault {
  const url = checkAddress(typed.trim().replace(new RegExp(`/${INDEX_NAME}$`), '/'));
  return typeof url === 'string' ? url : new URL(url.href.replace(/\/*$/, '/'));
}

/**
 * Subscribes to a feed, or, where that was done before, anew: then what was seen of it before does not count.
 * @param url as {@link feedAddress} has it
 * @param fingerprint as showFingerprint writes it: of the key that signs it, or of one that vouches for that
 * @param now milliseconds since 1970
 * @throws FeedError SyncError
 */
export async function subscribe(
  db: CrossreadDb,
  { url, fingerprint }: { readonly url: string; readonly fingerprint: string },
  now: number,
  signal: AbortSignal,
): Promise<Feed> {
  const isKnown = async (key: string) => (await fingerprintOf(key)) === fingerprint;
  const fetched = await fetchIndex(url, null, isKnown, signal);
  if (!fetched) throw new FeedError({ is: 'no-feed', detail: '304' });
  const { index, text, etag } = fetched;
  const fault = checkRollback(null, index, now);
  if (fault !== null) throw new FeedError({ is: fault });
  const feed: Feed = {
    url,
    key: index.signature.key,
    seen: {
      id: index.id,
      sequence: index.sequence,
      created: index.created,
      value: index.signature.value,
    },
    index: text,
    etag,
    checkedAt: now,
    nextAt: nextDay(now),
    trouble: null,
  };
  await feedsIn(db).put(feed);
  return feed;
}

/** Ends a subscription. What was imported from it stays. */
export async function unsubscribe(db: CrossreadDb, url: string): Promise<void> {
  await feedsIn(db).delete(url);
}
