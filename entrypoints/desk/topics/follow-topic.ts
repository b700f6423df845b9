import type { TopicPack } from '../../../lib/core/topic/schema';
import type { CrossreadDb, StoredTopic } from '../../../lib/store/db';
import { saveOwnTopic } from '../../../lib/store/save-topic';
import { readAgainAll } from '../articles/reading-again';
import { storedArticlesFor } from './stored-articles';
import { isTopicOn } from './switch-topics';
import { tellTopicsChanged } from './tell-topics-changed';

/** A topic as it was saved, and how many kept articles are being read for it. */
export interface Followed {
  readonly topic: StoredTopic;
  readonly reading: number;
}

/**
 * Saves a topic of the reader's own, has pages read for it from now on, and begins to read the kept articles that may be on it, which goes on
 * while one looks at another room.
 * @param pack without a mistake (checkPack)
 * @throws what the store threw; then nothing was saved
 */
export async function followTopic(db: CrossreadDb, pack: TopicPack): Promise<Followed> {
  const topic = await saveOwnTopic(db, pack);
  await tellTopicsChanged();
  // One that is switched off is read for nothing.
  const articles = (await isTopicOn(topic.id)) ? await storedArticlesFor(db, topic.pack) : [];
  void readAgainAll(articles);
  return { topic, reading: articles.length };
}
