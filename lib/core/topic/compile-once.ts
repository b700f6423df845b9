import { compileTopic, type Topic } from './compile';
import type { TopicPack } from './schema';

const made = new WeakMap<TopicPack, Topic>();

/** A pack of the store, which was validated when it came there, ready to read texts with: compiled the first time, as that takes longer than reading an article. */
export function compileOnce(pack: TopicPack): Topic {
  const known = made.get(pack);
  if (known) return known;
  const { topic } = compileTopic(pack);
  made.set(pack, topic);
  return topic;
}
