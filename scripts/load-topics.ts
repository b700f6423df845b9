import { readFile } from 'node:fs/promises';
import type { Topic } from '../lib/core/topic/compile';
import { parseTopicPack } from '../lib/core/topic/parse';
import { SHIPPED } from '../lib/core/topic/shipped';

const ROOT = new URL('../', import.meta.url);

/**
 * The topic packs that ship with the extension, compiled, in their order.
 * @throws Error that names the pack and the path in it when one cannot be used.
 */
export function loadTopics(): Promise<Topic[]> {
  return Promise.all(SHIPPED.map((id) => load(`public/topics/${id}.json`)));
}

/** The made-up topic of the documentation, compiled. @throws as {@link loadTopics} */
export function loadExample(): Promise<Topic> {
  return load('docs/examples/harbour-city-marathon-2026.json');
}

async function load(file: string): Promise<Topic> {
  const parsed = parseTopicPack(JSON.parse(await readFile(new URL(file, ROOT), 'utf8')));
  if (parsed.ok) return parsed.topic;
  const errors = parsed.errors.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
  throw new Error(`${file} cannot be used:\n${errors}`);
}
