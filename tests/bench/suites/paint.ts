/** What it costs to mark words in a page, from nothing to the frame that shows them, beside what changes the page for it. */
import type { Bench, Suite } from '../bench';
import { meterFor, type Work } from '../in-browser/meter';
import { makePage } from '../in-browser/pages';
import { openTab, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { beside } from '../measure/paired';
import { spreadOf } from '../measure/statistics';
import { chanceOf, generateProse } from '../prose';

const CONTENDERS = new URL('paint/contenders.ts', import.meta.url);
/** A million characters in all: of more, the reader reads no more. */
const PAGE = makePage({ characters: 960_000, paragraphs: 3_000, mentions: 375 }).html;

/** How words are marked. */
export const paint: Suite = {
  name: 'paint',
  title: 'Marks in a page',
  isInQuick: false,
  async run(bench) {
    const tab = await openTab(CONTENDERS, PAGE);
    try {
      const doing = await doer(tab);
      await tab.call('prepare', names());
      await addPipeline(bench, tab, doing);
      await addPainting(bench, doing);
      if (bench.isQuick) return;
      await addList(bench, doing);
      await drawGrowth(bench, doing);
    } finally {
      await tab.close();
    }
  },
};

/** Does one of the contenders, and takes it off again. @returns what it took, to the next frame */
type Doing = (name: string, input?: number) => Promise<Work>;

async function doer(tab: Tab): Promise<Doing> {
  const meter = await meterFor(tab.page);
  return async (name, input) => {
    const work = await meter.workOf(() => tab.call(name, input));
    await tab.call('undo');
    return work;
  };
}

/** 300, of which the page has six, some 500 times. */
function names(): readonly string[] {
  const words = [...new Set(generateProse(17, 80_000).match(/\b[a-z]{6,}\b/g))];
  const chance = chanceOf(17);
  const any = () => {
    const word = words[Math.floor(chance() * words.length)] ?? '';
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const others = Array.from({ length: 294 }, () => `${any()} ${any()}`);
  return ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang', 'North Korea', 'South Korea', 'Aurus', ...others];
}

async function addPipeline(bench: Bench, tab: Tab, doing: Doing): Promise<void> {
  const marked = { ours: 0, markRegExp: 0 };
  const records = { ours: [] as number[], markRegExp: [] as number[] };
  for (const name of ['ours', 'markRegExp'] as const) {
    await tab.call('recordsSoFar');
    marked[name] = await tab.call(name);
    records[name].push(await tab.call('recordsSoFar'));
    await tab.call('undo');
  }
  if (marked.ours !== marked.markRegExp) throw new Error(`Not the same task: ${JSON.stringify(marked)}`);
  const measured = await alternate(
    {
      ours: async () => (await doing('ours')).all,
      here: async () => (await doing('oursHere')).all,
      markRegExp: async () => (await doing('markRegExp')).all,
    },
    { rounds: bench.rounds },
  );
  const peer = { name: 'mark.js markRegExp', measured: measured.markRegExp };
  bench.add(
    beside(
      {
        id: 'paint/pipeline',
        what: `collect, match 300 names, map, paint ${marked.ours} marks, 1 MB`,
        unit: 'ms',
        goal: { of: 'ratio', most: 0.2 },
        note: 'The main thread in all, the next frame included, in processor time. What is above the next line is the matching: the words of a million characters are cut out and numbered, as an analysis needs them.',
      },
      measured.ours,
      peer,
    ),
  );
  bench.add(
    beside(
      {
        id: 'paint/in-page',
        what: 'the same without matching, which in the extension is the worker’s',
        unit: 'ms',
        goal: { of: 'ratio', most: 0.2 },
        note: 'Beside all that mark.js does, as it can only match in the page.',
      },
      measured.here,
      peer,
    ),
  );
  bench.add(
    beside(
      {
        id: 'paint/records',
        what: 'mutation records, the same',
        unit: 'count',
        goal: { of: 'ours', most: 0 },
      },
      records.ours,
      { name: 'mark.js markRegExp', measured: records.markRegExp },
    ),
  );
}

async function addPainting(bench: Bench, doing: Doing): Promise<void> {
  const measured = await alternate(
    { ours: async () => (await doing('paint', 500)).all, wrap: async () => (await doing('wrap', 500)).all },
    { rounds: bench.rounds },
  );
  bench.add(
    beside(
      { id: 'paint/marks', what: 'map and paint alone, 500 spans, 1 MB, with the next frame', unit: 'ms' },
      measured.ours,
      { name: 'a <mark> around each', measured: measured.wrap },
    ),
  );
}

/** It takes seconds, so that it has few rounds. */
async function addList(bench: Bench, doing: Doing): Promise<void> {
  const measured = await alternate(
    { ours: async () => (await doing('ours')).all, mark: async () => (await doing('markNames')).all },
    { rounds: 3, warmUp: 0 },
  );
  bench.add(
    beside(
      {
        id: 'paint/list',
        what: 'the same as a list of 300 names',
        unit: 'ms',
        goal: { of: 'ratio', most: 1 / 400 },
        note: 'Three rounds, as one takes the peer some twenty seconds.',
      },
      measured.ours,
      { name: 'mark.js mark()', measured: measured.mark },
    ),
  );
}

async function drawGrowth(bench: Bench, doing: Doing): Promise<void> {
  const ways = [
    ['spans to ranges', 'map'],
    ['and painted', 'paint'],
    ['a <mark> around each', 'wrap'],
  ] as const;
  const points = ways.map((): { x: number; y: number }[] => []);
  for (const count of [10, 100, 1_000, 10_000]) {
    const contenders = ways.map(([, way]) => [way, async () => (await doing(way, count)).all] as const);
    const measured = await alternate(Object.fromEntries(contenders), { rounds: 3, warmUp: 1 });
    ways.forEach(([, way], i) => points[i]?.push({ x: count, y: spreadOf(measured[way] ?? []).median }));
  }
  bench.draw({
    id: 'paint/growth',
    what: 'Spans to the frame that shows them, by how many there are, on 1 MB',
    along: 'spans',
    unit: 'ms',
    lines: ways.map(([name], i) => ({ name, points: points[i] ?? [] })),
  });
}
