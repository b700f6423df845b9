import { openTopic, type Topic } from './compile';
import type { TopicPack } from './schema';

const made = new WeakMap<TopicPack, Topic>();

/** A pack of the store, which was validated when it came there, to read texts with: the same topic each time, so that what was compiled for one text is there for the next. */
export function compileOnce(pack: TopicPack): Topic {
  const known = made.get(pack);
  if (known) return known;
  const topic = openTopic(pack);
  made.set(pack, topic);
  return topic;
}
