/** The comparison of very much coverage, by the worker of the built extension; and what filters and orders cost on what came of it. */
import { readdir } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import {
  ANY_ARTICLE,
  ANY_QUESTION,
  filterArticles,
  filterRows,
} from '../../../lib/core/coverage/filter-coverage';
import { countAnswered, sortArticles } from '../../../lib/core/coverage/sort-articles';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { manyClaims, VERY_MUCH, type ManyClaims } from '../../many-claims';
import { theSummit } from '../../topic';
import type { Bench, Suite } from '../bench';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { processorTimeOf } from '../measure/processor-time';
import { spreadOf } from '../measure/statistics';
import { compareAll } from './desk/compare-all';
import { openFullDesk, roomAt } from './desk/full-desk';

/** Different values of a figure: as coverage has them, and as it would at worst. */
const VALUES = [25, 500];
/** Claims on a topic, and articles that make them. */
const AMOUNTS = [
  { claims: 1_000, articles: 20 },
  { claims: 10_000, articles: 200 },
  { claims: 100_000, articles: 2_000 },
];

/** What the matrix, reports and pictures are made of: all claims on a topic held against each other. */
export const comparison: Suite = {
  name: 'comparison',
  title: 'The comparison of very much coverage',
  isInQuick: false,
  async run(bench) {
    const topic = theSummit();
    for (const values of VALUES) {
      const many = manyClaims(topic, { ...VERY_MUCH, values });
      await measureWorker(bench, topic, many, values);
      if (values === VALUES[0]) await measureViews(bench, topic, many);
    }
    await drawGrowth(bench, topic);
  },
};

async function measureWorker(
  bench: Bench,
  topic: TopicFacts,
  many: ManyClaims,
  values: number,
): Promise<void> {
  const desk = await openFullDesk(bench.extension, many);
  const { page, context } = desk;
  const about = { topic: topic.pack.id, questions: topic.pack.questions.map(({ id }) => id) };
  const firsts: number[] = [];
  const held: { page: number; worker: number }[] = [];
  const compare = async () => {
    // A new page each time, as one that opens the desk has.
    await page.goto('about:blank');
    await page.goto(roomAt('#nowhere'));
    const cdp = await context.newCDPSession(page);
    const took = await page.evaluate(compareIn, { file: await workerOf(bench.extension), ...about });
    firsts.push(took.first);
    held.push({ page: await heapOf(cdp), worker: await workerHeap(cdp) });
    await cdp.detach();
    return took.whole;
  };
  try {
    const measured = await alternate(
      { compared: compare, read: () => page.evaluate(readIn, about) },
      // A round takes up to ten seconds, and its ratio carries no goal.
      { rounds: Math.ceil(bench.rounds / 5), warmUp: 1 },
    );
    const amount = `${many.articles.length.toLocaleString('en')} articles, ${many.claims.length.toLocaleString('en')} claims, ${values} values of a figure`;
    const last = held.at(-1);
    bench.add(
      beside(
        {
          id: `comparison/whole-${values}`,
          what: `all questions compared by the worker: ${amount}`,
          unit: 'ms',
          note: last
            ? `by the clock; the page holds ${megabytes(last.page)} then, the worker ${megabytes(last.worker)}`
            : '',
        },
        measured.compared,
        { name: 'raw IndexedDB, each question’s claims read once', measured: measured.read },
      ),
    );
    bench.add(
      alone(
        { id: `comparison/first-${values}`, what: `first rows of that at the page`, unit: 'ms' },
        firsts.slice(1),
      ),
    );
  } finally {
    await desk.close();
  }
}

/** Address of the built worker in the extension, wherever the build puts it. @throws Error when there is none */
async function workerOf(extension: string): Promise<string> {
  const files = await readdir(extension, { recursive: true });
  const found = files.find((file) => /(^|\/)coverage-worker[^/]*\.js$/.test(file));
  if (found === undefined) throw new Error(`${extension} has no coverage-worker`);
  return `/${found}`;
}

