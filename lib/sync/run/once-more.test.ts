import { expect, it } from 'vitest';
import { onceMore } from './once-more';

it('does it once more for all who ask while it is under way, and never twice at once', async () => {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const ask = onceMore(() => {
    begun.push(begun.length);
    return new Promise<void>((resolve) => ends.push(resolve));
  });
  const first = ask();
  const others = [ask(), ask(), ask()];
  expect(begun).toHaveLength(1);
  ends[0]?.();
  await first;
  await Promise.resolve();
  expect(begun).toHaveLength(2);
  ends[1]?.();
  await Promise.all(others);
  expect(begun).toHaveLength(2);
  const later = ask();
  expect(begun).toHaveLength(3);
  ends[2]?.();
  await later;
});

it('goes on after it failed', async () => {
  let fails = true;
  const ask = onceMore(async () => {
    if (fails) throw new Error('once');
  });
  const failed = ask();
  const next = ask();
  fails = false;
  await expect(failed).rejects.toThrow('once');
  await expect(next).resolves.toBeUndefined();
});
