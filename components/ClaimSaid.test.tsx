// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { ClaimSaid } from './ClaimSaid';

afterEach(cleanup);

it('says that the claim was deleted, and takes the focus to the way back', async () => {
  const onUndo = vi.fn();
  const { container } = render(<ClaimSaid said="claimRemoved" onUndo={onUndo} />);
  expect(screen.getByRole('status').textContent).toContain('Your claim was deleted.');
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  expect(onUndo).toHaveBeenCalledOnce();
  await expectAccessible(container);
});
