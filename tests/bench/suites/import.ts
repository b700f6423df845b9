import { readFileSync } from 'node:fs';
import { parseTopicPack } from '../../../lib/core/topic/parse';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { Bench, Suite } from '../bench';
import { openTabOnDisk } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { alone, beside } from '../measure/paired';
import { tasksBeside } from './store/beside-import';
import { comparisonOf } from './store/full-store';

/** Claims of the file: the goal is for the larger. */
const CLAIMS = { quick: 5_000, whole: 100_000 };

const PACK = 'public/topics/pyongyang-summit-2024.json';

/** The peer’s take a quarter of a minute. */
const MOST_ROUNDS = 5;

/** The import of a large comparison. */
export const importOfClaims: Suite = {
  name: 'import',
  title: 'The import of 100,000 claims',
  isInQuick: false,
  async run(bench) {
    const claims = bench.isQuick ? CLAIMS.quick : CLAIMS.whole;
    const parsed = parseTopicPack(JSON.parse(readFileSync(PACK, 'utf8')));
    if (!parsed.ok) throw new Error('The pack does not fit.');
    const { pack } = parsed.topic;
    const tab = await openTabOnDisk(new URL('store/importing.ts', import.meta.url));
    try {
      await tab.call('begin', { pack, claims });
      const { ours, peer } = await alternate(
        { ours: () => tab.call('ours'), peer: () => tab.call('peer') },
        { rounds: Math.min(bench.rounds, MOST_ROUNDS), warmUp: 1 },
      );
      bench.add(
        beside(
          {
            id: `import/${claims}`,
            what: `a comparison of ${claims.toLocaleString('en')} claims, planned and on the disk`,
            unit: 'ms',
            goal: { of: 'ratio', most: 0.2 },
            note: 'Claims are laid down in tiles (docs/decisions/0050), with their articles and the sketches of these, by which copies are found: an index of 64 numbers each, which takes a third of the time.',
          },
          ours,
          { name: 'bulkAdd with three indexes', measured: peer },
        ),
      );
    } finally {
      await tab.close();
    }
    if (!bench.isQuick) await besideIt(bench, pack, claims);
  },
};

/** What desk and panel feel meanwhile. Once: it is the most of very many tasks. */
async function besideIt(bench: Bench, pack: TopicPack, claims: number): Promise<void> {
  const tasks = await tasksBeside(bench.extension, comparisonOf(pack, claims));
  bench.add(
    alone(
      {
        id: 'import/panel-task',
        what: 'longest task in desk and panel, from the start of the import until the panel has checked its page anew',
        unit: 'ms',
        goal: { of: 'ours', most: 50 },
        note: 'desk and panel share one main thread; processor time of the browser’s trace',
      },
      [Math.max(...tasks.map(({ processor }) => processor))],
    ),
  );
}
