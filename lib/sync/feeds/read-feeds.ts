import { isOverdue, readIndex, type FeedIndex, type PackEntry } from '../../core/topic/feed/feed-index';
import { copyId } from '../../core/topic/exchange/copy-topic';
import { fingerprintOf } from '../../store/check-signature';
import type { CrossreadDb } from '../../store/db';
import { feedsIn, type Feed } from './feed';

/** A pack of a feed, beside what is here. */
export interface FeedPack {
  readonly entry: PackEntry;
  /** Not here; another version than the one here; here. */
  readonly is: 'new' | 'update' | 'here';
  /** The version that is here; null when none is. */
  readonly before: string | null;
}

/** A feed as it is shown. */
export interface FeedNow {
  readonly feed: Feed;
  readonly index: FeedIndex;
  readonly fingerprint: string;
  /** Whether the next index should have come by now. */
  readonly isOverdue: boolean;
  readonly packs: readonly FeedPack[];
}

/** The feeds that one subscribed to, by title, each beside what of it is here. @param now milliseconds since 1970 */
export async function readFeeds(db: CrossreadDb, now: number): Promise<readonly FeedNow[]> {
  const feeds = await feedsIn(db).toArray();
  const told = await Promise.all(feeds.map((feed) => readFeed(db, feed, now)));
  return told.filter((one) => one !== null).sort((a, b) => a.index.title.localeCompare(b.index.title));
}

/** @returns null for what a later Crossread kept in another form */
async function readFeed(db: CrossreadDb, feed: Feed, now: number): Promise<FeedNow | null> {
  const read = readIndex(feed.index);
  if (!read.ok) return null;
  const { index } = read;
  return {
    feed,
    index,
    fingerprint: await fingerprintOf(feed.key),
    isOverdue: isOverdue(index, now),
    packs: await Promise.all(index.packs.map((entry) => besideStore(db, entry))),
  };
}

async function besideStore(db: CrossreadDb, entry: PackEntry): Promise<FeedPack> {
  const rows = await db.topics.bulkGet([entry.id, copyId(entry.id)]);
  const here = rows.filter((row) => row !== undefined);
  const isHere = here.some(
    ({ checksum, signed }) => checksum === `sha256-${entry.sha256}` || signed?.sha256 === entry.sha256,
  );
  // One that comes with Crossread, or is the user's own, is not what a feed brings.
  const before = here.find(({ from }) => from === 'imported')?.pack.version ?? null;
  return { entry, is: isHere ? 'here' : before === null ? 'new' : 'update', before };
}
