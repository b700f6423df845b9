// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { Notice } from './Notice';
import type { NoReading } from './situation';

afterEach(cleanup);

const EVERY: readonly NoReading[] = [
  'starting',
  'reading',
  'browser-page',
  'local-file',
  'store',
  'pdf',
  'never-read',
  'password',
  'not-article',
  'no-topic',
  'off-topic',
  'reload',
  'paused-site',
  'paused',
  'no-topics',
  'trouble',
  'store-closed',
];

describe('Notice', () => {
  it.each(EVERY)('says why there is nothing to show: %s', async (why) => {
    const { container } = render(
      <Notice why={why} values={{ site: 's', kind: 'k', file: 'f', reason: 'r' }} />,
    );
    expect(screen.getByRole('heading').textContent).not.toBe('');
    expect(container.textContent).not.toContain('{');
    await expectAccessible(container);
  });

  it('shows that work goes on', () => {
    render(<Notice why="reading" />);
    expect(screen.getByText('Reading this page…')).toBeTruthy();
    expect(screen.getByRole('progressbar')).toBeTruthy();
    cleanup();
    render(<Notice why="no-topic" />);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
