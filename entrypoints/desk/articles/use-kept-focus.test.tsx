// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from './use-kept-focus';

afterEach(cleanup);

function Room({ rows, isOpen = false }: { readonly rows: readonly string[]; readonly isOpen?: boolean }) {
  const room = useKeptFocus();
  return (
    <div ref={room}>
      <div class="articles-head">{!isOpen && <button type="button">Add articles</button>}</div>
      {isOpen && (
        <section class="add-panel">
          <button type="button">Close</button>
        </section>
      )}
      {isOpen && <button type="button">Load the samples</button>}
      {rows.length > 0 && (
        <section class="results" tabIndex={-1} aria-label="Articles found">
          <ul>
            {rows.map((name) => (
              <li class="article-row" key={name}>
                <a href="#/">{name}</a>
                <button type="button">Remove {name}</button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const focused = () => document.activeElement?.textContent;
const remove = (name: string) => screen.getByRole('button', { name: `Remove ${name}` });

it('goes to the same control of the row that took the place of what had it, at the end to the last', async () => {
  const { rerender } = render(<Room rows={['a', 'b', 'c']} />);
  remove('b').focus();
  rerender(<Room rows={['a', 'c']} />);
  await waitFor(() => expect(focused()).toBe('Remove c'));
  rerender(<Room rows={['a']} />);
  await waitFor(() => expect(focused()).toBe('Remove a'));
  rerender(<Room rows={[]} />);
  await waitFor(() => expect(focused()).toBe('Add articles'));
});

it('goes from the panel for adding to what opens it', async () => {
  const { rerender } = render(<Room rows={['a']} isOpen />);
  screen.getByRole('button', { name: 'Close' }).focus();
  rerender(<Room rows={['a']} />);
  await waitFor(() => expect(focused()).toBe('Add articles'));
});

it('goes to the list from what was in no row', async () => {
  const { rerender } = render(<Room rows={['a']} isOpen />);
  screen.getByRole('button', { name: 'Load the samples' }).focus();
  rerender(<Room rows={['a']} />);
  await waitFor(() => expect(document.activeElement?.className).toBe('results'));
});

it('leaves the focus where the reader put it', async () => {
  const { rerender } = render(<Room rows={['a', 'b']} />);
  remove('b').focus();
  rerender(<Room rows={['a', 'b', 'c']} />);
  await Promise.resolve();
  expect(focused()).toBe('Remove b');
});
