import type { Bench, Suite } from '../bench';
import { openTabOnDisk, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { spreadOf } from '../measure/statistics';
import type { Kind } from './search/contenders';

const SIZES = [
  { kind: 'highlights', count: 10_000 },
  { kind: 'claims', count: 100_000 },
] as const;
const MINISEARCH = 'minisearch';

/** What is saved and what is claimed, looked for by words, as one types. */
export const search: Suite = {
  name: 'search',
  title: 'Search as one types',
  isInQuick: true,
  async run(bench) {
    for (const size of bench.isQuick ? SIZES.slice(0, 1) : SIZES)
      await inTab(size, async (tab) => {
        const typed = await timeTyping(bench, tab, size);
        if (bench.isQuick) return;
        await timeStart(bench, tab, size);
        await drawGrowth(bench, { ...size, typed });
      });
  },
};

interface Size {
  readonly kind: Kind;
  readonly count: number;
}

async function inTab(size: Size, measure: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await openTabOnDisk(new URL('search/contenders.ts', import.meta.url));
  try {
    await tab.call('prepare', size);
    await measure(tab);
  } finally {
    await tab.close();
  }
}

const say = ({ kind, count }: Size) => `${count.toLocaleString('en')} ${kind}`;

/** Milliseconds a key, of each round. */
type Typed = Awaited<ReturnType<typeof inTurn>>;

async function timeTyping(bench: Bench, tab: Tab, size: Size): Promise<Typed> {
  const typed = await inTurn(tab, 'type', bench.rounds);
  bench.add(
    beside(
      {
        id: `search/${size.kind}-typed`,
        what: `${say(size)}: a key, of two words that are typed`,
        unit: 'ms',
        goal: { of: 'ratio', most: 1 },
        note: 'Ours finds parts of words, too, and counts the highlights by six facets; minisearch finds beginnings of the last word and puts what it finds in order. Other words in each round.',
      },
      typed.ours,
      { name: MINISEARCH, measured: typed.theirs },
    ),
  );
  if (bench.isQuick) return typed;
  const pasted = await inTurn(tab, 'paste', bench.rounds);
  bench.add(
    beside(
      {
        id: `search/${size.kind}-pasted`,
        what: `${say(size)}: two words at once`,
        unit: 'ms',
        note: 'No goal: nobody is kept waiting by it. Here an index of words pays, and ours has none: what is typed is looked for among what the keys before it found, and two words that come at once are looked for in all of it.',
      },
      pasted.ours,
      { name: MINISEARCH, measured: pasted.theirs },
    ),
  );
  return typed;
}

/** Both with the same words in a round. */
function inTurn(tab: Tab, what: 'type' | 'paste', rounds: number) {
  const turns = { ours: 0, theirs: 0 };
  const run = (way: 'ours' | 'theirs') => () => tab.call(what, { way, turn: turns[way]++ });
  return alternate({ ours: run('ours'), theirs: run('theirs') }, { rounds });
}

async function timeStart(bench: Bench, tab: Tab, size: Size): Promise<void> {
  const { kind } = size;
  const rounds = { rounds: bench.rounds, warmUp: 1 };
  const built = await alternate(
    { ours: () => tab.call('build', 'ours'), serialized: () => tab.call('build', 'serialized') },
    rounds,
  );
  bench.add(
    beside(
      {
        id: `search/${kind}-ready`,
        what: `${say(size)}: from ${kind === 'claims' ? 'what is kept' : 'records'}, in memory, to the first answer`,
        unit: 'ms',
        goal: { of: 'ours', most: 300 },
        note: 'minisearch loads an index that was serialised before, which is far quicker than to build one.',
      },
      built.ours,
      { name: 'minisearch.loadJSON', measured: built.serialized },
    ),
  );
  await tab.call('fill');
  if (kind === 'claims') await timeLaying(bench, tab, size);
  const ready: number[] = [];
  const started = await alternate(
    {
      answered: async () => {
        const times = await tab.call<{ answered: number; ready: number }>('start', kind);
        ready.push(times.ready);
        return times.answered;
      },
      raw: () => tab.call('startRaw', kind),
    },
    rounds,
  );
  bench.add(
    beside(
      {
        id: `search/${kind}-answered`,
        what: `${say(size)}: from a closed store to the first page of the first answer`,
        unit: 'ms',
        goal: { of: 'ours', most: 300 },
      },
      started.answered,
      { name: 'getAll of the same rows', measured: started.raw },
    ),
  );
  bench.add(
    alone(
      {
        id: `search/${kind}-whole`,
        what: `${say(size)}: from a closed store until all is ready`,
        unit: 'ms',
        goal: { of: 'ours', most: 300 },
        note:
          kind === 'claims'
            ? 'What is looked for lies ready, folded, in 128 rows (docs/decisions/0051): the same in a hundred thousand takes the browser seconds.'
            : 'Most of it is the browser, which hands over the rows: the same as JSON in 128 rows takes it a quarter to a third of the time. They are not kept so: the desk reads all of them live, and whoever reads live cannot lay anything down.',
      },
      ready.slice(-bench.rounds),
    ),
  );
}

/** Few rounds, as one takes seconds. */
const ROUNDS_OF_LAYING = 3;

async function timeLaying(bench: Bench, tab: Tab, size: Size): Promise<void> {
  const laid: number[] = [];
  for (let round = 0; round < ROUNDS_OF_LAYING; round++) laid.push(await tab.call('lay'));
  bench.add(
    alone(
      {
        id: 'search/claims-laid',
        what: `${say(size)}: laid ready for the first time`,
        unit: 'ms',
        note: 'No goal: at the first search after very many came at once. It happens in a worker, part by part, and is answered from what is ready so far.',
      },
      laid,
    ),
  );
}

const FEWER = {
  highlights: [10, 100, 1_000],
  claims: [1_000, 10_000],
} as const;
const ROUNDS_OF_A_CURVE = 5;

/** @param most the largest size, which was measured before */
async function drawGrowth(bench: Bench, most: Size & { readonly typed: Typed }): Promise<void> {
  const { kind } = most;
  const measured: { x: number; typed: Typed }[] = [];
  for (const count of FEWER[kind])
    await inTab({ kind, count }, async (tab) => {
      measured.push({ x: count, typed: await inTurn(tab, 'type', ROUNDS_OF_A_CURVE) });
    });
  measured.push({ x: most.count, typed: most.typed });
  bench.draw({
    id: `search/${kind}`,
    what: `A key of a search over ${kind}`,
    along: kind,
    unit: 'ms',
    lines: (['ours', 'theirs'] as const).map((name) => ({
      name: name === 'ours' ? 'ours' : MINISEARCH,
      points: measured.map(({ x, typed }) => ({ x, y: spreadOf(typed[name]).median })),
    })),
  });
}
