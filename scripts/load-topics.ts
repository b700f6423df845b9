import { readFile } from 'node:fs/promises';
import type { Topic } from '../lib/core/topic/compile';
import { parseTopicPack } from '../lib/core/topic/parse';
import { SHIPPED } from '../lib/core/topic/shipped';

const FOLDER = new URL('../public/topics/', import.meta.url);

/**
 * The topic packs that ship with the extension, compiled, in their order.
 * @throws Error that names the pack and the path in it when one cannot be used.
 */
export async function loadTopics(): Promise<Topic[]> {
  return Promise.all(
    SHIPPED.map(async (id) => {
      const name = `${id}.json`;
      const parsed = parseTopicPack(JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')));
      if (parsed.ok) return parsed.topic;
      const errors = parsed.errors.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
      throw new Error(`public/topics/${name} cannot be used:\n${errors}`);
    }),
  );
}
