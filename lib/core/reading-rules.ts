/** By which rules a text was read, so that one read by earlier ones can be found and read again. */
import type { TopicPack } from './topic/schema';

/** Counts up when the rules of `analyse` find other claims in the same text than before. */
export const READING_RULES = 2;

type Version = Pick<TopicPack, 'id' | 'version'>;

/**
 * What a reading of today is marked with: the rules, and the version of the topic that the text was put under.
 * @param topic null when none of those that are followed was found in it
 */
export function rulesOf(topic: Version | null, followed: readonly Version[]): string {
  if (topic) return `${READING_RULES} ${named(topic)}`;
  return [`${READING_RULES} none of`, ...followed.map(named).sort()].join(' ');
}

/**
 * The marks that a reading of today may have: with another, or none, it was read by older rules.
 * @param topics all that the reader has
 * @param followed those of them that are followed
 */
export function rulesOfToday(topics: readonly Version[], followed: readonly Version[]): ReadonlySet<string> {
  return new Set([rulesOf(null, followed), ...topics.map((topic) => rulesOf(topic, followed))]);
}

/** Whether a text that is marked with these rules was put under a topic by its own reading, with whichever version. */
export function isReadFor(rules: string, topic: string): boolean {
  const [, put = ''] = rules.split(' ');
  return put.startsWith(`${topic}@`);
}

function named({ id, version }: Version): string {
  return `${id}@${version}`;
}
