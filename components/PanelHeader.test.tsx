// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { PanelHeader } from './PanelHeader';

afterEach(cleanup);

describe('PanelHeader', () => {
  it('names its buttons', async () => {
    const { container } = render(
      <PanelHeader
        title="The summit"
        isPaused={false}
        onPause={() => {}}
        onOpenDesk={() => {}}
        onOpenSettings={() => {}}
      />,
    );
    expect(screen.getByRole('heading', { name: 'The summit' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Settings' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('pauses, resumes, and offers neither where there is no site', () => {
    const onPause = vi.fn();
    const header = (isPaused: boolean | null) => (
      <PanelHeader
        title=""
        isPaused={isPaused}
        onPause={onPause}
        onOpenDesk={() => {}}
        onOpenSettings={() => {}}
      />
    );
    const { rerender } = render(header(false));
    fireEvent.click(screen.getByRole('button', { name: 'Pause on this site' }));
    expect(onPause).toHaveBeenLastCalledWith(true);
    rerender(header(true));
    fireEvent.click(screen.getByRole('button', { name: 'Resume on this site' }));
    expect(onPause).toHaveBeenLastCalledWith(false);
    rerender(header(null));
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });
});
