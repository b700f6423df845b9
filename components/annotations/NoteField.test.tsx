// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_NOTE } from '../../lib/core/annotation/limits';
import { expectAccessible } from '../../tests/accessible';
import { NoteField } from './NoteField';

afterEach(cleanup);

function show(note = '') {
  const onSave = vi.fn<(note: string) => void>();
  const onCancel = vi.fn<() => void>();
  const shown = render(<NoteField note={note} onSave={onSave} onCancel={onCancel} />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('Note');
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  return { onSave, onCancel, field, type, ...shown };
}

describe('NoteField', () => {
  it('begins with the note and has the focus', async () => {
    const { field, container } = show('**so far**');
    expect(field.value).toBe('**so far**');
    expect(document.activeElement).toBe(field);
    await expectAccessible(container);
  });

  it.each(['ctrlKey', 'metaKey'])('saves with %s and Enter, while Enter alone begins a line', (key) => {
    const { field, type, onSave } = show();
    type('checked');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', [key]: true });
    expect(onSave.mock.calls).toEqual([['checked']]);
  });

  it('cancels with Escape, but not while an input method composes', () => {
    const { field, onCancel, onSave } = show('old');
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
    expect(onCancel).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('tells how much too long a note is, cuts nothing and does not save it', async () => {
    const { field, type, onSave, container } = show();
    type('x'.repeat(MAX_NOTE + 3));
    expect(screen.getByRole('alert').textContent).toContain('1,000,003 characters of at most 1,000,000');
    expect(screen.getByRole('alert').textContent).toContain('Shorten it by 3');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
    expect(field.value).toHaveLength(MAX_NOTE + 3);
    type('x'.repeat(MAX_NOTE));
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByText('Save note'));
    expect(onSave).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
