// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { DeleteAll } from './DeleteAll';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('DeleteAll', () => {
  it('asks first, with the focus on keeping', async () => {
    const onDelete = vi.fn();
    const { container } = render(<DeleteAll kept={3} days={30} onDelete={onDelete} />);
    press('Delete all articles kept…');
    expect(screen.getByRole('status').textContent).toBe(
      'Delete 3 articles, what was found in them and what you said of that? Your highlights stay. All of it lies in the bin for 30 days.',
    );
    expect(document.activeElement?.textContent).toBe('Keep');
    await expectAccessible(container);
    press('Keep');
    expect(onDelete).not.toHaveBeenCalled();
  });

  it('deletes, says so, and brings everything back', async () => {
    const undo = vi.fn(async () => {});
    const { container } = render(<DeleteAll kept={1} days={30} onDelete={async () => undo} />);
    press('Delete all articles kept…');
    press('Delete');
    expect(await screen.findByText('1 article is in the bin, for 30 days.')).toBeTruthy();
    await expectAccessible(container);
    press('Undo');
    expect(await screen.findByText('Everything is back.')).toBeTruthy();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('says why it could not be deleted, and lets one try again', async () => {
    const onDelete = vi.fn(() => Promise.reject(new Error('There is no room.')));
    render(<DeleteAll kept={1} days={30} onDelete={onDelete} />);
    press('Delete all articles kept…');
    press('Delete');
    expect(await screen.findByText(/nothing was changed. There is no room./)).toBeTruthy();
    press('Delete all articles kept…');
    press('Delete');
    await screen.findByText(/nothing was changed/);
    expect(onDelete).toHaveBeenCalledTimes(2);
  });

  it('offers nothing when nothing is kept', () => {
    render(<DeleteAll kept={0} days={30} onDelete={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
