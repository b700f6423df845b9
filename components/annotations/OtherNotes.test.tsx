// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteOf, type Edit } from '../../lib/core/annotation/annotation';
import { otherNotesOf, withEdit } from '../../lib/core/annotation/with-edit';
import { expectAccessible } from '../../tests/accessible';
import { anAnnotation } from '../../tests/builders';
import { OtherNotes } from './OtherNotes';

afterEach(cleanup);

const from = { note: '' };
const mine = withEdit(anAnnotation(), { note: 'mine', from }, '2024-06-20T10:00:00.000Z');
const both = withEdit(mine, { note: 'theirs', from }, '2024-06-21T10:00:00.000Z');

describe('OtherNotes', () => {
  it('shows what was written at the same time in another window, and brings it back in exchange for what counts', async () => {
    const onEdit = vi.fn<(edit: Edit) => void>();
    const { container } = render(<OtherNotes annotation={both} onEdit={onEdit} />);
    fireEvent.click(screen.getByText('1 other version of this note'));
    expect(await screen.findByText('mine')).toBeTruthy();
    expect(container.textContent).toContain('20 June 2024');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Bring this note back “mine”' }));
    const [edit] = onEdit.mock.calls[0] ?? [{}];
    const back = withEdit(both, edit, '2024-06-22T10:00:00.000Z');
    expect([noteOf(back), otherNotesOf(back).map(({ note }) => note)]).toEqual(['mine', ['theirs']]);
  });

  it('is not there where nobody wrote at the same time', () => {
    const { container } = render(<OtherNotes annotation={mine} onEdit={vi.fn()} />);
    expect(container.textContent).toBe('');
  });
});
