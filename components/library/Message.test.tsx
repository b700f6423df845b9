// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { Message, type Deed } from './Message';

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

  it('shows how far it is where that is known', () => {
    const say = (deed: Deed) => <Message deed={deed} onClose={vi.fn()} />;
    const { rerender } = render(say({ is: 'doing', text: 'Bringing in…' }));
    const progress = screen.getByRole('progressbar');
    expect(progress.hasAttribute('value')).toBe(false);
    rerender(say({ is: 'doing', text: 'Bringing in…', done: 30, all: 120 }));
    expect([progress.getAttribute('value'), progress.getAttribute('max')]).toEqual(['30', '120']);
  });

  it('leaves the focus where the reader is', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    render(<Message deed={{ is: 'done', text: 'Done.', undo: vi.fn() }} onClose={vi.fn()} />);
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('keeps the focus when what was undone took the way to undo it away', () => {
    const say = (deed: Deed) => <Message deed={deed} onClose={vi.fn()} />;
    const { rerender } = render(say({ is: 'done', text: 'Done.', undo: vi.fn() }));
    rerender(say({ is: 'doing', text: 'Undoing…' }));
    rerender(say({ is: 'done', text: 'Undone.', undo: null }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close this message' }));
  });

  it('gives the focus back to what had it before, while that is there', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const say = (deed: Deed) => <Message deed={deed} onClose={vi.fn()} />;
    const { rerender } = render(say({ is: 'done', text: 'Done.', undo: vi.fn() }));
    screen.getByRole('button', { name: 'Undo' }).focus();
    rerender(say({ is: 'done', text: 'Undone.', undo: null }));
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
