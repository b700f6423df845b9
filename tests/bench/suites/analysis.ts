/** The analysis of articles: of 10,000 words, of ever longer ones, and with fifty topics beside one. */
import { readFileSync } from 'node:fs';
import type { Bench, Suite } from '../bench';
import { openTab, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { spreadOf } from '../measure/statistics';
import { articlesOf, KINDS } from './analysis/articles';
import { measureGate } from './analysis/gate';
import { largePack } from './analysis/large-pack';
import { makeTopics } from './analysis/many-topics';

const WORDS = 10_000;
/** Some 10,000 to 1,000,000 characters. */
const ALONG = [1_700, 5_500, 17_000, 55_000, 170_000];
/** From so many words on a reading takes as long as many of the shorter. */
const LONG = 50_000;
const TOPICS = 50;
const ALIASES = 400;
const SHIPPED = ['pyongyang-summit-2024', 'singapore-summit-2018', 'vostochny-summit-2023'];
const [SUMMIT = ''] = SHIPPED;
const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** Articles read from end to end, ever longer ones, and for many topics. */
export const analysis: Suite = {
  name: 'analysis',
  title: 'Reading articles',
  isInQuick: false,
  async run(bench) {
    const first = await measureFirst(bench.rounds);
    bench.add(
      alone(
        {
          id: 'analysis/first',
          what: 'the first article after a sleep: three topics made ready, 1,000 words read',
          unit: 'ms',
          note: 'In a page that has just been loaded, as in a worker that has just woken: nothing is compiled, by us or by the engine.',
        },
        first,
      ),
    );
    const tab = await openTab(CONTENDERS);
    try {
      await takeAll(tab);
      await measureOne(bench, tab);
      await measureMany(bench, tab);
      await measureLoading(bench, tab);
      await draw(bench, tab);
    } finally {
      await tab.close();
    }
    const { one, many } = await measureGate(TOPICS, ALIASES, bench.rounds);
    bench.add(
      beside(
        {
          id: 'analysis/gate-fifty',
          what: 'the gate with fifty topics (20,000 names), beside one',
          unit: 'ms',
          goal: { of: 'ratio', most: 1.5 },
          note: 'A page of 10,000 words: asking the browser for the names, and looking for them.',
        },
        many,
        { name: 'one topic', measured: one },
      ),
    );
  },
};

const CONTENDERS = new URL('analysis/contenders.ts', import.meta.url);
const fileOf = (id: string) =>
  readFileSync(new URL(`../../../public/topics/${id}.json`, import.meta.url), 'utf8');

/** Each in a tab of its own, as what was run before is compiled already. */
async function measureFirst(rounds: number): Promise<number[]> {
  const times: number[] = [];
  const text = articlesOf('packed', 1_000);
  for (let round = 0; round < Math.min(rounds, 7); round++) {
    const tab = await openTab(CONTENDERS);
    try {
      await takeShipped(tab);
      await tab.call('takeText', { name: 'short', text });
      times.push(await tab.call('open', { name: 'shipped', text: 'short' }));
    } finally {
      await tab.close();
    }
  }
  return times;
}

async function takeShipped(tab: Tab): Promise<void> {
  for (const name of SHIPPED) await tab.call('takeFile', { name, file: fileOf(name) });
  await tab.call('gather', { name: 'shipped', of: SHIPPED });
}

async function takeAll(tab: Tab): Promise<void> {
  await takeShipped(tab);
  await tab.call('gather', { name: 'summit', of: [SUMMIT] });
  for (const name of ['strangers', 'kin'] as const) {
    await tab.call('takePacks', { name, made: makeTopics(TOPICS, ALIASES, name) });
    await tab.call('gather', { name: `one of ${name}`, of: [name], to: 1 });
    await tab.call('gather', { name: `all ${name}`, of: [name] });
    await tab.call('gather', { name: `summit and ${name}`, of: [SUMMIT, name], from: 1 });
  }
  for (const kind of kinds)
    await tab.call('takeText', { name: `${kind} ${WORDS}`, text: articlesOf(kind, WORDS) });
}

async function measureOne(bench: Bench, tab: Tab): Promise<void> {
  const time = (kind: string) => () => tab.call('analyse', { name: 'summit', text: `${kind} ${WORDS}` });
  const times = await alternate(
    { mixed: time('mixed'), packed: time('packed') },
    { rounds: bench.rounds, warmUp: 12 },
  );
  bench.add(
    alone(
      {
        id: 'analysis/mixed',
        what: '10,000 words of articles, a third of them on the event',
        unit: 'ms',
        goal: { of: 'ours', most: 25 },
        note: 'Warm, of a text that says more than any paper: 358 claims in 10,000 words. The profile is flat, no line of it above 4 %: finding answers takes half (values near cues 28 %, how they are put 12 %, which cues stand 7 %), which event each sentence speaks of 15 %, credits 11 %, splitting 2 %, clearing up 15 %. What a reader waits for is the first article.',
      },
      times.mixed,
    ),
  );
  bench.add(
    alone(
      { id: 'analysis/packed', what: '10,000 words of articles, all on the event', unit: 'ms' },
      times.packed,
    ),
  );
}

const MANY = [
  {
    id: 'summit-strangers',
    what: 'the summit and 49 strangers',
    one: 'summit',
    many: 'summit and strangers',
  },
  { id: 'summit-kin', what: 'the summit and 49 kin', one: 'summit', many: 'summit and kin' },
  { id: 'strangers', what: 'fifty strangers', one: 'one of strangers', many: 'all strangers' },
  {
    id: 'kin',
    what: 'fifty kin',
    one: 'one of kin',
    many: 'all kin',
    note: 'Topics of the same two people as the article’s, all of other days: of fifty, 35 are refused by what the first words of their phrases hint at, before a phrase is looked for; 14 are read sentence by sentence, as the text names their year or a day of theirs. The one beside them is refused, and costs little more than splitting the text.',
  },
] as const;

async function measureMany(bench: Bench, tab: Tab): Promise<void> {
  const text = `packed ${WORDS}`;
  for (const { id, what, one, many, ...more } of MANY) {
    const times = await alternate(
      {
        one: () => tab.call('read', { name: one, text }),
        many: () => tab.call('read', { name: many, text }),
      },
      { rounds: bench.rounds, warmUp: 8 },
    );
    bench.add(
      beside(
        {
          id: `analysis/${id}`,
          what: `10,000 words read for ${what}, beside one`,
          unit: 'ms',
          goal: { of: 'ratio', most: 3 },
          ...more,
        },
        times.many,
        { name: 'one topic', measured: times.one },
      ),
    );
  }
}

async function measureLoading(bench: Bench, tab: Tab): Promise<void> {
  await tab.call('takeFile', { name: 'large', file: largePack(5_000_000) });
  const times = await alternate(
    { large: () => tab.call('load', { name: 'large' }), summit: () => tab.call('load', { name: SUMMIT }) },
    { rounds: bench.rounds },
  );
  bench.add(
    alone(
      {
        id: 'analysis/load-large',
        what: 'a topic’s file of 5 MB, from its text to checked',
        unit: 'ms',
        goal: { of: 'ours', most: 500 },
      },
      times.large,
    ),
  );
  bench.add(alone({ id: 'analysis/load', what: 'the summit’s file, of 1.1 MB', unit: 'ms' }, times.summit));
}

async function draw(bench: Bench, tab: Tab): Promise<void> {
  const lines = kinds.map((name) => ({ name, points: [] as { x: number; y: number }[] }));
  for (const { name, points } of lines)
    for (const words of ALONG) {
      const text = articlesOf(name, words);
      await tab.call('takeText', { name: 'long', text });
      const { ours } = await alternate(
        { ours: () => tab.call('analyse', { name: 'summit', text: 'long' }) },
        { rounds: words < LONG ? 7 : 3, warmUp: 1 },
      );
      points.push({ x: text.length, y: spreadOf(ours).median });
    }
  bench.draw({
    id: 'analysis/growth',
    what: 'Reading ever longer texts',
    along: 'characters',
    unit: 'ms',
    lines,
  });
}
