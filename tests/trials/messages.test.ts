import { expect, it } from 'vitest';
import { messages } from './messages';

it(
  'of hostile messages none is accepted wrongly, and none stops the background',
  { timeout: 120_000 },
  async () => {
    const { found, isReached } = await messages.run('short');
    expect(found).toBe('0 / 0');
    expect(isReached).toBe(true);
  },
);
