/** What it costs to turn a page into text that leads back to its nodes, visibility and choice of the article included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Figure, Suite } from '../bench';
import { scriptsWhile } from '../in-browser/scripts';
import { longNewsPage, makePage, stressPage } from '../in-browser/pages';
import { openTab, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { spreadOf } from '../measure/statistics';

const CONTENDERS = new URL('page-text/contenders.ts', import.meta.url);
/** Pages of the web, of other people; beside the project, and not in it. */
const WEB = '../shared/peers/pages';
const FLOOR = 'plain TreeWalker';
/** A soiled page has other widths and another face, so that all of it is to be worked out anew. */
const SOILED = '<style>.soiled{max-width:30em;font-family:sans-serif}</style>';

const WHOLE =
  'Scripts on the main thread, by the browser’s trace in processor time, each by itself behind a frame, which is taken off. All of it: whether each line is shown, which lines are the article.';
const COLLECTED =
  'The same without asking whether lines are shown, and which are the article. A sampling profile has the walk and its map at 1.5×; going once through the characters for white space that is shown as one space, for soft hyphens and the like adds 1.7× (one expression over texts at hand, as long as the floor takes in all), as the floor reads no character; the rest is lines, links and what stays out. Of expressions apart for each kind, of V8’s fast ones and of looking through the joined text none was faster.';

/** How text is collected from pages. */
export const pageText: Suite = {
  name: 'page-text',
  title: 'Text of a page',
  isInQuick: true,
  async run(bench) {
    await onPage(longNewsPage(40).html, async (tab) => {
      await addBesideFloor(bench, tab, { id: 'page-text/long', what: 'article of 10,000 words' }, 5);
    });
    await onPage(`${stressPage(40).html}${SOILED}`, async (tab) => {
      await addBesideFloor(bench, tab, { id: 'page-text/stress', what: '1 MB in 3,000 paragraphs' }, 1);
      if (!bench.isQuick) await addBesideInnerText(bench, tab);
      await addForced(bench, tab);
    });
    if (bench.isQuick) return;
    await drawGrowth(bench);
    await addWeb(bench);
  },
};

async function onPage(html: string, work: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await openTab(CONTENDERS, html);
  try {
    await work(tab);
  } finally {
    await tab.close();
  }
}

/**
 * Milliseconds of the processor that contenders take, also in what goes on after a frame; without what it takes to be called behind one.
 * @param times how often each is done at a time
 */
async function scriptsOf<Name extends string>(
  tab: Tab,
  names: readonly Name[],
  times: number,
  rounds: { readonly rounds: number; readonly warmUp?: number },
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const timed = (name: string) => async () => {
    const { processor } = await scriptsWhile(tab.page, () => tab.call(name, times));
    return processor / times;
  };
  const measured = await alternate(
    Object.fromEntries([...names, NOTHING].map((name) => [name, timed(name)])),
    rounds,
  );
  const nothing = spreadOf(measured[NOTHING] ?? []).median;
  const without = names.map((name) => [name, (measured[name] ?? []).map((took) => took - nothing)]);
  return Object.fromEntries(without) as Record<Name, number[]>;
}

const NOTHING = 'nothing';

async function addBesideFloor(
  bench: Bench,
  tab: Tab,
  { id, what }: Pick<Figure, 'id' | 'what'>,
  times: number,
): Promise<void> {
  const names = ['pageText', 'collected', 'plainWalk'] as const;
  const { pageText, collected, plainWalk } = await scriptsOf(tab, names, times, {
    rounds: bench.rounds,
    warmUp: bench.isQuick ? 1 : 3,
  });
  const peer = { name: FLOOR, measured: plainWalk };
  const about = { unit: 'ms', goal: { of: 'ratio', most: 1.5 } } as const;
  bench.add(beside({ ...about, id, what, note: WHOLE }, pageText, peer));
  const alike = { id: `${id}-collected`, what: `${what}: lines with a map alone`, note: COLLECTED };
  bench.add(beside({ ...about, ...alike }, collected, peer));
}

async function addBesideInnerText(bench: Bench, tab: Tab): Promise<void> {
  const names = ['pageText', 'innerText'] as const;
  const measured = await scriptsOf(tab, names, 1, { rounds: bench.rounds, warmUp: 1 });
  const peer = { name: 'innerText, without a map', measured: measured.innerText };
  const about = { id: 'page-text/inner-text', what: '1 MB, beside innerText', unit: 'ms' } as const;
  bench.add(beside(about, measured.pageText, peer));
}

async function addForced(bench: Bench, tab: Tab): Promise<void> {
  const forcedBy = async (name: string) => {
    await tab.call('framed');
    const { forced } = await scriptsWhile(tab.page, async () => {
      await tab.call(name);
      await tab.call('framed');
    });
    return forced;
  };
  if ((await forcedBy('soiledThenForced')) === 0)
    throw new Error('The trace does not show what a script forces.');
  for (const [id, what, name] of [
    ['page-text/forced', 'forced layouts and style recalculations, 1 MB', 'pageText'],
    ['page-text/forced-soiled', 'the same on a page that has just changed', 'soiledThenRead'],
  ] as const) {
    const counts: number[] = [];
    for (let i = 0; i < 3; i++) counts.push(await forcedBy(name));
    bench.add(alone({ id, what, unit: 'count', goal: { of: 'ours', most: 0 } }, counts));
  }
}

/** A few rounds each: a curve is no figure. */
const OF_A_CURVE = { rounds: 7, warmUp: 2 };

async function drawGrowth(bench: Bench): Promise<void> {
  const lines = { ours: [] as Point[], floor: [] as Point[] };
  for (const [characters, times] of [
    [10_000, 20],
    [100_000, 5],
    [1_000_000, 1],
  ] as const) {
    await onPage(makePage({ characters, paragraphs: characters / 333, mentions: 5 }).html, async (tab) => {
      const { pageText, plainWalk } = await scriptsOf(tab, ['pageText', 'plainWalk'], times, OF_A_CURVE);
      lines.ours.push({ x: characters, y: spreadOf(pageText).median });
      lines.floor.push({ x: characters, y: spreadOf(plainWalk).median });
    });
  }
  bench.draw({
    id: 'page-text/growth',
    what: 'Text of a page, by its length',
    along: 'characters',
    unit: 'ms',
    lines: [
      { name: 'Crossread', points: lines.ours },
      { name: FLOOR, points: lines.floor },
    ],
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function addWeb(bench: Bench): Promise<void> {
  if (!existsSync(WEB)) return console.log(`${WEB} is not at hand: pages of the web are left out.`);
  const ours: number[] = [];
  const floor: number[] = [];
  await onPage('<!doctype html><title>Bench</title>', async (tab) => {
    // Nothing of what they ask for is at hand.
    await tab.page.route('**', (route) => route.abort());
    for (const name of readdirSync(WEB).filter((file) => file.endsWith('.html'))) {
      await tab.page.setContent(readFileSync(join(WEB, name), 'utf8'), { waitUntil: 'domcontentloaded' });
      const names = ['pageText', 'plainWalk'] as const;
      const { pageText, plainWalk } = await scriptsOf(tab, names, 5, { rounds: 5, warmUp: 1 });
      ours.push(spreadOf(pageText).median);
      floor.push(spreadOf(plainWalk).median);
    }
  });
  bench.add(
    beside(
      {
        id: 'page-text/web',
        what: `${ours.length} pages of the web, as sent by their servers`,
        unit: 'ms',
        note: 'Of each page the median of five; without their style sheets, which are not at hand, so that much that is hidden there is read.',
      },
      ours,
      { name: FLOOR, measured: floor },
    ),
  );
}
