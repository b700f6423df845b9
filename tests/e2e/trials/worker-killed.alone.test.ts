import { expect, it } from 'vitest';
import { workerKilled } from '../../trials/worker-killed';

it(
  'no write that was acknowledged is lost or doubled when the worker is killed again and again',
  { retry: 0, timeout: 180_000 },
  async () => {
    const figures = await workerKilled.run('short');
    expect(figures, figures.done).toMatchObject({ found: '0 / 0', isReached: true });
  },
);
