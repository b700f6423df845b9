import { analyse } from '../../lib/core/analyse';
import { parseTopicPack } from '../../lib/core/topic/parse';

/**
 * Compiles a pack; what comes back reads a text for it and gives the number of its claims.
 * @throws Error when the pack does not fit the schema.
 */
export function prepare(pack: unknown): (text: string) => number {
  const parsed = parseTopicPack(pack);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { topic } = parsed;
  const article = {
    id: 'bench',
    url: 'https://bench.example/',
    title: 'Putin and Kim meet in Pyongyang',
    publisher: null,
    byline: null,
    published: '2024-06-19',
    modified: null,
    language: 'en',
  };
  return (text) => analyse(topic, { article, text }).claims.length;
}

/** What the bundled file offers. */
export interface Contender {
  readonly prepare: typeof prepare;
}
