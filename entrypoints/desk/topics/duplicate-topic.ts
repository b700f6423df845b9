import { copyTopic } from '../../../lib/core/topic/exchange/copy-topic';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { CrossreadDb, StoredTopic } from '../../../lib/store/db';
import { addOwnTopic } from '../../../lib/store/save-topic';
import { switchTopics } from './switch-topics';
import { tellTopicsChanged } from './tell-topics-changed';
import { newTopicId } from './topic-id';

/**
 * Puts a copy of a topic beside it, which is the reader's own. The copy is off, as two topics on one event would compete for its articles.
 * @param titleOf the copy's title by that of the topic, in English
 * @returns the copy
 */
export async function duplicateTopic(
  db: CrossreadDb,
  pack: TopicPack,
  titleOf: (title: string) => string,
): Promise<StoredTopic> {
  const copy = copyTopic(pack, newTopicId(titleOf(pack.title.en)), titleOf);
  // Off before it is there, so that no page is read by it in between.
  await switchTopics([copy.id], false);
  const stored = await addOwnTopic(db, copy);
  await tellTopicsChanged();
  return stored;
}
