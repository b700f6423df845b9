// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import type { ArticleEntry } from './article-entry';
import { ArticlesView, type ArticlesViewProps } from './ArticlesView';
import { EmptyStore } from './EmptyStore';
import { viewIn } from './find-articles';

afterEach(cleanup);

function anEntry(facts: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id: 'a',
    url: 'https://courier.example/summit',
    title: 'Two leaders meet',
    publisher: 'The Courier',
    byline: null,
    published: '2024-06-18',
    language: 'en',
    topics: ['summit'],
    status: 'page',
    hasText: true,
    isOld: false,
    readAt: 1,
    ...facts,
  };
}

const ENTRIES = [
  anEntry(),
  anEntry({
    id: 'b',
    title: 'Arms for Moscow',
    publisher: null,
    published: null,
    status: 'file',
    isOld: true,
  }),
  anEntry({ id: 'c', title: 'Known', topics: [], status: 'pack', hasText: false, published: '2023' }),
];

function show(facts: Partial<ArticlesViewProps> = {}) {
  const ignore = vi.fn();
  return render(
    <ArticlesView
      entries={ENTRIES}
      counts={new Map([['a', { claims: 3, highlights: 2 }]])}
      topics={new Map([['summit', 'The summit']])}
      view={viewIn(new URLSearchParams())}
      onView={ignore}
      onShown={ignore}
      onReadAgain={ignore}
      onRemove={ignore}
      {...facts}
    />,
  );
}

const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const rowOf = (title: string) => within(screen.getByRole('link', { name: title }).closest('li')!);

describe('ArticlesView', () => {
  it('tells of each article what it is, how it came and how much there is on it', () => {
    show();
    const row = rowOf('Two leaders meet');
    expect(row.getByText('The Courier · 18 June 2024 · English')).toBeTruthy();
    for (const told of ['Read in a page', 'The summit', '3 claims']) expect(row.getByText(told)).toBeTruthy();
    expect(row.getByRole('link', { name: '2 highlights' }).getAttribute('href')).toBe(
      '#/library?article=https%3A%2F%2Fcourier.example%2Fsummit',
    );
    expect(
      rowOf('Arms for Moscow').getByText('publisher not stated · date not stated · English'),
    ).toBeTruthy();
    expect(rowOf('Arms for Moscow').getByText('Read by older rules')).toBeTruthy();
    expect(rowOf('Known').getByText('From the topic pack')).toBeTruthy();
  });

  it('offers no deed on what only a pack knows, and can hide it', () => {
    show();
    expect(rowOf('Known').queryAllByRole('button')).toEqual([]);
    fireEvent.click(screen.getByLabelText('Show articles that only a topic pack knows'));
    expect(titles()).toEqual(['Two leaders meet', 'Arms for Moscow']);
  });

  it('finds as one types, and Escape finds all again', () => {
    show();
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'moscow' } });
    expect(titles()).toEqual(['Arms for Moscow']);
    expect(screen.getByText('1 of 3 articles')).toBeTruthy();
    fireEvent.input(search, { target: { value: 'zebra' } });
    expect(screen.getByText('No article fits these words and filters.')).toBeTruthy();
    fireEvent.keyDown(search, { key: 'Escape' });
    expect(titles()).toHaveLength(3);
  });

  it('narrows by what has none as well', () => {
    show();
    fireEvent.change(screen.getByLabelText('Topic'), { target: { value: '=' } });
    expect(titles()).toEqual(['Known']);
    fireEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(titles()).toHaveLength(3);
  });

  it('deals with many at once, from the one clicked last to the one clicked with Shift', () => {
    const onRemove = vi.fn<ArticlesViewProps['onRemove']>();
    show({ onRemove });
    fireEvent.click(screen.getByLabelText('Select “Two leaders meet”'));
    fireEvent.click(screen.getByLabelText('Select “Arms for Moscow”'), { shiftKey: true });
    fireEvent.click(within(screen.getByRole('group')).getByRole('button', { name: 'Delete' }));
    expect(onRemove.mock.lastCall?.[0].map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('offers to read again all that older rules read', () => {
    const onReadAgain = vi.fn<ArticlesViewProps['onReadAgain']>();
    show({ onReadAgain });
    fireEvent.click(screen.getByRole('button', { name: 'Read 1 article again by today’s rules' }));
    expect(onReadAgain.mock.lastCall?.[0].map(({ id }) => id)).toEqual(['b']);
  });

  it('tells which articles it shows: a page of them', () => {
    const onShown = vi.fn<ArticlesViewProps['onShown']>();
    const entries = Array.from({ length: 60 }, (_, i) => anEntry({ id: `${i}`, title: `Story ${i}` }));
    show({ entries, onShown });
    expect(onShown.mock.lastCall?.[0]).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('26–50 of 60')).toBeTruthy();
  });

  it('shows no markup of a title', () => {
    show({ entries: [anEntry({ title: '<img src=x onerror=alert(1)>' })] });
    expect(titles()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('main img, li img')).toBeNull();
  });

  it('is legible to assistive technology', async () => {
    const { container } = show();
    fireEvent.click(screen.getByLabelText('Select “Two leaders meet”'));
    expect(screen.getByText('1 selected')).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('EmptyStore', () => {
  it('says how to begin', async () => {
    const onLoadSamples = vi.fn();
    const onAdd = vi.fn();
    const { container, rerender } = render(<EmptyStore {...{ onLoadSamples, onAdd }} isLoading={false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Load the sample articles' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add articles' }));
    expect([onLoadSamples.mock.calls.length, onAdd.mock.calls.length]).toEqual([1, 1]);
    rerender(<EmptyStore {...{ onLoadSamples, onAdd }} isLoading />);
    expect(screen.getByRole('button', { name: 'Loading the sample articles…' })).toHaveProperty(
      'disabled',
      true,
    );
    await expectAccessible(container);
  });
});
