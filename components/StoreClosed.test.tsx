// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { StoreClosed, type Trouble } from './StoreClosed';
import { NearlyFull, StoreLost } from './StoreNotice';

afterEach(cleanup);

const EVERY: readonly Trouble[] = ['newer', 'blocked', 'not-given', 'full', 'damaged'];

describe('StoreClosed', () => {
  it.each(EVERY)('says why and what to do: %s', async (is) => {
    const { container } = render(<StoreClosed trouble={{ is, reason: 'why' }} onTryAgain={vi.fn()} />);
    expect(screen.getByRole('alert').textContent).not.toContain('{');
    expect(screen.queryByText('What can be done')).toBeNull();
    await expectAccessible(container);
  });

  it('leads to the rescue page where there is something to rescue', () => {
    const onRescue = vi.fn();
    render(
      <StoreClosed trouble={{ is: 'damaged', reason: 'why' }} onTryAgain={vi.fn()} onRescue={onRescue} />,
    );
    fireEvent.click(screen.getByText('What can be done'));
    expect(onRescue).toHaveBeenCalledOnce();
    cleanup();
    render(<StoreClosed trouble={{ is: 'not-given' }} onTryAgain={vi.fn()} onRescue={onRescue} />);
    expect(screen.queryByText('What can be done')).toBeNull();
  });
});

describe('StoreNotice', () => {
  it('says how much is left, and that a store is gone since when', async () => {
    const { container } = render(
      <main>
        <NearlyFull left={58_000_000} onSee={vi.fn()} />
        <StoreLost at={Date.UTC(2024, 5, 20, 12)} copy={null} onRestore={vi.fn()} onClose={vi.fn()} />
      </main>,
    );
    expect(screen.getByRole('status').textContent).toContain('58 MB');
    expect(screen.getByRole('alert').textContent).toContain('2024');
    await expectAccessible(container);
  });
});
