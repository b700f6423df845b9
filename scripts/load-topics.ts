import { readdir, readFile } from 'node:fs/promises';
import type { Topic } from '../lib/core/topic/compile';
import { parseTopicPack } from '../lib/core/topic/parse';

const FOLDER = new URL('../public/topics/', import.meta.url);

/**
 * The topic packs that ship with the extension, compiled.
 * @throws Error that names the pack and the path in it when one cannot be used.
 */
export async function loadTopics(): Promise<Topic[]> {
  const names = (await readdir(FOLDER)).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  return Promise.all(
    names.map(async (name) => {
      const parsed = parseTopicPack(JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')));
      if (parsed.ok) return parsed.topic;
      const errors = parsed.errors.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
      throw new Error(`public/topics/${name} cannot be used:\n${errors}`);
    }),
  );
}
