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
        isAllPaused={false}
        onPauseAll={() => {}}
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
        isAllPaused={false}
        onPauseAll={() => {}}
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
    expect(screen.getAllByRole('button')).toHaveLength(3);
  });

  it('pauses everywhere, and then only resumes everywhere', () => {
    const onPauseAll = vi.fn();
    const header = (isAllPaused: boolean) => (
      <PanelHeader
        title=""
        isPaused={false}
        onPause={() => {}}
        isAllPaused={isAllPaused}
        onPauseAll={onPauseAll}
        onOpenDesk={() => {}}
        onOpenSettings={() => {}}
      />
    );
    const { rerender } = render(header(false));
    fireEvent.click(screen.getByRole('button', { name: 'Pause everywhere' }));
    expect(onPauseAll).toHaveBeenLastCalledWith(true);
    rerender(header(true));
    expect(screen.queryByRole('button', { name: 'Pause on this site' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Resume everywhere' }));
    expect(onPauseAll).toHaveBeenLastCalledWith(false);
  });
});
