import { expect, it } from 'vitest';
import { soak } from '../../trials/soak';

it('reading on and on makes neither page nor panel nor background grow', async () => {
  const { found, isReached } = await soak.run('short');
  console.log(found);
  expect(isReached, found).toBe(true);
}, 240_000);
