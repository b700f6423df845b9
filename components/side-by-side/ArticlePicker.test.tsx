// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { ArticlePicker } from './ArticlePicker';
import { ChosenArticles } from './ChosenArticles';

afterEach(cleanup);

const options = Array.from({ length: 40 }, (_, i) => ({
  id: `id-${i}`,
  title: i === 7 ? 'Visite à Pyŏngyang' : `Article ${i}`,
  facts: [`Publisher ${i}`],
}));
const pick = () => {
  const onChoose = vi.fn<(id: string) => void>();
  const { container } = render(
    <ArticlePicker label="Choose" options={options} tally={(n) => `${n} found`} onChoose={onChoose} />,
  );
  return { container, onChoose };
};

describe('ArticlePicker', () => {
  it('lists the first of many and says how many more there are', async () => {
    const { container } = pick();
    expect(screen.getAllByRole('button')).toHaveLength(30);
    expect(screen.getByText(/^10 more/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('is narrowed by words, whatever their case and marks, and gives what is chosen', async () => {
    const { onChoose } = pick();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pyongyang A publisher' } });
    expect(await screen.findByText('1 found')).toBeTruthy();
    fireEvent.click(screen.getByRole('button'));
    expect(onChoose).toHaveBeenCalledWith('id-7');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    expect(await screen.findByText(/No article has all of these words/)).toBeTruthy();
  });
});

describe('ChosenArticles', () => {
  it('does not move the first further left, and says of one that is gone that it is', async () => {
    const onMove = vi.fn<(id: string, by: -1 | 1) => void>();
    const onRemove = vi.fn<(id: string) => void>();
    const known = { id: 'a', title: 'A', facts: [], address: '#/a' };
    const chosen = [
      { id: 'a', known },
      { id: 'b', known: null },
    ];
    const { container } = render(<ChosenArticles {...{ chosen, onMove, onRemove }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Move article 1 to the left' }));
    expect(onMove).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Move article 1 to the right' }));
    expect(onMove).toHaveBeenCalledWith('a', 1);
    expect(screen.getByText('This article is no longer here.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take article 2 out' }));
    expect(onRemove).toHaveBeenCalledWith('b');
    await expectAccessible(container);
  });
});
