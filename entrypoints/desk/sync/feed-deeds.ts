import type { FeedDeeds, FeedEntry } from '../../../components/sync/feed-entry';
import { sayFeedFault } from '../../../components/sync/say-feed-fault';
import { addressOf } from '../../../components/desk-address';
import { INDEX_NAME, readIndex } from '../../../lib/core/topic/feed/feed-index';
import type { CrossreadDb } from '../../../lib/store/db';
import { checkFeed, faultIn } from '../../../lib/sync/feeds/check-feeds';
import { keepFeedAlarm } from '../../../lib/sync/feeds/feed-alarm';
import { feedsIn } from '../../../lib/sync/feeds/feed';
import { fetchPack } from '../../../lib/sync/feeds/fetch-pack';
import { readFeeds, type FeedNow } from '../../../lib/sync/feeds/read-feeds';
import { subscribe, unsubscribe } from '../../../lib/sync/feeds/subscribe';
import { worksOffline } from '../../../lib/sync/shared';
import { messageOf } from '../../../lib/core/message-of';
import { t } from '../../../locales/t-feeds';
import { takePacks } from '../topics/importing';
import type { Deeds } from '../use-deeds';

/** Fetching takes as long as it takes: it is said before it is begun. */
const LONG = 500;

/** What one can do with feeds. */
export function feedDeeds(db: CrossreadDb, deeds: Deeds): FeedDeeds {
  const { signal } = new AbortController();
  return {
    onFollow: async (feed) => {
      try {
        await online();
        const { index } = await inWords(() => subscribe(db, feed, Date.now(), signal));
        await keepFeedAlarm(db);
        const read = readIndex(index);
        const title = read.ok ? read.index.title : feed.url;
        deeds.perform(t('doing.check'), 1, () => Promise.resolve({ said: t('done.follow', { title }) }));
        return null;
      } catch (error) {
        return messageOf(error);
      }
    },
    onLook: (url, { id, title }) =>
      deeds.perform(t('doing.bring', { title }), LONG, async () => {
        await online();
        const feed = await feedsIn(db).get(url);
        const entry = (await known(db, url))?.index.packs.find((one) => one.id === id);
        if (!feed || !entry) throw new Error(t('gone'));
        const text = await inWords(() => fetchPack(db, url, entry, signal));
        const name = `${id} ${entry.version}.json`;
        // By the same door as a file that the reader brings: index and pack are checked there once more.
        await takePacks([new File([text], name), new File([feed.index], INDEX_NAME)]);
        location.hash = addressOf({ room: 'topics' });
        return { said: t('done.bring', { title }) };
      }),
    onCheck: (url) =>
      deeds.perform(t('doing.check'), LONG, async () => {
        await online();
        await checkFeed(db, url, Date.now(), signal);
        const now = await known(db, url);
        if (now?.feed.trouble) throw new Error(sayFeedFault(now.feed.trouble));
        return { said: t(now?.packs.some(({ is }) => is !== 'here') ? 'done.new' : 'done.nothing') };
      }),
    onEnd: ({ url, title }: FeedEntry) =>
      deeds.perform(t('doing.end'), 1, async () => {
        const feed = await feedsIn(db).get(url);
        await unsubscribe(db, url);
        await keepFeedAlarm(db);
        return {
          said: t('done.end', { title }),
          undo: async () => {
            if (feed) await feedsIn(db).put(feed);
            await keepFeedAlarm(db);
          },
        };
      }),
  };
}

async function known(db: CrossreadDb, url: string): Promise<FeedNow | undefined> {
  return (await readFeeds(db, Date.now())).find(({ feed }) => feed.url === url);
}

async function online(): Promise<void> {
  if (await worksOffline.read()) throw new Error(t('offline'));
}

/** @throws Error that says what is wrong in the reader's language */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(sayFeedFault(faultIn(error)), { cause: error });
  }
}
