import type { Topic } from '../../lib/core/topic/compile';
import { checkSeeds, judgeRows, seedsAtHand } from './golden/judge';
import { share, type Measure } from './measure';

/** The golden matrix of the three seeds: cells filled as they should be, verdicts, false conflicts. */
export async function measureGolden(topic: Topic): Promise<Measure[]> {
  const judged = seedsAtHand ? judgeRows(await checkSeeds(topic)) : [];
  const right = judged.filter(({ wrong }) => wrong.length === 0);
  const cells = judged.reduce((sum, { filled }) => sum + filled, 0);
  const clean = judged.filter(({ conflicts }) => conflicts.length === 0);
  const misses = judged.flatMap(({ row, wrong }) => wrong.map((what) => ({ of: row.id, what })));
  const conflicts = judged.flatMap(({ row, conflicts: found }) =>
    found.map((what) => ({ of: `false conflict ${row.id}`, what })),
  );
  return [
    {
      id: 'golden.cells',
      label: 'golden matrix: cells',
      value: share(cells, judged.length * 3),
      goal: 90,
      cases: judged.length * 3,
      misses: [],
    },
    {
      id: 'golden.verdicts',
      label: 'golden matrix: verdicts',
      value: share(right.length, judged.length),
      goal: 100,
      cases: judged.length,
      misses,
    },
    {
      id: 'golden.clean',
      label: 'golden matrix: rows without a false conflict',
      value: share(clean.length, judged.length),
      goal: 100,
      cases: judged.length,
      misses: conflicts,
    },
  ];
}
