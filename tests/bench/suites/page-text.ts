/** What it costs to turn a page into text that leads back to its nodes, visibility and choice of the article included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Suite } from '../bench';
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

/** How text is collected from pages. */
export const pageText: Suite = {
  name: 'page-text',
  title: 'Text of a page',
  isInQuick: true,
  async run(bench) {
    await onPage(longNewsPage(40).html, 10, async (race) => {
      const { ours, floor } = await race.rounds(bench.rounds);
      bench.add(
        beside(
          {
            id: 'page-text/long',
            what: 'article of 10,000 words',
            unit: 'ms',
            goal: { of: 'ratio', most: 1.5 },
          },
          ours,
          { name: FLOOR, measured: floor },
        ),
      );
    });
    await onPage(`${stressPage(40).html}${SOILED}`, 1, async (race) => {
      const { ours, floor, inner } = await race.rounds(bench.rounds, true);
      const figure = { unit: 'ms', note: NOTE } as const;
      bench.add(
        beside(
          {
            ...figure,
            id: 'page-text/stress',
            what: '1 MB in 3,000 paragraphs',
            goal: { of: 'ratio', most: 1.5 },
          },
          ours,
          { name: FLOOR, measured: floor },
        ),
      );
      bench.add(
        beside({ id: 'page-text/inner-text', what: '1 MB, beside innerText', unit: 'ms' }, ours, {
          name: 'innerText, without a map',
          measured: inner,
        }),
      );
      await addForced(bench, race.tab);
    });
    if (bench.isQuick) return;
    await drawGrowth(bench);
    await addWeb(bench);
  },
};

const NOTE =
  'Scripts on the main thread, by the browser’s trace in processor time, with the choice of the article and what asks whether lines are shown. A sampling profile gives most of what is above the floor to going through the characters for white space, to the collection of garbage, to joining the lines and to meeting elements.';

/** Contenders on one page. */
interface Race {
  readonly tab: Tab;
  rounds(
    rounds: number,
    withInnerText?: boolean,
  ): Promise<Readonly<Record<'ours' | 'floor' | 'inner', readonly number[]>>>;
}

/** @param times how often each is done at a time */
async function onPage(html: string, times: number, work: (race: Race) => Promise<void>): Promise<void> {
  const tab = await openTab(CONTENDERS, html);
  try {
    await work({
      tab,
      async rounds(rounds, withInnerText = false) {
        const ours = () => scriptOf(tab, 'pageText', times);
        const floor = () => scriptOf(tab, 'plainWalk', times);
        if (!withInnerText)
          return { inner: [], ...(await alternate({ ours, floor }, { rounds, warmUp: 3 })) };
        const inner = () => scriptOf(tab, 'innerText', times);
        return alternate({ ours, floor, inner }, { rounds, warmUp: 3 });
      },
    });
  } finally {
    await tab.close();
  }
}

/** Milliseconds of the processor, also in what goes on after a frame. */
async function scriptOf(tab: Tab, name: string, times: number): Promise<number> {
  const { processor } = await scriptsWhile(tab.page, () => tab.call(name, times));
  return processor / times;
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

async function drawGrowth(bench: Bench): Promise<void> {
  const lines = { ours: [] as Point[], floor: [] as Point[] };
  for (const characters of [10_000, 100_000, 1_000_000]) {
    const { html } = makePage({ characters, paragraphs: characters / 333, mentions: 5 });
    await onPage(html, 1_000_000 / characters, async (race) => {
      const measured = await race.rounds(bench.rounds);
      lines.ours.push({ x: characters, y: spreadOf(measured.ours).median });
      lines.floor.push({ x: characters, y: spreadOf(measured.floor).median });
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
  for (const name of readdirSync(WEB).filter((file) => file.endsWith('.html'))) {
    await onPage(readFileSync(join(WEB, name), 'utf8'), 10, async (race) => {
      const measured = await race.rounds(5);
      ours.push(spreadOf(measured.ours).median);
      floor.push(spreadOf(measured.floor).median);
    });
  }
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
