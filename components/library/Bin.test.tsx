// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { anAnnotation, anId } from '../../tests/builders';
import { Bin, type BinProps } from './Bin';

afterEach(cleanup);

const NOW = Date.parse('2024-06-20T12:00:00.000Z');
const binned = [
  anAnnotation({ id: anId(1), exact: 'today’s', deleted: '2024-06-20T11:00:00.000Z', note: 'a note' }),
  anAnnotation({ id: anId(2), exact: 'an old one', deleted: '2024-05-21T13:00:00.000Z' }),
  anAnnotation({ id: anId(3), exact: 'one too old', deleted: '2024-05-01T12:00:00.000Z' }),
];
const show = (facts: Partial<BinProps> = {}) =>
  render(
    <Bin annotations={binned} days={30} now={NOW} onRestore={vi.fn()} onDeleteForGood={vi.fn()} {...facts} />,
  );
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('Bin', () => {
  it('says of each when it goes for good', async () => {
    const { container } = show();
    expect(screen.getByText('goes for good in 30 days')).toBeTruthy();
    expect(screen.getByText('goes for good in 1 day')).toBeTruthy();
    expect(screen.getByText('goes for good today')).toBeTruthy();
    await expectAccessible(container);
  });

  it('restores one, those selected, or all', () => {
    const onRestore = vi.fn();
    show({ onRestore });
    press('Restore on “an old one”');
    press('Restore all 3');
    fireEvent.click(screen.getByRole('checkbox', { name: /today’s/ }));
    press('Restore the 1 selected');
    expect(onRestore.mock.calls.map(([meant]) => meant.map(({ id }: { id: string }) => id))).toEqual([
      [anId(2)],
      [anId(1), anId(2), anId(3)],
      [anId(1)],
    ]);
  });

  it('deletes for good only when asked again, with the focus on keeping', async () => {
    const onDeleteForGood = vi.fn();
    const { container } = show({ onDeleteForGood });
    press('Delete all 3 for good…');
    expect(document.activeElement?.textContent).toBe('Keep');
    await expectAccessible(container);
    press('Keep');
    expect(onDeleteForGood).not.toHaveBeenCalled();
    press('Delete all 3 for good…');
    press('Delete for good');
    expect(onDeleteForGood).toHaveBeenCalledWith(binned);
  });

  it('says when it is empty', () => {
    show({ annotations: [] });
    expect(screen.getByText('The bin is empty.')).toBeTruthy();
  });
});
