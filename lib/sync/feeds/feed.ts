/** A feed of packs that the user subscribed to, as it is kept. */
import type { Table } from 'dexie';
import type { RollbackFault, SeenIndex } from '../../core/topic/feed/feed-index';
import type { CrossreadDb } from '../../store/db';
import type { SyncFault } from '../target';

/** What is wrong with a feed. */
export type FeedFault =
  /** Of whoever was asked for it. */
  | SyncFault
  /** What is there is no index, or more than an index may be; `detail` says what of it. */
  | { readonly is: 'no-feed'; readonly detail: string }
  /** Changed after it was signed, or on its way. */
  | { readonly is: 'broken-signature' }
  /** Signed with a key for which none that is known vouches. */
  | { readonly is: 'other-key'; readonly fingerprint: string }
  /** This browser knows no Ed25519. */
  | { readonly is: 'no-signatures' }
  /** Why it may not take the place of what was seen before. */
  | { readonly is: RollbackFault }
  /** A pack is not what the index says. */
  | { readonly is: 'other-pack' };

/** Thrown where a feed is asked for something. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(readonly fault: FeedFault) {
    super(`Feed: ${fault.is}`);
  }
}

/** A feed. What is in its index was signed by {@link Feed.key}. */
export interface Feed {
  /** Address of its folder, with a slash at the end; https, or http on this machine. */
  readonly url: string;
  /** The key of the last index. The next is signed with it, or with one for which it vouches. */
  readonly key: string;
  /** What of the last index the next one is held against. */
  readonly seen: SeenIndex;
  /** The last index, as it came. */
  readonly index: string;
  /** What the server called that version; null when it did not. */
  readonly etag: string | null;
  /** When the server answered the last time, in milliseconds since 1970. */
  readonly checkedAt: number;
  /** When it is asked again. */
  readonly nextAt: number;
  /** What stood in the way the last time; null when nothing. What was seen before stays. */
  readonly trouble: FeedFault | null;
}

/** The table of feeds, in a store of the team edition. */
export function feedsIn(db: CrossreadDb): Table<Feed, string> {
  return db.table('feeds');
}
