// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MAX_NOTE } from '../../lib/core/annotation/limits';
import { expectAccessible } from '../../tests/accessible';
import { Note, SHOWN_AT_FIRST } from './Note';

afterEach(cleanup);

describe('Note', () => {
  it('shows a note as it was written until the renderer is there, and then rendered', async () => {
    const { container } = render(<Note markdown="A **firm** [word](https://courier.example)" />);
    expect(container.textContent).toBe('A **firm** [word](https://courier.example)');
    expect((await screen.findByRole('link')).textContent).toBe('word');
    expect(container.querySelector('strong')?.textContent).toBe('firm');
    await expectAccessible(container);
  });

  it('shows the beginning of a note of a megabyte, whole lines only, and all of it when asked', async () => {
    const line = 'A line of a very *long* note.\n\n';
    const markdown = `${line.repeat(Math.floor((MAX_NOTE - 10) / line.length))}The end.`;
    const { container } = render(<Note markdown={markdown} />);
    const more = await screen.findByRole('button');
    expect(more.textContent).toContain(new Intl.NumberFormat('en').format(markdown.length));
    const words = container.querySelector('.note-text')?.textContent ?? '';
    expect(words.length).toBeLessThan(SHOWN_AT_FIRST + 100);
    expect(words).toMatch(/long( note\.|\* note\.)\s*Show all/);
    await screen.findAllByText('long');
  });

  it('never cuts a character in two', () => {
    render(<Note markdown={`${'x'.repeat(SHOWN_AT_FIRST - 1)}😀 and more`} />);
    expect(document.body.textContent).toMatch(/x(?=Show all)/);
    fireEvent.click(screen.getByRole('button'));
    expect(document.body.textContent).toMatch(/x😀 and more$/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
