/**
 * How long the analysis of a long article takes: `npm run bench`. Bundles the core as the extension does, reads the project's
 * own English articles end to end as texts of 5,000 to 40,000 words, and prints the medians of warm runs in this Node.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Contender } from './contender';

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
  console.log('words      claims   median     fastest    slowest');
  for (const words of WORDS) {
    const text = textOf(words);
    const claims = read(text);
    for (let i = 0; i < WARM_UP; i++) read(text);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const [fastest = 0, median = 0, slowest = 0] = [0, RUNS >> 1, RUNS - 1].map((i) => times[i]);
    console.log(
      `${String(words).padStart(6)}   ${String(claims).padStart(8)}   ${[median, fastest, slowest].map((ms) => `${ms.toFixed(1)} ms`.padEnd(9)).join('  ')}`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** So many words of the project's own English articles, again from the first when they are through. */
function textOf(words: number): string {
  const corpus = new URL('tests/fixtures/corpus/', ROOT);
  const texts = ['positives', 'mentions', 'negatives'].flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, corpus)).flatMap((name) => {
      const article = JSON.parse(readFileSync(new URL(`${kind}/${name}`, corpus), 'utf8')) as {
        language: string;
        text: string;
      };
      return article.language === 'en' ? [article.text] : [];
    }),
  );
  const paragraphs: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const text = texts[i % texts.length] ?? '';
    paragraphs.push(text);
    count += text.split(/\s+/).length;
  }
  return paragraphs.join('\n\n');
}
