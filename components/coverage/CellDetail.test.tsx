// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aRowAnswer } from '../../tests/coverage-builders';
import { CellDetail, type CellDetailProps } from './CellDetail';

afterEach(cleanup);

const ONE = { answers: [aRowAnswer()], denials: [] };
const SEVERAL = {
  answers: [aRowAnswer(), aRowAnswer({ claim: 'claim-2', display: '6,700 containers' })],
  denials: [aRowAnswer({ claim: 'claim-3', display: 'none' })],
};

function show(changed: Partial<CellDetailProps> = {}) {
  const calls = { onPick: vi.fn(), onClose: vi.fn() };
  const shown = render(
    <CellDetail
      title="Courier on: How many?"
      cell={ONE}
      claim="claim-1"
      takesFocus={0}
      {...calls}
      {...changed}
    >
      <p>the claim</p>
    </CellDetail>,
  );
  return { ...calls, ...shown, detail: screen.getByRole('complementary') };
}

describe('CellDetail', () => {
  it('shows one answer at once', async () => {
    const { detail, container } = show();
    expect(detail.textContent).toBe('the claim');
    expect(detail.getAttribute('aria-label')).toBe('Courier on: How many?');
    await expectAccessible(container);
  });

  it('lets one choose among several answers and denials', async () => {
    const { onPick, container } = show({ cell: SEVERAL });
    expect(screen.getByRole('button', { name: /11,000/ }).getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: /6,700/ }));
    expect(onPick).toHaveBeenCalledWith('claim-2');
    expect(screen.getByRole('heading', { name: 'What it denies it with' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('takes the focus when it was opened by keyboard, and only then', () => {
    const { detail } = show({ takesFocus: 1 });
    expect(document.activeElement).toBe(detail);
    cleanup();
    expect(document.activeElement).not.toBe(show().detail);
  });

  it('closes by Escape', () => {
    const { onClose } = show();
    fireEvent.keyDown(screen.getByText('the claim'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
