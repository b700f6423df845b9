import { expect, it } from 'vitest';
import { browserKilled } from '../../trials/browser-killed';

it(
  'no write that was acknowledged is lost, and the store opens, when the browser is killed while it writes',
  { retry: 0, timeout: 180_000 },
  async () => {
    const figures = await browserKilled.run('short');
    expect(figures, figures.done).toMatchObject({ found: '0 / 0', isReached: true });
  },
);
