/** Names looked for in a text: ours beside one alternation of all of them, which ignores case and is sorted so that the longest wins. */
import type { Bench, Suite } from '../bench';
import { openTab, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { spreadOf } from '../measure/statistics';
import { namesFor, textWith } from './aliases/names-in-text';

const CHARACTERS = 100_000;
const THEIRS = 'one alternation, giu';
/** Names, and what the ratio was to be. */
const GOALS = [
  { count: 300, most: 0.5 },
  { count: 5_000, most: 0.6 },
] as const;
const SPLITTING =
  'With folding and splitting into words, which alone take about as long as the alternation: 17,000 words are numbered and kept with their places. An analysis splits its text once whatever it looks for, so it is the figure for a split text that a reader pays for; to look for names without splitting would be another search, beside the words that all else needs. Tried: a hash reckoned on the way to a word’s end, each word cut out once and compared in place, places in typed arrays (2.4 to 1.6 ms per 100,000 characters).';
const ALONG = [300, 1_000, 5_000, 20_000];

/** Names looked for in a text, beside one alternation of all of them. */
export const aliases: Suite = {
  name: 'aliases',
  title: 'Looking for names',
  isInQuick: true,
  async run(bench) {
    const tab = await openTab(new URL('aliases/contenders.ts', import.meta.url));
    try {
      for (const { count, most } of GOALS) await measure(bench, tab, count, most);
      if (!bench.isQuick) await draw(bench, tab);
    } finally {
      await tab.close();
    }
  },
};

async function measure(bench: Bench, tab: Tab, count: number, most: number): Promise<void> {
  await take(tab, count);
  const named = count.toLocaleString('en');
  const times = await alternate(
    {
      ours: () => tab.call('ours'),
      split: () => tab.call('oursSplit'),
      theirs: () => tab.call('theirs'),
    },
    { rounds: bench.rounds, warmUp: 5 },
  );
  const peer = { name: THEIRS, measured: times.theirs };
  const goal = { of: 'ratio', most } as const;
  bench.add(
    beside(
      {
        id: `aliases/match-${count}`,
        what: `${named} names in 100,000 characters, split into words before`,
        unit: 'ms',
        goal,
        note: 'What names add to an analysis, which splits its text once for all that it looks for.',
      },
      times.split,
      peer,
    ),
  );
  // With splitting, much is thrown away, and when the engine clears up is another matter each time.
  if (bench.isQuick) return;
  bench.add(
    beside(
      {
        id: `aliases/match-text-${count}`,
        what: `${named} names in 100,000 characters of plain text`,
        unit: 'ms',
        goal,
        note: SPLITTING,
      },
      times.ours,
      peer,
    ),
  );
  const builds = await alternate(
    {
      ours: () => tab.call('buildOurs'),
      theirs: () => tab.call('buildTheirs'),
      bothOurs: () => tab.call('bothOurs'),
      bothTheirs: () => tab.call('bothTheirs'),
    },
    { rounds: bench.rounds },
  );
  bench.add(
    alone(
      {
        id: `aliases/build-${count}`,
        what: `making ${named} names ready`,
        unit: 'ms',
        goal: { of: 'ours', most: 10 },
      },
      builds.ours,
    ),
  );
  bench.add(
    beside(
      {
        id: `aliases/both-${count}`,
        what: `making ${named} names ready and looking for them once`,
        unit: 'ms',
      },
      builds.bothOurs,
      { name: THEIRS, measured: builds.bothTheirs },
    ),
  );
}

async function draw(bench: Bench, tab: Tab): Promise<void> {
  const lines = { ours: [] as Point[], build: [] as Point[], theirs: [] as Point[] };
  for (const x of ALONG) {
    await take(tab, x);
    const times = await alternate(
      { ours: () => tab.call('ours'), build: () => tab.call('buildOurs'), theirs: () => tab.call('theirs') },
      { rounds: 5 },
    );
    for (const name of ['ours', 'build', 'theirs'] as const)
      lines[name].push({ x, y: spreadOf(times[name]).median });
  }
  bench.draw({
    id: 'aliases/growth',
    what: 'Looking for names in 100,000 characters',
    along: 'names',
    unit: 'ms',
    lines: [
      { name: 'ours', points: lines.ours },
      { name: 'making ready', points: lines.build },
      { name: THEIRS, points: lines.theirs },
    ],
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @throws Error when the two do not find the same: then they do not do the same */
async function take(tab: Tab, count: number): Promise<void> {
  const names = namesFor(count);
  const text = textWith(names, CHARACTERS);
  const found = await tab.call<{ ours: number; theirs: number }>('take', { text, names });
  // Ours finds names within names too, of which an alternation finds the longest alone.
  if (found.theirs === 0 || found.ours < found.theirs)
    throw new Error(`Ours finds ${found.ours} names and the alternation ${found.theirs}.`);
}
