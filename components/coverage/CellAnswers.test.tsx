// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aRowAnswer } from '../../tests/coverage-builders';
import { CellAnswers } from './CellAnswers';

afterEach(cleanup);

const ONE = { answers: [aRowAnswer()], denials: [] };
const SEVERAL = {
  answers: [aRowAnswer(), aRowAnswer({ claim: 'claim-2', display: '6,700 containers' })],
  denials: [aRowAnswer({ claim: 'claim-3', display: 'none' })],
};

describe('CellAnswers', () => {
  it('offers no choice where there is one answer', () => {
    const { container } = render(<CellAnswers cell={ONE} claim="claim-1" onPick={vi.fn()} />);
    expect(container.innerHTML).toBe('');
  });

  it('lets one choose among several answers and denials', async () => {
    const onPick = vi.fn();
    const { container } = render(<CellAnswers cell={SEVERAL} claim="claim-1" onPick={onPick} />);
    expect(screen.getByRole('button', { name: /11,000/ }).getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: /6,700/ }));
    expect(onPick).toHaveBeenCalledWith('claim-2');
    expect(screen.getByRole('heading', { name: 'Denials that it reports' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Denied.*reports a denial/ })).toBeTruthy();
    await expectAccessible(container);
  });
});
