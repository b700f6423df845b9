import type { FeedFault } from '../../lib/sync/feeds/feed';

/** A pack of a feed, as it is shown. */
export interface FeedPackEntry {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly is: 'new' | 'update' | 'here';
  /** The version that is here; null when none is. */
  readonly before: string | null;
}

/** A feed, as it is shown. */
export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  /** The signer's own word. */
  readonly name: string;
  readonly fingerprint: string;
  /** ISO 8601. */
  readonly created: string;
  /** When the next one is due at the latest: ISO 8601. */
  readonly expires: string;
  readonly isOverdue: boolean;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
  readonly trouble: FeedFault | null;
  readonly packs: readonly FeedPackEntry[];
}

/** What one can do with feeds. */
export interface FeedDeeds {
  /** @returns what is wrong, in words; null when it is followed */
  readonly onFollow: (feed: { readonly url: string; readonly fingerprint: string }) => Promise<string | null>;
  readonly onLook: (url: string, pack: FeedPackEntry) => void;
  readonly onCheck: (url: string) => void;
  readonly onEnd: (entry: FeedEntry) => void;
}
