import { expect, it } from 'vitest';
import { files } from './files';

it('of hostile files none is half-written, and none breaks anything', { timeout: 120_000 }, async () => {
  const { found, isReached } = await files.run('short');
  expect(found).toBe('0 / 0');
  expect(isReached).toBe(true);
});
