import { topics } from './en/topics';
import { sayFrom } from './say';

/** Names a text of the rooms of topics. */
export type TopicsMessageKey = keyof typeof topics;

/** As `t`, but only the texts of the list of topics, of packs that come in, go out and are joined. */
export const t = sayFrom<TopicsMessageKey>('topics', topics);
