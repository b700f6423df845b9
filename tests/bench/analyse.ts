/**
 * How long the analysis of a long article takes: `npm run bench`. Bundles the core as the extension does, reads the project's
 * own English articles end to end as texts of 5,000 to 40,000 words, and prints the medians of warm runs in this Node: *packed*,
 * articles about the event only, each of which says in a hundred words what a paper says in a thousand; and *mixed*, one about it, one
 * that mentions it and one on something else in turn.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { build } from 'vite';
import type { Contender } from './contender';

const TEXTS = { packed: ['positives'], mixed: ['positives', 'mentions', 'negatives'] };
const ArticleText = v.object({ language: v.string(), text: v.string() });
const WORDS = [5_000, 10_000, 20_000, 40_000];
const WARM_UP = 15;
const RUNS = 25;
const ROOT = new URL('../../', import.meta.url);

const folder = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
try {
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      ssr: fileURLToPath(new URL('contender.ts', import.meta.url)),
      outDir: folder,
      minify: true,
      rollupOptions: { output: { entryFileNames: 'contender.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const { prepare } = (await import(pathToFileURL(join(folder, 'contender.mjs')).href)) as Contender;
  const pack: unknown = JSON.parse(
    readFileSync(new URL('public/topics/pyongyang-summit-2024.json', ROOT), 'utf8'),
  );
  const read = prepare(pack);
  console.log('text     words   claims   median     fastest    slowest');
  for (const [name, kinds] of Object.entries(TEXTS)) {
    const texts = textsOf(kinds);
    for (const words of WORDS) time(read, name, textOf(texts, words));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function time(read: (text: string) => number, name: string, text: string): void {
  const claims = read(text);
  for (let i = 0; i < WARM_UP; i++) read(text);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [fastest = 0, median = 0, slowest = 0] = [0, RUNS >> 1, RUNS - 1].map((i) => times[i]);
  const figures = [median, fastest, slowest].map((ms) => `${ms.toFixed(1)} ms`.padEnd(9)).join('  ');
  console.log(
    `${name.padEnd(7)} ${String(countWords(text)).padStart(6)}   ${String(claims).padStart(6)}   ${figures}`,
  );
}

/** The project's own English articles, one of each kind in turn. */
function textsOf(kinds: readonly string[]): string[] {
  const byKind = kinds.map((kind) => {
    const folder = new URL(`tests/fixtures/corpus/${kind}/`, ROOT);
    return readdirSync(folder).flatMap((name) => {
      const { language, text } = v.parse(
        ArticleText,
        JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
      );
      return language === 'en' ? [text] : [];
    });
  });
  const longest = Math.max(...byKind.map((texts) => texts.length));
  return Array.from({ length: longest }, (_, i) => i).flatMap((i) =>
    byKind.map((texts) => texts[i % texts.length] ?? ''),
  );
}

/** So many words of the texts, again from the first when they are through. */
function textOf(texts: readonly string[], words: number): string {
  const paragraphs: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const text = texts[i % texts.length] ?? '';
    paragraphs.push(text);
    count += countWords(text);
  }
  return paragraphs.join('\n\n');
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
