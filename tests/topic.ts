import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Topic } from '../lib/core/topic/compile';
import { parseTopicPack } from '../lib/core/topic/parse';

// A path, as a test DOM has a URL of its own that Node reads no file by.
const PACK = fileURLToPath(import.meta.resolve('../public/topics/pyongyang-summit-2024.json'));
let topic: Topic | null = null;

/**
 * The topic of the Pyongyang summit, compiled once a test file.
 * @throws Error with the pack's errors when it does not fit.
 */
export function theSummit(): Topic {
  if (topic) return topic;
  const parsed = parseTopicPack(JSON.parse(readFileSync(PACK, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  topic = parsed.topic;
  return topic;
}
