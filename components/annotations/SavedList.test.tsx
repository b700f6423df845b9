// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { anAnnotation } from '../../tests/builders';
import { SavedList, type SavedListProps } from './SavedList';

afterEach(cleanup);

const NONE: SavedListProps = {
  saved: [],
  hasHeading: false,
  notShown: null,
  onHighlight: () => {},
  onOpenAll: () => {},
  onOpenThese: () => {},
  said: '',
  item: ({ annotation }) => annotation.id,
};
const lost = { annotation: anAnnotation(), whereabouts: { status: 'lost' } } as const;

describe('SavedList', () => {
  it('teaches how to save where nothing is saved', async () => {
    const onHighlight = vi.fn<() => void>();
    const { container } = render(<SavedList {...NONE} hasHeading onHighlight={onHighlight} />);
    expect(container.textContent).toContain('Select words in the page to highlight them.');
    expect(screen.getByRole('heading').textContent).toBe('Saved on this page');
    fireEvent.click(screen.getByRole('button', { name: 'Highlight the selection' }));
    expect(onHighlight).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('offers no highlighting where that cannot be, and always the way to all highlights', () => {
    const onOpenAll = vi.fn<() => void>();
    render(<SavedList {...NONE} onHighlight={undefined} onOpenAll={onOpenAll} />);
    fireEvent.click(screen.getByRole('button'));
    expect(onOpenAll).toHaveBeenCalledOnce();
  });

  it('lists what is saved and says how much of it went astray', async () => {
    const onOpenThese = vi.fn<() => void>();
    const { container } = render(<SavedList {...NONE} saved={[lost]} onOpenThese={onOpenThese} />);
    fireEvent.click(screen.getByRole('button', { name: 'These on the desk (opens in a new tab)' }));
    expect(onOpenThese).toHaveBeenCalledOnce();
    expect(screen.getByRole('listitem').textContent).toBe(lost.annotation.id);
    expect(screen.getByRole('status').textContent).toBe(
      '1 highlight on this page. 1 of them is not where it was.',
    );
    await expectAccessible(container);
  });

  it.each([
    ['paused', 'Paused here: highlights are kept, but not shown in the page.'],
    ['never-read', 'Highlights here are kept, but not shown in the page, as this site is not read.'],
  ] as const)('says why none is shown in the page: %s', (notShown, said) => {
    const { container, rerender } = render(<SavedList {...NONE} saved={[lost]} notShown={notShown} />);
    expect(container.textContent).toContain(said);
    rerender(<SavedList {...NONE} saved={[lost]} />);
    expect(container.textContent).not.toContain('not shown');
  });

  it('says what was done, and offers the way back with the focus on it', async () => {
    const onUndo = vi.fn<() => void>();
    const { container } = render(<SavedList {...NONE} said="Deleted." onUndo={onUndo} />);
    expect(screen.getByRole('status').textContent).toBe('Deleted.');
    expect(document.activeElement?.textContent).toBe('Undo');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
