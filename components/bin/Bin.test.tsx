// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { Bin, type BinProps } from './Bin';
import type { BinEntry } from './bin-entry';

afterEach(cleanup);

const NOW = Date.parse('2024-06-20T12:00:00.000Z');
const anEntry = ({
  went,
  ...facts
}: Omit<Partial<BinEntry>, 'went'> & { went?: Partial<BinEntry['went']> }) => ({
  id: '1',
  kind: 'highlight' as const,
  title: 'words',
  page: '',
  note: '',
  colour: null,
  at: NOW,
  ...facts,
  went: { articles: 0, claims: 0, ownClaims: 0, said: 0, drafts: 0, ...went },
});
const entries: readonly BinEntry[] = [
  anEntry({ id: '1', title: 'today’s', page: 'Putin visits', note: 'a note', colour: 'blue', at: NOW - 1 }),
  anEntry({
    id: '2',
    kind: 'articles',
    title: 'Arms for Moscow',
    at: Date.parse('2024-05-21T13:00:00.000Z'),
    went: { articles: 3, claims: 4, ownClaims: 1, said: 2 },
  }),
  anEntry({
    id: '3',
    kind: 'topic',
    title: 'The marathon',
    at: Date.parse('2024-05-01T12:00:00.000Z'),
    went: { drafts: 1 },
  }),
];
const show = (facts: Partial<BinProps> = {}) =>
  render(
    <Bin entries={entries} days={30} now={NOW} onRestore={vi.fn()} onDeleteForGood={vi.fn()} {...facts} />,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('Bin', () => {
  it('keeps the focus when what was pressed goes with its entry, or with the last one', () => {
    const props = { days: 30, now: NOW, onRestore: vi.fn(), onDeleteForGood: vi.fn() };
    const { rerender } = show();
    screen.getByRole('button', { name: /^Restore .*The marathon/ }).focus();
    rerender(<Bin {...props} entries={entries.slice(0, 2)} />);
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('bin-title');
    rerender(<Bin {...props} entries={[]} />);
    expect(document.activeElement?.textContent).toBe('The bin is empty');
  });

  it('says of each what it was, what went with it and when it goes for good', async () => {
    const { container } = show();
    expect(screen.getByText('goes for good in 30 days')).toBeTruthy();
    expect(screen.getByText('goes for good in 1 day')).toBeTruthy();
    expect(screen.getByText('goes for good today')).toBeTruthy();
    expect(screen.getByText('Arms for Moscow, and 2 more')).toBeTruthy();
    expect(
      screen.getByText('with 4 claims, 1 claim of yours, 2 claims you confirmed or corrected'),
    ).toBeTruthy();
    expect(screen.getByText('with 1 unsaved draft')).toBeTruthy();
    await expectAccessible(container);
  });

  it('restores one, those selected, or all', () => {
    const onRestore = vi.fn();
    show({ onRestore });
    press('Restore “Arms for Moscow, and 2 more”');
    press('Restore all 3');
    fireEvent.click(screen.getByRole('checkbox', { name: /today’s/ }));
    press('Restore the 1 selected');
    expect(onRestore.mock.calls.map(([meant]) => meant.map(({ id }: BinEntry) => id))).toEqual([
      ['2'],
      ['1', '2', '3'],
      ['1'],
    ]);
  });

  it('deletes for good only when asked again, with the focus on keeping, and says of what how many', async () => {
    const onDeleteForGood = vi.fn();
    const { container } = show({ onDeleteForGood });
    press('Empty the bin…');
    expect(document.activeElement?.textContent).toBe('Keep');
    expect(
      screen.getByRole('group', { name: 'Delete for good: 1 highlight, 3 articles, 1 topic?' }),
    ).toBeTruthy();
    expect(screen.getByText(/A copy that Crossread made by itself/)).toBeTruthy();
    await expectAccessible(container);
    press('Keep');
    expect(document.activeElement?.textContent).toBe('Empty the bin…');
    expect(onDeleteForGood).not.toHaveBeenCalled();
    press('Empty the bin…');
    press('Delete for good');
    expect(onDeleteForGood).toHaveBeenCalledWith(entries);
  });

  it('teaches what comes here while it is empty', async () => {
    const { container } = show({ entries: [] });
    expect(screen.getByRole('heading', { name: 'The bin is empty' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Backup' }).getAttribute('href')).toBe('#/backup');
    await expectAccessible(container);
  });
});
