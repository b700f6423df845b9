// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { ChosenArticles } from './ChosenArticles';

afterEach(cleanup);

function Chosen() {
  const [ids, setIds] = useState(['a', 'b', 'c']);
  const chosen = ids.map((id) => ({
    id,
    known: { id, title: id, facts: ['The Courier'], address: `#${id}` },
  }));
  return (
    <ChosenArticles
      chosen={chosen}
      onMove={() => {}}
      onRemove={(gone) => setIds(ids.filter((id) => id !== gone))}
    />
  );
}

const takeOut = (n: number) => {
  const button = screen.getAllByRole('button', { name: /^Take/ })[n]!;
  button.focus();
  fireEvent.click(button);
};
const titleOfFocused = () => document.activeElement?.closest('li')?.querySelector('a')?.textContent;

describe('an article that is taken out by keyboard', () => {
  it('leaves the focus at the next one, then at the last, then at the list', async () => {
    const { container } = render(<Chosen />);
    await expectAccessible(container);
    takeOut(1);
    expect(titleOfFocused()).toBe('c');
    takeOut(1);
    expect(titleOfFocused()).toBe('a');
    takeOut(0);
    expect(document.activeElement).toBe(screen.getByRole('list'));
  });
});
