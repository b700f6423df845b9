/**
 * The core without a browser: `npm run --silent inspect -- [--json] [--text] [--alone] FILE…`.
 * Each FILE (.html, .txt with the title as its first line, a corpus .json) is checked against the packs' claims and the
 * other FILEs; with --alone against the packs' only. Exit 2 when a FILE cannot be read.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadTopics } from './load-topics';
import { printTable } from './print-claims';
import { readArticleFile, type ArticleFile } from './read-article-file';
import { inspectFor, reportOn } from './report';

const complain = (what: string) => {
  process.stderr.write(`inspect: ${what}\n`);
  process.exitCode = 2;
};

async function readFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  for (const path of paths) {
    const read = await readArticleFile(path, (at) => readFile(at));
    if (read.ok) files.push(read.file);
    else complain(`${path}: ${read.why}`);
  }
  return files;
}

/** The options and files asked for; null, with a complaint, where an option is not known. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, text: { type: 'boolean' }, alone: { type: 'boolean' } },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    complain(error.message.replace(/\n.*/s, ''));
    return null;
  }
}

async function main(): Promise<void> {
  const asked = readArguments();
  if (asked === null) return;
  const { values: options, positionals } = asked;
  if (positionals.length === 0) complain('name at least one FILE (.html, .txt or .json)');
  const topics = await loadTopics();
  const files = await readFiles(positionals);
  const readings = files.map((file) => inspectFor(topics, file));
  const articles = files.map((file, i) => {
    const others = options.alone ? [] : readings.filter((_, k) => k !== i).flat();
    return reportOn(file, readings[i] ?? [], others, options.text ?? false);
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ articles }, null, 1)}\n`);
  else printTable(articles, topics, (line) => process.stdout.write(`${line}\n`));
}

await main();
