// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { Filters } from './Filters';

afterEach(cleanup);

describe('Filters', () => {
  const counts = { differs: 3, denied: 1, 'only-here': 9 } as const;

  it('names every count in words, and leaves out what there is none of', async () => {
    const { container } = render(<Filters counts={counts} all={13} chosen="all" onChoose={() => {}} />);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'All, 13',
      'Denied, 1',
      'Differs, 3',
      'Only here, 9',
    ]);
    await expectAccessible(container);
  });

  it('chooses an outcome, and all of them again when it is pressed twice', () => {
    const onChoose = vi.fn();
    const { rerender } = render(<Filters counts={counts} all={13} chosen="all" onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('button', { name: 'Differs, 3' }));
    expect(onChoose).toHaveBeenLastCalledWith('differs');
    rerender(<Filters counts={counts} all={13} chosen="differs" onChoose={onChoose} />);
    expect(screen.getByRole('button', { name: 'Differs, 3' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/give another answer/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Differs, 3' }));
    expect(onChoose).toHaveBeenLastCalledWith('all');
  });
});
