/** What topics.ts times of the core, bundled as the extension is. */
import type { Article } from '../../lib/core/claims/claim';
import { readForTopics } from '../../lib/core/read-for-topics';
import { compileTopic, type Topic } from '../../lib/core/topic/compile';
import { factsOf } from '../../lib/core/topic/facts';
import { gateIndexOf } from '../../lib/core/topic/gate-index';
import { readPackFile } from '../../lib/core/topic/parse';
import type { TopicPack } from '../../lib/core/topic/schema';

/** @throws Error when the file's text is no pack that can be used */
export function load(file: string): Topic {
  const parsed = readPackFile(file);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.topic;
}

/** Reads an article for topics; the number of its claims. */
export function read(topics: readonly Topic[], article: Article, text: string): number {
  return readForTopics(topics, article, text).best?.analysis.claims.length ?? 0;
}

/** A pack of our own making, compiled. */
export const compile = (pack: TopicPack): Topic => compileTopic(pack).topic;

/** What the gate is given for the packs. */
export const gateIndex = (packs: readonly TopicPack[]): string => gateIndexOf(packs.map(factsOf));

/** What the bundled file offers. */
export interface Core {
  readonly load: typeof load;
  readonly read: typeof read;
  readonly compile: typeof compile;
  readonly gateIndex: typeof gateIndex;
}
