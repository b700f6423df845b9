/** The core at work on articles, for one topic and for many. Runs in a page. */
import { analyse } from '../../../../lib/core/analyse';
import type { Article } from '../../../../lib/core/claims/claim';
import { readForTopics } from '../../../../lib/core/read-for-topics';
import { openTopic, type Topic } from '../../../../lib/core/topic/compile';
import { readPackFile } from '../../../../lib/core/topic/parse';
import type { TopicPack } from '../../../../lib/core/topic/schema';
import { timeOf } from '../../measure/alternate';

const ARTICLE: Article = {
  id: 'bench',
  url: 'https://bench.example/',
  title: 'Putin and Kim meet in Pyongyang',
  publisher: null,
  byline: null,
  published: '2024-06-19',
  modified: null,
  language: 'en',
};

const files = new Map<string, string>();
const packs = new Map<string, readonly TopicPack[]>();
const topics = new Map<string, readonly Topic[]>();
const texts = new Map<string, string>();

/** @throws Error when the file's text is no pack that can be used */
function load(name: string): Topic {
  const parsed = readPackFile(files.get(name) ?? '');
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.topic;
}

function theTopics(name: string): readonly Topic[] {
  const known = topics.get(name);
  if (!known) throw new Error(`There are no topics “${name}”.`);
  return known;
}

const theText = (name: string) => texts.get(name) ?? '';

Object.assign(globalThis, {
  contenders: {
    takeFile: ({ name, file }: { name: string; file: string }) => void files.set(name, file),
    takeText: ({ name, text }: { name: string; text: string }) => void texts.set(name, text),
    /** Packs of our own making, which are valid. */
    takePacks: ({ name, made }: { name: string; made: readonly TopicPack[] }) => void packs.set(name, made),
    /** Puts topics under one name: of files that were taken, and of packs from the number `from` on. */
    gather({ name, of, from = 0, to }: { name: string; of: readonly string[]; from?: number; to?: number }) {
      topics.set(
        name,
        of.flatMap((one) =>
          files.has(one)
            ? [load(one)]
            : (packs.get(one) ?? []).slice(from, to).map((pack) => openTopic(pack)),
        ),
      );
    },
    /** @returns the number of claims */
    claims: ({ name, text }: { name: string; text: string }) =>
      readForTopics(theTopics(name), ARTICLE, theText(text)).best?.analysis.claims.length ?? 0,
    analyse: ({ name, text }: { name: string; text: string }) =>
      timeOf(() => analyse(theTopics(name)[0] ?? load(name), { article: ARTICLE, text: theText(text) })),
    read: ({ name, text }: { name: string; text: string }) =>
      timeOf(() => readForTopics(theTopics(name), ARTICLE, theText(text))),
    load: ({ name }: { name: string }) => timeOf(() => load(name)),
    /** From packs as the store has them to what the first of their articles says: nothing was compiled before. */
    open({ name, text }: { name: string; text: string }) {
      const stored = theTopics(name).map(({ pack }) => pack);
      return timeOf(() => readForTopics(stored.map(openTopic), ARTICLE, theText(text)));
    },
  },
});
