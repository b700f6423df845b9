/**
 * The comparison of 2,000 articles with 100,000 claims on one topic, by the worker of the built extension in a real Chromium:
 * `CROSSREAD_OUT=.output npx wxt build`, then `npx tsx tests/bench/coverage.ts [ARTICLES]`. Prints how long until the page has the articles,
 * the first rows and all, what the messages cost the page, what filters and orders cost on the whole, and how much memory page and worker
 * hold then. With 25 different values a question, and with 500. What the matrix makes of it is in matrix.ts.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { indexArticles } from '../../lib/core/coverage/article-index';
import { compareAnswers, questionsDenying } from '../../lib/core/coverage/compare-answers';
import {
  ANY_ARTICLE,
  ANY_QUESTION,
  filterArticles,
  filterRows,
} from '../../lib/core/coverage/filter-coverage';
import { countAnswered, sortArticles } from '../../lib/core/coverage/sort-articles';
import { factsOf, type TopicFacts } from '../../lib/core/topic/facts';
import { parseTopicPack } from '../../lib/core/topic/parse';
import { EXTENSION_ID, openChromium } from '../../scripts/browser/chromium';
import { waitFor } from '../../scripts/browser/wait-for';
import { fillStore } from '../e2e/fill-store';
import { manyClaims, type ManyClaims } from '../many-claims';

const EXTENSION = resolve(process.env['CROSSREAD_OUT'] ?? '.output', 'chrome-mv3');
const ARTICLES = Number(process.argv[2] ?? 2_000);
const ANSWERS_EACH = 50;
const RUNS = 3;

void measureAll();

async function measureAll(): Promise<void> {
  const parsed = parseTopicPack(
    JSON.parse(await readFile('public/topics/pyongyang-summit-2024.json', 'utf8')),
  );
  if (!parsed.ok) throw new Error('the topic does not fit');
  const topic = factsOf(parsed.topic.pack);
  for (const values of [25, 500]) {
    const many = manyClaims(topic, { articles: ARTICLES, claims: ARTICLES * ANSWERS_EACH, values });
    console.log(`${ARTICLES} articles, ${many.claims.length} claims, ${values} values of a figure or day`);
    await inBrowser(topic, many);
    timeFilters(topic, many);
  }
}

async function inBrowser(topic: TopicFacts, many: ManyClaims): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  const { context, close } = await openChromium({ extension: EXTENSION, profile });
  try {
    const page = await context.newPage();
    // tsx names functions by a helper of its own, which the page does not have.
    await page.addInitScript('globalThis.__name ??= (named) => named');
    await page.goto(`chrome-extension://${EXTENSION_ID}/desk.html#bin`);
    await waitFor(() => page.evaluate(hasTopic), 20_000, 'the topic was not stored');
    await fillStore(page, many);
    const file = (await readdir(join(EXTENSION, 'assets'))).find((name) =>
      name.startsWith('coverage-worker'),
    );
    for (let run = 1; run <= RUNS; run++) {
      // A new page each time, as one that opens the desk has.
      await page.reload();
      const cdp = await context.newCDPSession(page);
      const took = await page.evaluate(compareIn, { file: `/assets/${file}`, topic: topic.pack.id });
      const [held, worker] = [await heapOf(cdp), await workerHeap(cdp)];
      say(`run ${run}: articles, first rows, all rows`, `${took.articles}, ${took.first}, ${took.whole} ms`);
      say('  messages, and what the longest cost the page', `${took.messages}, ${took.longest} ms`);
      say('  held by the page, and by the worker', `${megabytes(held)}, ${megabytes(worker)}`);
      await cdp.detach();
    }
  } finally {
    await close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Filters and orders are pure: timed here, in this Node. */
function timeFilters(topic: TopicFacts, { articles, claims }: ManyClaims): void {
  const index = indexArticles(articles);
  const byQuestion = new Map<string, (typeof claims)[number][]>();
  for (const claim of claims) {
    const known = byQuestion.get(claim.question);
    if (known) known.push(claim);
    else byQuestion.set(claim.question, [claim]);
  }
  const times: number[] = [];
  const rows = new Map(
    topic.pack.questions.map(({ id }) => {
      const own = [id, ...questionsDenying(topic, id)].flatMap((asked) => byQuestion.get(asked) ?? []);
      const start = performance.now();
      const row = compareAnswers(topic, id, own, index);
      times.push(performance.now() - start);
      return [id, row] as const;
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0)} ms`;
  say('one question compared, in Node: median, 90 %, most', `${at(0.5)}, ${at(0.9)}, ${at(1)}`);
  time('filter: only differing', () =>
    filterRows(topic, rows, new Set(articles.map(({ id }) => id)), {
      ...ANY_QUESTION,
      outcomes: new Set(['differs']),
    }),
  );
  time('filter: a week, one language, missing in an article', () => {
    const week = { from: '2024-06-10', to: '2024-06-16', languages: new Set(['en']) };
    const shown = filterArticles(articles, { ...ANY_ARTICLE, ...week });
    const missingIn = articles[0]?.id ?? null;
    filterRows(topic, rows, new Set(shown.map(({ id }) => id)), { ...ANY_QUESTION, missingIn });
  });
  time('order: completeness, counted anew', () =>
    sortArticles(articles, 'completeness', countAnswered(rows.values())),
  );
  time('order: publisher', () => sortArticles(articles, 'publisher', new Map()));
}

function time(what: string, work: () => unknown): void {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  say(`${what}, in Node`, `${(times[4] ?? 0).toFixed(1)} ms`);
}

async function hasTopic(): Promise<boolean> {
  const opening = indexedDB.open('crossread');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const counting = opening.result.transaction('topics').objectStore('topics').count();
  await new Promise((resolve) => counting.addEventListener('success', resolve));
  opening.result.close();
  return counting.result > 0;
}

/** In the page: compares as the desk does, and keeps what comes as the desk does. */
function compareIn({ file, topic }: { file: string; topic: string }) {
  const from = performance.now();
  const worker = new Worker(file, { type: 'module' });
  const took = { articles: 0, first: 0, whole: 0, messages: 0, longest: 0 };
  const rows = new Map<string, unknown>();
  Reflect.set(globalThis, 'kept', { worker, rows });
  return new Promise<typeof took>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', (event) => {
      const start = performance.now();
      const news = event.data;
      const at = Math.round(performance.now() - from);
      if (news.is === 'articles') {
        took.articles = at;
        rows.set('', news.articles);
      }
      if (news.is === 'row') {
        rows.set(news.question, news.row);
        took.first ||= at;
      }
      if (news.is === 'whole') took.whole = at;
      if (news.is === 'failed') reject(new Error(news.why));
      took.messages++;
      took.longest = Math.max(took.longest, Math.round(performance.now() - start));
      if (took.whole > 0) resolve(took);
    });
    worker.postMessage({ topic }, []);
  });
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Bytes that the worker of a page holds: DevTools tells it only through a session of the worker's own. */
async function workerHeap(cdp: CDPSession): Promise<number> {
  const used = new Promise<number>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      if (id === 2) resolve(result.usedSize);
    });
  });
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (!targetInfo.url.includes('coverage-worker')) return;
    const ask = (id: number, method: string) =>
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    void ask(1, 'HeapProfiler.collectGarbage').then(() => ask(2, 'Runtime.getHeapUsage'));
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return used;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function say(what: string, figure: string): void {
  console.log(`  ${what.padEnd(56)} ${figure}`);
}
