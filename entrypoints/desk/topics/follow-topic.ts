import type { CrossreadDb, StoredTopic } from '../../../lib/store/db';
import { readAgainAll } from '../articles/reading-again';
import { storedArticlesFor } from './stored-articles';
import { isTopicOn } from './switch-topics';
import { tellTopicsChanged } from './tell-topics-changed';

/**
 * Has pages read for a topic that was saved from now on, and begins to read the kept articles that may be on it, which goes on while one
 * looks at another room.
 * @returns how many kept articles are being read for it
 */
export async function followTopic(db: CrossreadDb, topic: StoredTopic): Promise<number> {
  await tellTopicsChanged();
  // One that is switched off is read for nothing.
  const articles = (await isTopicOn(topic.id)) ? await storedArticlesFor(db, topic.pack) : [];
  void readAgainAll(articles);
  return articles.length;
}
