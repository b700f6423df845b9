import { useMemo } from 'preact/hooks';
import '../../../components/sync/feeds.css';
import type { FeedEntry } from '../../../components/sync/feed-entry';
import { FeedsView } from '../../../components/sync/FeedsView';
import { readFeeds, type FeedNow } from '../../../lib/sync/feeds/read-feeds';
import { feedAddress } from '../../../lib/sync/feeds/subscribe';
import type { SyncRoomProps } from '../../live/edition';
import { useLive } from '../../live/use-live';
import { feedDeeds } from './feed-deeds';

/** The feeds of topics that are followed: live, with what can be done. Nothing until they are read. */
export function FeedsPart({ db, deeds }: SyncRoomProps) {
  const { value } = useLive(() => readFeeds(db, Date.now()), []);
  const does = useMemo(() => feedDeeds(db, deeds), [db, deeds]);
  return value ? <FeedsView entries={value.map(entryOf)} deeds={does} readAddress={readAddress} /> : null;
}

function readAddress(typed: string) {
  const read = feedAddress(typed);
  return typeof read === 'string' ? { mistake: read } : { url: read.href };
}

function entryOf({ feed, index, fingerprint, isOverdue, packs }: FeedNow): FeedEntry {
  const { title, created, expires, signature } = index;
  const { url, checkedAt, trouble } = feed;
  return {
    url,
    title,
    name: signature.name,
    fingerprint,
    created,
    expires,
    isOverdue,
    checkedAt,
    trouble,
    packs: packs.map(({ entry, is, before }) => ({
      id: entry.id,
      title: entry.title,
      version: entry.version,
      is,
      before,
    })),
  };
}
