// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aClaim, anArticle } from '../../tests/builders';
import { ClaimsView, type ClaimsViewProps } from './ClaimsView';

afterEach(cleanup);

const found = {
  claim: aClaim({
    id: 'claim 1',
    display: 'about 6,700 containers',
    attribution: ['Yuri Ushakov', 'Interfax'],
  }),
  display: 'etwa 6.700 Container',
  article: anArticle({ title: 'Two leaders meet', publisher: 'The Daily Courier', published: '2024-06-19' }),
  question: 'How many containers of munitions were shipped?',
};

function show(facts: Partial<ClaimsViewProps> = {}) {
  return render(
    <ClaimsView
      query=""
      page={0}
      tally={{ n: 1, all: 1, isWhole: true }}
      shown={[found]}
      onSearch={vi.fn()}
      onTurn={vi.fn()}
      {...facts}
    />,
  );
}

describe('the search of claims', () => {
  it('shows what each answers, to which question, in which words, and who says so', async () => {
    const { container } = show();
    const item = within(screen.getByRole('listitem'));
    expect(item.getByRole('link', { name: found.question }).getAttribute('href')).toContain('/question/');
    expect(item.getByRole('link', { name: new RegExp(`^${found.display}`) }).getAttribute('href')).toBe(
      `#/article/${found.article.id}/claim/claim%201`,
    );
    item.getByText(found.claim.sentence.exact);
    item.getByText('Credited to Yuri Ushakov, as told to Interfax');
    item.getByText('Two leaders meet · The Daily Courier · 19 June 2024');
    await expectAccessible(container);
  });

  it('says what an article does not state', () => {
    show({
      shown: [
        { ...found, article: anArticle({ title: ' ', publisher: null, published: null }), question: null },
      ],
    });
    expect(screen.queryByText('Without a title · publisher not stated · date not stated')).not.toBeNull();
  });

  it('asks for what is typed, and for all again with Escape', () => {
    const onSearch = vi.fn();
    show({ onSearch });
    const field = screen.getByRole('searchbox', { name: 'Search the claims' });
    fireEvent.input(field, { target: { value: 'containers' } });
    expect(onSearch).toHaveBeenLastCalledWith('containers');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onSearch).toHaveBeenLastCalledWith('');
  });

  it.each([
    ['Reading the claims…', null, ''],
    ['3 claims so far, and still looking…', { n: 3, all: 400, isWhole: false }, 'arms'],
    ['3 of 400 claims', { n: 3, all: 400, isWhole: true }, 'arms'],
    ['400 claims', { n: 400, all: 400, isWhole: true }, ' '],
  ])('says “%s”', (status, tally, query) => {
    show({ tally, query });
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(status);
  });

  it('says that nothing was found, and takes the search back', async () => {
    const onSearch = vi.fn();
    const { container } = show({
      query: 'zebra',
      tally: { n: 0, all: 9, isWhole: true },
      shown: [],
      onSearch,
    });
    screen.getByText(/^No claim has all of these words/);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(onSearch).toHaveBeenCalledWith('');
  });

  it('does not say so before all were looked through', () => {
    show({ query: 'zebra', tally: { n: 0, all: 9, isWhole: false }, shown: [] });
    expect(screen.queryByText(/^No claim has all of these words/)).toBeNull();
  });

  it('turns the pages', () => {
    const onTurn = vi.fn();
    show({ tally: { n: 60, all: 60, isWhole: true }, page: 1, onTurn });
    screen.getByText('26–50 of 60');
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(onTurn).toHaveBeenCalledWith(2);
  });

  it('says how claims come here while there are none', async () => {
    const { container } = show({ tally: { n: 0, all: 0, isWhole: true }, shown: [] });
    screen.getByRole('heading', { name: 'No claims yet' });
    expect(screen.getByRole('link', { name: 'Add an article' }).getAttribute('href')).toBe('#/articles?add=');
    await expectAccessible(container);
  });
});
