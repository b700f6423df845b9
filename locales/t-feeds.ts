import { feeds } from './en/feeds';
import { sayFrom } from './say';

/** Names a text of feeds. */
export type FeedsMessageKey = keyof typeof feeds;

/** As `t`, but only the texts of feeds. */
export const t = sayFrom<FeedsMessageKey>('feeds', feeds);
