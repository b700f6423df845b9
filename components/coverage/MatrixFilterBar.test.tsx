// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { MatrixFilterBar } from './MatrixFilterBar';
import { matrixViewIn } from './matrix-view';
import { OutcomeFilters } from './OutcomeFilters';

afterEach(cleanup);

const GROUPS = [['arms', 'Arms']] as const;
const CHOICES = {
  publishers: [
    ['', 'publisher not stated'],
    ['Courier', 'Courier'],
  ],
  languages: [['en', 'English']],
  articles: [['a', 'Courier, 18 June 2024']],
} as const;

function show(asked = '') {
  const onFilter = vi.fn();
  const onOrder = vi.fn();
  const view = matrixViewIn(new URLSearchParams(asked));
  const { container } = render(
    <MatrixFilterBar {...{ view, onFilter, onOrder }} groups={GROUPS} choicesOf={() => CHOICES}>
      <p>3 questions</p>
    </MatrixFilterBar>,
  );
  return { container, onFilter, onOrder };
}

describe('MatrixFilterBar', () => {
  it('asks for words, a group and an order', async () => {
    const { container, onFilter, onOrder } = show();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find a question' }), {
      target: { value: 'arms' },
    });
    expect(onFilter).toHaveBeenLastCalledWith({ words: 'arms' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Group of questions' }), {
      target: { value: '0' },
    });
    expect(onFilter).toHaveBeenLastCalledWith({ group: 'arms' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Order of articles' }), {
      target: { value: 'publisher' },
    });
    expect(onOrder).toHaveBeenCalledWith('publisher');
    await expectAccessible(container);
  });

  it('folds the rarer filters away, and can ask for what is not stated', async () => {
    const { container, onFilter } = show();
    expect(screen.queryByRole('combobox', { name: 'Publisher' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'More filters' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Publisher' }), { target: { value: '0' } });
    expect(onFilter).toHaveBeenLastCalledWith({ publisher: '' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Publisher' }), { target: { value: '-1' } });
    expect(onFilter).toHaveBeenLastCalledWith({ publisher: null });
    fireEvent.change(screen.getByLabelText('Published from'), { target: { value: '2024-06-18' } });
    expect(onFilter).toHaveBeenLastCalledWith({ from: '2024-06-18' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only articles read here' }));
    expect(onFilter).toHaveBeenLastCalledWith({ readHere: true });
    await expectAccessible(container);
  });

  it('shows them where the address sets one, and says how many', () => {
    show('missing=a&language=en&read=here');
    expect(screen.getByRole('button', { name: 'More filters (3)' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
    expect(screen.getByRole('combobox', { name: 'Missing in' })).toHaveProperty('value', '0');
  });
});

describe('OutcomeFilters', () => {
  it('offers what there is, by its sign and its name, and what is chosen also when there is none left', async () => {
    const calls = { onOutcome: vi.fn(), onOneOrigin: vi.fn(), onClear: vi.fn() };
    const { container } = render(
      <OutcomeFilters
        counts={
          new Map([
            ['denied', 2],
            ['differs', 0],
            ['vaguer', 0],
          ])
        }
        onOneWord={1}
        outcomes={['differs']}
        oneOrigin={false}
        {...calls}
      />,
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '⊘ Denied 2',
      '≠ Differs 0',
      'One origin 1',
      'Clear filters',
    ]);
    expect(screen.getByRole('button', { name: /Differs/ }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: /Denied/ }));
    expect(calls.onOutcome).toHaveBeenCalledWith('denied');
    fireEvent.click(screen.getByRole('button', { name: /One origin/ }));
    expect(calls.onOneOrigin).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(calls.onClear).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
