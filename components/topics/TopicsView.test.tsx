// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aTopicEntry } from '../../tests/topic-builders';
import type { TopicEntry, TopicWeight } from './topic-entry';
import { TopicsView, type TopicsViewProps } from './TopicsView';

afterEach(cleanup);

const WEIGHT: TopicWeight = {
  articles: 2,
  packArticles: 1,
  claims: 4,
  packClaims: 3,
  ownClaims: 1,
  curations: 0,
  highlights: 5,
};

function show(entries: readonly TopicEntry[], facts: Partial<TopicsViewProps> = {}) {
  const does = {
    weigh: async () => WEIGHT,
    onSwitch: vi.fn(),
    onDuplicate: vi.fn(),
    onExport: vi.fn(),
    onMerge: vi.fn(),
    onDelete: vi.fn(),
  };
  const counts = new Map([['summit', { articles: 3, claims: 8, highlights: 5 }]]);
  return { ...render(<TopicsView {...{ entries, counts }} {...does} {...facts} />), ...does };
}
const many = (n: number) =>
  Array.from({ length: n }, (_, i) => aTopicEntry({ id: `t${i}`, title: `Topic ${i}` }));
const menuOf = (title: string) => {
  const menu = screen.getByLabelText(`More to do with “${title}”`).parentElement;
  if (!menu) throw new Error('there is no menu');
  return menu;
};

describe('the list of topics', () => {
  it('offers for each what can be done with it, by where it is from', async () => {
    const { container } = show([
      aTopicEntry(),
      aTopicEntry({ id: 'b', title: 'Shipped', from: 'shipped' }),
      aTopicEntry({ id: 'c', title: 'Imported', from: 'imported' }),
    ]);
    const items = (title: string) =>
      [...menuOf(title).querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items('The summit')).toEqual(['Edit', 'Duplicate', 'Export…', 'Merge with another…', 'Delete…']);
    expect(items('Shipped')).toEqual(['Duplicate', 'Export…', 'Merge with another…']);
    expect(items('Imported')).toEqual(['Duplicate', 'Export…', 'Merge with another…', 'Delete…']);
    await expectAccessible(container);
  });

  it('says of an imported one when author or licence is not stated', () => {
    show([aTopicEntry({ from: 'imported' })]);
    expect(document.body.textContent).toContain('author not stated');
    expect(document.body.textContent).toContain('licence not stated');
  });

  it('is searched when there are many, and shows a page of them at a time', () => {
    show(many(10));
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    const { container } = show(many(200));
    expect(container.querySelectorAll('.topic-row')).toHaveLength(25);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'topic 19' } });
    expect(container.querySelectorAll('.topic-row')).toHaveLength(12);
    expect(document.body.textContent).toContain('12 of 200 topics.');
  });

  it('tells what goes and what stays before a topic is deleted, with the focus on keeping it', async () => {
    const { container, onDelete } = show([aTopicEntry()]);
    fireEvent.click(within(menuOf('The summit')).getByText('Delete…'));
    await waitFor(() => screen.getByText('4 claims found in articles'));
    const [goes, stays] = container.querySelectorAll('.what-becomes ul');
    expect(goes?.textContent).toContain('1 claim that you made');
    expect(goes?.textContent).toContain('1 article that only its pack knows');
    expect(goes?.textContent).not.toContain('what you said of');
    expect(stays?.textContent).toContain('2 articles that you read or added, without this topic');
    expect(stays?.textContent).toContain('5 highlights');
    expect(document.activeElement?.textContent).toBe('Keep');
    await expectAccessible(container);
    fireEvent.click(screen.getByText('Delete'));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('asks what an export is to carry: claims of the store only when the reader says so', async () => {
    const { container, onExport } = show([aTopicEntry()]);
    const exportIt = () => fireEvent.click(screen.getByText('Save the file'));
    const open = async () => {
      fireEvent.click(within(menuOf('The summit')).getByText('Export…'));
      await waitFor(() => screen.getByLabelText(/what stands in your store as well: 5 claims/));
    };
    await open();
    await expectAccessible(container);
    exportIt();
    expect(onExport).toHaveBeenLastCalledWith(expect.anything(), { withClaims: true, withStored: false });
    await open();
    fireEvent.click(screen.getByLabelText(/what stands in your store as well/));
    fireEvent.click(screen.getByLabelText(/claims that its pack brings/));
    exportIt();
    expect(onExport).toHaveBeenLastCalledWith(expect.anything(), { withClaims: false, withStored: true });
  });
});
