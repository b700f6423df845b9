import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { analyse, type Analysis } from '../../lib/core/analyse';
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

/** A labelled article with what the core finds in it. */
export interface Labelled {
  readonly name: string;
  readonly labels: Labels;
  readonly file: ArticleFile;
  readonly analysis: Analysis;
}

const KINDS = ['positives', 'mentions', 'negatives'];

/** Every labelled article below a corpus folder, read for the topic; empty when the folder is not there. */
export async function loadCorpus(folder: URL, topic: Topic): Promise<Labelled[]> {
  const kinds = await Promise.all(KINDS.map((kind) => loadLabelled(new URL(`${kind}/`, folder), topic)));
  return kinds.flat();
}

/** The labelled articles in a folder itself, read for the topic; none when the folder is not there. */
export async function loadLabelled(folder: URL, topic: Topic): Promise<Labelled[]> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => load(new URL(name, folder), topic)),
  );
}

async function load(at: URL, topic: Topic): Promise<Labelled> {
  const read = await readArticleFile(at.pathname, async () => readFileSync(at));
  if (!read.ok) throw new Error(`${at.pathname} ${read.why}`);
  const labels = v.parse(LabelledSchema, JSON.parse(readFileSync(at, 'utf8')));
  return {
    name: basename(at.pathname, '.json'),
    labels,
    file: read.file,
    analysis: analyse(topic, read.file),
  };
}
