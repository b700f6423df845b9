import { expect, it } from 'vitest';
import { alternate } from './alternate';

it('runs each contender once a round, and does not count the warm-up', async () => {
  const runs: string[] = [];
  const contender = (name: string, took: number) => () => {
    runs.push(name);
    return took;
  };
  const measured = await alternate(
    { ours: contender('ours', 1), theirs: async () => contender('theirs', 2)() },
    { rounds: 20, warmUp: 3 },
  );
  expect(measured).toEqual({ ours: Array(20).fill(1), theirs: Array(20).fill(2) });
  const rounds = Array.from({ length: 23 }, (_, i) => runs.slice(2 * i, 2 * i + 2));
  for (const round of rounds) expect(round.toSorted()).toEqual(['ours', 'theirs']);
  // In an order of its own each time: all alike is one chance in four million.
  expect(new Set(rounds.map((round) => round.join())).size).toBe(2);
});
