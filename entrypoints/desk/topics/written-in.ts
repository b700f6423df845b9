import type { TopicPack } from '../../../lib/core/topic/schema';

/**
 * The language in which a topic that is being made is written (BCP 47 primary subtag): the one beside English in which it has a title, as a
 * title in English there always is.
 */
export function writtenIn({ title }: TopicPack): string {
  return Object.keys(title).find((code) => code !== 'en') ?? 'en';
}
