import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('work begins when what came before it is done, or has failed', async () => {
  const line = inTurn();
  const told: string[] = [];
  const slow = line(async () => {
    await Promise.resolve();
    told.push('slow');
    throw new Error('no room');
  });
  const next = line(async () => told.push('next'));
  await expect(slow).rejects.toThrow('no room');
  await next;
  expect(told).toEqual(['slow', 'next']);
});