/** Filters and orders are pure: measured in this Node, by processor time. */
async function measureViews(
  bench: Bench,
  topic: TopicFacts,
  { articles, claims }: ManyClaims,
): Promise<void> {
  const rows = compareAll(topic, { articles, claims });
  const all = new Set(articles.map(({ id }) => id));
  const answered = countAnswered(rows.values());
  const works = {
    differing: () =>
      filterRows(topic, rows, all, { ...ANY_QUESTION, outcomes: new Set(['differs' as const]) }),
    week: () => {
      const week = { from: '2024-06-10', to: '2024-06-16', languages: new Set(['en']) };
      const shown = filterArticles(articles, { ...ANY_ARTICLE, ...week });
      const missingIn = articles[0]?.id ?? null;
      filterRows(topic, rows, new Set(shown.map(({ id }) => id)), { ...ANY_QUESTION, missingIn });
    },
    completeness: () => sortArticles(articles, 'completeness', countAnswered(rows.values())),
    publisher: () => sortArticles(articles, 'publisher', answered),
  };
  const WORDS = {
    differing: 'filter: only differing',
    week: 'filter: a week, one language, missing in an article',
    completeness: 'order: completeness, counted anew',
    publisher: 'order: publisher',
  } as const;
  const names = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const measured = await alternate(
    {
      differing: () => processorTimeOf(works.differing),
      week: () => processorTimeOf(works.week),
      completeness: () => processorTimeOf(works.completeness),
      publisher: () => processorTimeOf(works.publisher),
    },
    { rounds: bench.rounds },
  );
  for (const name of names)
    bench.add(
      alone(
        {
          id: `comparison/${name}`,
          what: `${WORDS[name]}, of ${claims.length.toLocaleString('en')} claims`,
          unit: 'ms',
          goal: { of: 'ours', most: 50 },
          note: 'processor time, in Node',
        },
        measured[name],
      ),
    );
}

/** How comparing grows with the claims, without the store: pure, in this Node. */
async function drawGrowth(bench: Bench, topic: TopicFacts): Promise<void> {
  const lines = [];
  for (const values of VALUES) {
    const points = [];
    for (const amount of AMOUNTS) {
      const many = manyClaims(topic, { ...amount, values });
      const { compared } = await alternate(
        { compared: () => processorTimeOf(() => compareAll(topic, many)) },
        { rounds: Math.ceil(bench.rounds / 5), warmUp: 1 },
      );
      points.push({ x: amount.claims, y: spreadOf(compared).median });
    }
    lines.push({ name: `${values} values`, points });
  }
  bench.draw({
    id: 'comparison/growth',
    what: 'All questions of a topic compared',
    along: 'claims',
    unit: 'ms',
    lines,
    note: 'Fifty claims an article. Two statements are compared once, however many articles make them, so that it grows with the claims and not with their pairs.',
  });
}

/** In the page: compares as the desk does, and keeps what comes as the desk does. */
function compareIn({ file, topic }: { file: string; topic: string }) {
  const from = performance.now();
  const worker = new Worker(file, { type: 'module' });
  const took = { first: 0, whole: 0 };
  const rows = new Map<string, unknown>();
  Reflect.set(globalThis, 'kept', { worker, rows });
  return new Promise<typeof took>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data: news }) => {
      if (news.is === 'articles') rows.set('', news.articles);
      if (news.is === 'failed') reject(new Error(news.why));
      if (news.is === 'row') {
        rows.set(news.question, news.row);
        took.first ||= performance.now() - from;
      }
      if (news.is !== 'whole') return;
      took.whole = performance.now() - from;
      resolve(took);
    });
    worker.postMessage({ topic }, []);
  });
}

/** In the page: reads what is to be compared, and nothing else: the floor. */
async function readIn({ topic, questions }: { topic: string; questions: string[] }): Promise<number> {
  const from = performance.now();
  const wait = {
    for<T>(request: IDBRequest<T>) {
      return new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    },
  };
  const database = await wait.for(indexedDB.open('crossread'));
  const asked = database.transaction(['articles', 'claims']);
  const articles = wait.for(asked.objectStore('articles').index('topics').getAll(topic));
  const index = asked.objectStore('claims').index('[topic+question]');
  await articles;
  for (const question of questions) await wait.for(index.getAll([topic, question]));
  database.close();
  return performance.now() - from;
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

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
