/**
 * What fifty topics cost beside one: `npx tsx tests/bench/topics.ts`. An article of 10,000 words, read for one topic and for fifty with
 * 20,000 ways of writing names in all: *strangers* have names of their own, *kin* are all of the same two people. Then the gate's look at a
 * page of as many words in a real Chromium, and how long packs take to load. Medians of runs in turn, so that a busy machine slows both.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { build } from 'vite';
import type { Article } from '../../lib/core/claims/claim';
import type { Topic } from '../../lib/core/topic/compile';
import { openChromium } from '../../scripts/browser/chromium';
import { makeTopics } from './many-topics';
import type { Core } from './topics-core';
import type { GateTimes } from './topics-gate';

const WORDS = 10_000;
const TOPICS = 50;
const ALIASES = 400;
const WARM_UP = 8;
const RUNS = 25;
const ROOT = new URL('../../', import.meta.url);
const PACKS = new URL('public/topics/', ROOT);
/** A pack as large as one may reasonably be. */
const LARGE = 5_000_000;

const folder = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
try {
  const core = await bundleCore();
  timeReading(core);
  await timeGate(core);
  timeLoading(core);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bundleCore(): Promise<Core> {
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      ssr: fileURLToPath(new URL('topics-core.ts', import.meta.url)),
      outDir: folder,
      minify: true,
      rollupOptions: { output: { entryFileNames: 'core.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return (await import(pathToFileURL(join(folder, 'core.mjs')).href)) as Core;
}

function timeReading(core: Core): void {
  const text = textOfWords();
  const article: Article = {
    id: 'bench',
    url: 'https://bench.example/',
    title: 'Putin and Kim meet in Pyongyang',
    publisher: null,
    byline: null,
    published: '2024-06-19',
    modified: null,
    language: 'en',
  };
  const summit = core.load(readFileSync(new URL('pyongyang-summit-2024.json', PACKS), 'utf8'));
  const [strangers, kin] = (['strangers', 'kin'] as const).map((kinship) =>
    makeTopics(TOPICS, ALIASES, kinship).map(core.compile),
  );
  const time = (topics: readonly Topic[]) => () => core.read(topics, article, text);
  say('analysis', `one, ${TOPICS}, and how many times as long (goal: at most 3)`);
  for (const [name, one, many] of [
    ['the summit; and 49 strangers', [summit], [summit, ...(strangers ?? []).slice(1)]],
    ['the summit; and 49 kin', [summit], [summit, ...(kin ?? []).slice(1)]],
    ['strangers', strangers?.slice(0, 1), strangers],
    ['kin', kin?.slice(0, 1), kin],
  ] as const)
    compare(name, inTurn([time(one ?? []), time(many ?? [])]));
}

async function timeGate(core: Core): Promise<void> {
  const strangers = makeTopics(TOPICS, ALIASES, 'strangers');
  // All names are of those who take part, the worst for the gate, which knows no others; and no page has those of the second group, so
  // that it must look to the end.
  for (const { event, entities } of strangers) {
    event.participants = [0, 1].map((group) =>
      entities.filter((_, i) => i % 2 === group).map(({ id }) => id),
    );
    for (const { aliases } of entities.filter((_, i) => i % 2 === 1))
      for (const [language, names] of Object.entries(aliases))
        aliases[language] = names.map((name) => `Zq${name.toLowerCase()}`);
  }
  const indexes = [strangers.slice(0, 1), strangers].map(core.gateIndex);
  const extension = await makeExtension();
  const { context, close } = await openChromium({
    viewport: { width: 1280, height: 800 },
    extension,
    profile: join(folder, 'profile'),
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${idOf(extension)}/page.html`);
  const { found, asking, looking } = await page.evaluate<GateTimes>(
    `timeGate(${JSON.stringify(indexes)}, ${RUNS + WARM_UP})`,
  );
  say(`gate (${found.join(', ')})`, `one, ${TOPICS}, and how many times as long (goal: at most 1.5)`);
  const [ask, look] = [asking, looking].map((of) => of.map((times) => times.slice(WARM_UP)));
  compare('asking the browser for the names', ask ?? []);
  compare('a look at a page of 10,000 words', look ?? []);
  compare(
    'both',
    (ask ?? []).map((times, i) => times.map((ms, run) => ms + (look?.[i]?.[run] ?? 0))),
  );
  const sizes = indexes.map(({ length }) => `${(length / 1000).toFixed(1)} kB`.padStart(9));
  console.log(`  ${'the names in storage.local'.padEnd(40)} ${sizes.join('  ')}`);
  await close();
}

/** An extension with one page, of as many words, in which the gate's code lies. */
async function makeExtension(): Promise<string> {
  const extension = join(folder, 'extension');
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      lib: {
        entry: fileURLToPath(new URL('topics-gate.ts', import.meta.url)),
        name: 'gate',
        formats: ['iife'],
        fileName: () => 'gate.js',
      },
      outDir: extension,
    },
  });
  const manifest = { manifest_version: 3, name: 'Bench', version: '1', permissions: ['storage'] };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const paragraphs = textOfWords()
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  writeFileSync(
    join(extension, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title>Page</title><article><h1>Page</h1>${paragraphs.join('\n')}</article><script src="gate.js"></script>`,
  );
  return extension;
}

/** The id that Chromium gives an extension by its folder. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replaceAll(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

function timeLoading(core: Core): void {
  say('loading a pack', 'from its text to ready (goal for 5 MB: at most 500 ms)');
  const packs = readdirSync(PACKS).filter((name) => /^[^.]+\.json$/.test(name) && name !== 'index.json');
  for (const name of packs) loadOften(core, name, readFileSync(new URL(name, PACKS), 'utf8'));
  loadOften(core, 'made up', largePack());
}

function loadOften(core: Core, name: string, file: string): void {
  const [times = []] = inTurn([() => core.load(file)], 9);
  const megabytes = Buffer.byteLength(file) / 1e6;
  const [fastest = 0] = times.toSorted((a, b) => a - b);
  console.log(
    `  ${`${name}, ${megabytes.toFixed(1)} MB`.padEnd(40)} ${ms(medianOf(times))}, at first ${ms(times[0] ?? 0)}, fastest ${ms(fastest)}`,
  );
}

/** A pack made of many: their names, questions, coverage and claims. */
function largePack(): string {
  const [pack] = makeTopics(1, ALIASES, 'strangers');
  if (!pack) throw new Error('no topic was made');
  for (let part = 1; JSON.stringify(pack).length < LARGE; part++) {
    for (const more of makeTopics(5, 2 * ALIASES, 'strangers', part)) {
      const end = `-${part}-${more.id}`;
      pack.entities.push(...more.entities.map((entity) => ({ ...entity, id: `${entity.id}${end}` })));
      pack.questions.push(...more.questions.map((question) => ({ ...question, id: `${question.id}${end}` })));
      pack.articles.push({
        id: `a${end}`,
        title: `Coverage ${end}`,
        publisher: null,
        url: null,
        published: null,
        language: 'en',
      });
      for (let i = 0; i < 100; i++)
        pack.claims.push({
          article: `a${end}`,
          question: 'q0',
          value: { type: 'quantity', min: i, max: i, approx: false, unit: 'u0' },
          attribution: ['A ministry'],
          modality: 'asserted',
          polarity: 'affirmed',
          gist: `So many of them were sent, as a ministry said on that day, to the place in question: ${i}.`,
        });
    }
  }
  return JSON.stringify(pack);
}

/** The project's own English articles, one after the other, again from the first when they are through. */
function textOfWords(): string {
  const articles = new URL('tests/fixtures/corpus/positives/', ROOT);
  const texts = readdirSync(articles).flatMap((name) => {
    const { language, text } = v.parse(
      v.object({ language: v.string(), text: v.string() }),
      JSON.parse(readFileSync(new URL(name, articles), 'utf8')),
    );
    return language === 'en' ? [text] : [];
  });
  const paragraphs: string[] = [];
  for (let i = 0, words = 0; words < WORDS; i++) {
    const text = texts[i % texts.length] ?? '';
    paragraphs.push(text);
    words += text.split(/\s+/).length;
  }
  return paragraphs.join('\n\n');
}

/** Milliseconds of each, run in turn so that what slows one slows the others. */
function inTurn(works: readonly (() => unknown)[], runs = RUNS): number[][] {
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs + WARM_UP; run++) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      work();
      if (run >= WARM_UP || runs < WARM_UP) times[i]?.push(performance.now() - start);
    }
  }
  return times;
}

function compare(name: string, [one = [], many = []]: readonly number[][]): void {
  const [a, b] = [medianOf(one), medianOf(many)];
  console.log(`  ${name.padEnd(40)} ${ms(a).padStart(9)}  ${ms(b).padStart(9)}  ${(b / a).toFixed(2)} ×`);
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function say(what: string, how: string): void {
  console.log(`${what}: ${how}`);
}
