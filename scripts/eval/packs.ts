import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ValueSchema, type Claim, type Value } from '../../lib/core/claims/claim';
import { readForTopics, type TopicsReading } from '../../lib/core/read-for-topics';
import type { Topic } from '../../lib/core/topic/compile';
import { readArticleFile, type ArticleFile } from '../read-article-file';
import { share, type Measure, type Miss } from './measure';

const PackLabelsSchema = v.object({
  language: v.string(),
  /** The topic that the article is about; null where it is about none of them. */
  about: v.nullable(v.string()),
  /** Other topics of which it speaks. */
  mentions: v.array(v.string()),
  /** What it answers to the questions of its topic. */
  claims: v.array(
    v.object({ question: v.string(), value: ValueSchema, attribution: v.nullable(v.string()) }),
  ),
});

/** What people say of an article on one of several events. */
export type PackLabels = v.InferOutput<typeof PackLabelsSchema>;

/** Such an article with what the core finds in it, all topics on. */
export interface PackArticle {
  readonly name: string;
  readonly labels: PackLabels;
  readonly file: ArticleFile;
  readonly reading: TopicsReading;
}

/**
 * The labelled articles below a folder, read for the topics.
 * @throws Error that names the file which is no labelled article.
 */
export async function loadPackArticles(folder: URL, topics: readonly Topic[]): Promise<PackArticle[]> {
  const root = fileURLToPath(folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return Promise.all(names.sort().map((name) => load(`${root}${name}`, topics)));
}

async function load(path: string, topics: readonly Topic[]): Promise<PackArticle> {
  const read = await readArticleFile(path, async () => readFileSync(path));
  if (!read.ok) throw new Error(`${path} ${read.why}`);
  const parsed = v.safeParse(PackLabelsSchema, JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not labelled: ${v.summarize(parsed.issues)}`);
  const { file } = read;
  const reading = readForTopics(topics, file.article, file.text);
  return { name: basename(path, '.json'), labels: parsed.output, file, reading };
}

/** The topic that the core finds an article to be about; null when it only mentions some, or none. */
export function aboutOf({ reading: { best } }: PackArticle): string | null {
  return best?.analysis.relevance === 'about' ? best.topic.pack.id : null;
}

/** The labelled claims that were not found, and those found that nobody labelled. */
export function compareWithLabels({ labels, reading }: PackArticle): {
  missed: PackLabels['claims'];
  unexpected: Claim[];
} {
  const found = reading.best?.analysis.claims ?? [];
  return {
    missed: labels.claims.filter((label) => !found.some((claim) => says(claim, label))),
    unexpected: found.filter((claim) => !labels.claims.some((label) => says(claim, label))),
  };
}

function says(claim: Claim, label: PackLabels['claims'][number]): boolean {
  return claim.question === label.question && bounds(claim.value) === bounds(label.value);
}

/** A value without how exactly it is put: "some 40 minutes" and "40 minutes" are one answer. */
function bounds(value: Value): string {
  const { type, ...rest } = value;
  const said = Object.entries(rest).filter(([key]) => !['approx', 'strict', 'period'].includes(key));
  return JSON.stringify([type, ...said.sort()]);
}

/** Of the articles on each topic: how many go to it, and how many of their claims are found, in English and in other languages. */
export function measurePacks(articles: readonly PackArticle[]): Measure[] {
  const topics = [...new Set(articles.flatMap(({ labels }) => labels.about ?? []))].sort();
  return [
    measureWhere(articles),
    ...topics.flatMap((topic) => {
      const on = articles.filter(({ labels }) => labels.about === topic);
      const isEnglish = ({ labels }: PackArticle) => labels.language === 'en';
      return [
        ...measureFound(`${topic}.en`, `${topic}, English`, on.filter(isEnglish)),
        ...measureFound(
          `${topic}.other`,
          `${topic}, other languages`,
          on.filter((article) => !isEnglish(article)),
        ),
      ];
    }),
  ];
}

function measureWhere(articles: readonly PackArticle[]): Measure {
  const wrong = articles.filter((article) => aboutOf(article) !== article.labels.about);
  return {
    id: 'packs.topic',
    label: 'articles under their own topic, or none',
    value: share(articles.length - wrong.length, articles.length),
    goal: 98,
    cases: articles.length,
    misses: wrong.map((article) => ({
      of: `${article.labels.about ?? 'none'} taken for ${aboutOf(article) ?? 'none'}`,
      what: article.name,
    })),
  };
}

function measureFound(id: string, label: string, articles: readonly PackArticle[]): Measure[] {
  const compared = articles.map((article) => ({ article, ...compareWithLabels(article) }));
  const wanted = articles.reduce((count, { labels }) => count + labels.claims.length, 0);
  const missed = compared.flatMap(({ article, missed: of }) =>
    of.map(({ question, value }): Miss => ({
      of: `not found: ${question}`,
      what: `${article.name} ${JSON.stringify(value)}`,
    })),
  );
  const unexpected = compared.flatMap(({ article, unexpected: of }) =>
    of.map(({ question, display, sentence }): Miss => ({
      of: `wrong or not labelled: ${question}`,
      what: `${article.name} [${display}] ${sentence.exact}`,
    })),
  );
  const met = wanted - missed.length;
  return [
    {
      id: `packs.${id}.recall`,
      label: `claims, ${label}: recall`,
      value: share(met, wanted),
      goal: 80,
      cases: wanted,
      misses: missed,
    },
    {
      id: `packs.${id}.precision`,
      label: `claims, ${label}: precision`,
      value: share(met, met + unexpected.length),
      goal: 85,
      cases: met + unexpected.length,
      misses: unexpected,
    },
  ];
}
