/**
 * The core without a browser: `npm run --silent inspect -- [--json] [--text] [--alone] FILE…`.
 * Each FILE (.html, .txt with the title as its first line, a corpus .json) is checked against the pack's claims and the
 * other FILEs; with --alone against the pack's only. Exit 2 when a FILE cannot be read.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/core/analyse';
import type { OtherAnswer } from '../lib/core/checks/check';
import { checkClaims, findMissing, isSameArticle, type Coverage } from '../lib/core/checks/check-claims';
import { fingerprintOf } from '../lib/core/text/fingerprint';
import { withExact } from '../lib/core/text/span';
import type { Topic } from '../lib/core/topic/compile';
import { seedOf } from '../lib/core/topic/seed';
import { readArticleFile, type ArticleFile } from './read-article-file';
import { loadTopics } from './load-topics';
import { printTable } from './print-claims';

/** One article as inspect prints it. */
export type Report = ReturnType<typeof reportOn>;

interface Inspected {
  readonly file: ArticleFile;
  readonly topic: Topic;
  readonly analysis: ReturnType<typeof analyse>;
  readonly coverage: Coverage;
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, text: { type: 'boolean' }, alone: { type: 'boolean' } },
});

function inspect(file: ArticleFile, topic: Topic): Inspected {
  const analysis = file.isArticle
    ? analyse(topic, file)
    : { relevance: 'none' as const, score: 0, mentions: [], claims: [] };
  const coverage = { article: file.article, claims: analysis.claims, fingerprint: fingerprintOf(file.text) };
  return { file, topic, analysis, coverage };
}

function answer({ article, publisher, display, attribution }: OtherAnswer) {
  return { article, publisher, display, attribution };
}

function othersFor(one: Inspected, all: readonly Inspected[]): Coverage[] {
  const files = options.alone
    ? []
    : all.filter((other) => other !== one && other.topic === one.topic).map(({ coverage }) => coverage);
  // A FILE which the pack knows as well is one article; the FILE's own reading counts.
  const seeds = seedOf(one.topic).filter((seed) => !files.some((file) => isSameArticle(seed, file)));
  return [...files, ...seeds];
}

function reportOn(one: Inspected, all: readonly Inspected[]) {
  const { file, topic, analysis, coverage } = one;
  const others = othersFor(one, all);
  const checks = new Map(checkClaims(topic, coverage, others).map((check) => [check.claim, check]));
  const missing = analysis.relevance === 'none' ? [] : findMissing(topic, coverage, others);
  return {
    file: file.file,
    title: file.article.title,
    publisher: file.article.publisher,
    published: file.article.published,
    language: file.article.language,
    isArticle: file.isArticle,
    topics: [{ id: topic.pack.id, relevance: analysis.relevance, score: Number(analysis.score.toFixed(3)) }],
    ...(options.text ? { text: file.text } : {}),
    mentions: analysis.mentions.map((span) => withExact(file.text, span)),
    claims: analysis.claims.map(
      ({ id, question, value, display, span, sentence, attribution, origin, modality, polarity, rules }) => {
        const check = checks.get(id);
        return {
          id,
          question,
          value,
          display,
          span,
          sentence,
          attribution,
          origin,
          modality,
          polarity,
          rules,
          check: {
            outcome: check?.outcome ?? 'only-here',
            others: (check?.others ?? []).map(answer),
            articles: check?.articles ?? 1,
            origins: check?.origins ?? 1,
          },
        };
      },
    ),
    missing: missing.map(({ question, reportedBy }) => ({ question, reportedBy: reportedBy.map(answer) })),
  };
}

async function main(): Promise<void> {
  if (files.length === 0) {
    process.stderr.write('inspect: name at least one FILE (.html, .txt or .json)\n');
    process.exitCode = 2;
    return;
  }
  const topics = await loadTopics();
  const inspected: Inspected[] = [];
  for (const file of files) {
    const read = await readArticleFile(file, (path) => readFile(path));
    if (read.ok) for (const topic of topics) inspected.push(inspect(read.file, topic));
    else {
      process.stderr.write(`inspect: ${file}: ${read.why}\n`);
      process.exitCode = 2;
    }
  }
  const articles = inspected.map((one) => reportOn(one, inspected));
  if (options.json) process.stdout.write(`${JSON.stringify({ articles }, null, 1)}\n`);
  else printTable(articles, topics, (text) => process.stdout.write(`${text}\n`));
}

await main();
