// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { Message } from './Message';

afterEach(cleanup);

describe('Message', () => {
  it('offers to undo what was done, and takes the focus when what had it is gone', async () => {
    const undo = vi.fn();
    const { container } = render(<Message deed={{ is: 'done', text: 'Done.', undo }} onClose={vi.fn()} />);
    expect(document.activeElement?.textContent).toBe('Undo');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('leaves the focus where the reader is', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    render(<Message deed={{ is: 'done', text: 'Done.', undo: vi.fn() }} onClose={vi.fn()} />);
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('says aloud what failed, until it is closed', () => {
    const onClose = vi.fn();
    render(<Message deed={{ is: 'failed', text: 'No room.' }} onClose={onClose} />);
    expect(screen.getByRole('alert').textContent).toContain('No room.');
    fireEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
