import { readFileSync } from 'node:fs';
import type { Suite } from '../bench';
import { openTabOnDisk } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { beside } from '../measure/paired';

/** Claims of the file: the goal is for the larger. */
const CLAIMS = { quick: 5_000, whole: 100_000 };

/** The import of a large comparison. */
export const importOfClaims: Suite = {
  name: 'import',
  title: 'The import of 100,000 claims',
  isInQuick: false,
  async run(bench) {
    const claims = bench.isQuick ? CLAIMS.quick : CLAIMS.whole;
    const pack: unknown = JSON.parse(readFileSync('public/topics/pyongyang-summit-2024.json', 'utf8'));
    const tab = await openTabOnDisk(new URL('store/importing.ts', import.meta.url));
    try {
      await tab.call('begin', { pack, claims });
      const { ours, peer } = await alternate(
        { ours: () => tab.call('ours'), peer: () => tab.call('peer') },
        { rounds: bench.rounds, warmUp: 1 },
      );
      bench.add(
        beside(
          {
            id: `import/${claims}`,
            what: `a comparison of ${claims.toLocaleString('en')} claims, planned and on the disk`,
            unit: 'ms',
            goal: { of: 'ratio', most: 0.2 },
          },
          ours,
          { name: 'bulkAdd with three indexes', measured: peer },
        ),
      );
    } finally {
      await tab.close();
    }
  },
};
