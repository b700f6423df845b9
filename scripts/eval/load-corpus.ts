import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { NOTHING_FOUND, type Analysis } from '../../lib/core/analyse';
import { readForTopics } from '../../lib/core/read-for-topics';
import type { Topic } from '../../lib/core/topic/compile';
import { readArticleFile, type ArticleFile } from '../read-article-file';

const SlotClaim = v.object({
  sentence: v.string(),
  slot: v.string(),
  value: v.string(),
  attribution: v.nullable(v.string()),
});

/** A labelled article: what people say of it. Null where nobody said. */
const LabelledSchema = v.object({
  language: v.string(),
  label: v.picklist(['about', 'mention', 'none']),
  text: v.string(),
  mention_offsets: v.nullish(v.array(v.tuple([v.number(), v.number()])), null),
  claims: v.nullish(v.array(SlotClaim), null),
});

/** What people say of an article. */
export type Labels = v.InferOutput<typeof LabelledSchema>;

/** A labelled article with what the core finds in it, all topics on. */
export interface Labelled {
  readonly name: string;
  readonly labels: Labels;
  readonly file: ArticleFile;
  /** What the first topic finds; of an article that another one takes, no more than that it mentions it. */
  readonly analysis: Analysis;
  /** Where it went: ids of topics. */
  readonly standing: {
    readonly chosen: string | null;
    readonly isAbout: boolean;
    readonly also: readonly string[];
  };
}

const KINDS = ['positives', 'mentions', 'negatives'];

/** Every labelled article below a corpus folder, read for the topics, of which the first is measured; empty when the folder is not there. */
export async function loadCorpus(folder: URL, topics: readonly Topic[]): Promise<Labelled[]> {
  const kinds = await Promise.all(KINDS.map((kind) => loadLabelled(new URL(`${kind}/`, folder), topics)));
  return kinds.flat();
}

/** The labelled articles in a folder itself, read for the topics; none when the folder is not there. */
export async function loadLabelled(folder: URL, topics: readonly Topic[]): Promise<Labelled[]> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => load(new URL(name, folder), topics)),
  );
}

async function load(at: URL, topics: readonly Topic[]): Promise<Labelled> {
  const read = await readArticleFile(at.pathname, async () => readFileSync(at));
  if (!read.ok) throw new Error(`${at.pathname} ${read.why}`);
  const labels = v.parse(LabelledSchema, JSON.parse(readFileSync(at, 'utf8')));
  return {
    name: basename(at.pathname, '.json'),
    labels,
    file: read.file,
    ...readWith(topics, read.file),
  };
}

function readWith(
  topics: readonly Topic[],
  { article, text }: ArticleFile,
): Pick<Labelled, 'analysis' | 'standing'> {
  const { best, also } = readForTopics(topics, article, text);
  const [measured] = topics;
  const isAlso = also.some(({ topic }) => topic === measured);
  const elsewhere: Analysis = isAlso ? { ...NOTHING_FOUND, relevance: 'mention' } : NOTHING_FOUND;
  return {
    analysis: best?.topic === measured && best ? best.analysis : elsewhere,
    standing: {
      chosen: best?.topic.pack.id ?? null,
      isAbout: best?.analysis.relevance === 'about',
      also: also.map(({ topic }) => topic.pack.id),
    },
  };
}
