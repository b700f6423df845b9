// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quoteOf, type Annotation } from '../../lib/core/annotation/annotation';
import { expectAccessible } from '../../tests/accessible';
import { anAnnotation, anId } from '../../tests/builders';
import { namesOfColours } from '../annotations/colours';
import { Library, type LibraryProps } from './Library';
import { LibraryItem } from './LibraryItem';
import { viewIn } from './view-in-address';
import { titlesOf } from './names';

afterEach(cleanup);

const elsewhere = anAnnotation({ exact: 'elsewhere' });
const saved = [
  anAnnotation({ id: anId(1), exact: 'first words', tags: ['arms'], topic: 'summit', claim: 'c1' }),
  anAnnotation({ id: anId(2), exact: 'second words', colour: 'blue', start: 90 }),
  anAnnotation({
    id: anId(3),
    exact: 'elsewhere',
    target: { ...elsewhere.target, source: 'https://gazette.example/' },
    article: { ...elsewhere.article, title: 'Arms for Moscow' },
  }),
];

function show(annotations: readonly Annotation[], facts: Partial<LibraryProps> = {}) {
  const ignore = vi.fn();
  const names = {
    colours: namesOfColours(),
    topics: new Map([['summit', 'The summit']]),
    claims: new Map([['c1', 'How many? 11,000']]),
    articles: titlesOf(annotations),
  };
  return render(
    <Library
      {...{ annotations, names }}
      statuses={new Map([[anId(1), 'lost']])}
      view={viewIn(new URLSearchParams())}
      onView={ignore}
      item={(annotation) => (
        <LibraryItem
          annotation={annotation}
          seen={undefined}
          colours={names.colours}
          complete={async () => []}
          onEdit={ignore}
          onGoBack={ignore}
          onDelete={ignore}
        />
      )}
      onTag={ignore}
      onRecolour={ignore}
      onDelete={ignore}
      onExport={ignore}
      {...facts}
    />,
  );
}

const quotes = () => [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const search = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });

describe('Library', () => {
  it('lists highlights by article, in the order of its text, and is accessible', async () => {
    const { container } = show(saved);
    expect(quotes()).toEqual(['first words', 'second words', 'elsewhere']);
    expect(screen.getByRole('heading', { name: 'Arms for Moscow' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('names topic and claim of a highlight', () => {
    show(saved);
    expect(screen.getByText('Topic: The summit')).toBeTruthy();
    expect(screen.getByText('Claim: How many? 11,000')).toBeTruthy();
  });

  it('finds as one types and says how many', () => {
    show(saved);
    search('words');
    expect(quotes()).toEqual(['first words', 'second words']);
    expect(screen.getByText('2 of 3 highlights')).toBeTruthy();
    search('words moscow');
    expect(screen.getByText(/No highlight holds all/)).toBeTruthy();
    press('Clear search and filters');
    expect(quotes()).toHaveLength(3);
  });

  it('shows at first what it was asked for, and tells what is shown', async () => {
    const onView = vi.fn();
    show(saved, { view: viewIn(new URLSearchParams('q=words&status=lost')), onView });
    expect(quotes()).toEqual(['first words']);
    press('Remove filter Not found in the page');
    expect(quotes()).toEqual(['first words', 'second words']);
    await waitFor(() => expect(onView.mock.calls).toEqual([[{ query: 'words', chosen: {}, by: 'article' }]]));
  });

  it('empties the search with Escape', () => {
    show(saved);
    search('moscow');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(quotes()).toHaveLength(3);
  });

  it('narrows by what is chosen, until it is let go of', () => {
    show(saved);
    press('Not found in the page, 1');
    expect(quotes()).toEqual(['first words']);
    press('Remove filter Not found in the page');
    expect(quotes()).toHaveLength(3);
  });

  it('goes to the group of an article from a list that has none', () => {
    show(saved);
    fireEvent.change(screen.getByRole('combobox', { name: 'Group by' }), { target: { value: 'none' } });
    const [first] = screen.getAllByTitle('Show only this article');
    if (first) fireEvent.click(first);
    expect(quotes()).toHaveLength(2);
  });

  it('does to all that are selected what is chosen, also to those a search hides', async () => {
    const onTag = vi.fn();
    const onRecolour = vi.fn();
    const onDelete = vi.fn();
    const { container } = show(saved, { onTag, onRecolour, onDelete });
    press('Select all 3 found');
    search('words');
    expect(screen.getByText('1 of them not in this list')).toBeTruthy();
    await expectAccessible(container);

    press('Add tag…');
    const field = screen.getByRole('combobox', { name: 'Tag to add' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: ' checked ' } });
    press('Add');
    expect(onTag.mock.calls[0]?.slice(1)).toEqual(['checked', true]);
    expect(onTag.mock.calls[0]?.[0].map(quoteOf)).toHaveLength(3);

    press('Remove tag…');
    press('Remove');
    expect(onTag.mock.calls[1]?.slice(1)).toEqual(['arms', false]);

    press('Colour…');
    fireEvent.click(screen.getByRole('radio', { name: 'doubt' }));
    expect(onRecolour.mock.calls[0]?.[1]).toBe('purple');

    fireEvent.click(
      within(screen.getByRole('group', { name: /selected/ })).getByRole('button', { name: 'Delete' }),
    );
    expect(onDelete.mock.calls[0]?.[0]).toHaveLength(3);
  });

  it('takes no tag that is too long, and says so', () => {
    const onTag = vi.fn();
    show(saved, { onTag });
    press('Select all 3 found');
    press('Add tag…');
    fireEvent.input(screen.getByRole('combobox', { name: 'Tag to add' }), {
      target: { value: 'x'.repeat(201) },
    });
    expect(screen.getByRole('alert').textContent).toBe('A tag has at most 200 characters.');
    fireEvent.submit(screen.getByRole('combobox', { name: 'Tag to add' }).closest('form') ?? document.body);
    expect(onTag).not.toHaveBeenCalled();
  });

  it('selects all rows between two, with shift', () => {
    const onExport = vi.fn();
    show(saved, { onExport });
    const [first, , last] = screen.getAllByRole('checkbox');
    if (first) fireEvent.click(first);
    if (last) fireEvent.click(last, { shiftKey: true });
    expect(screen.getByText('3 selected')).toBeTruthy();
    fireEvent.click(
      within(screen.getByRole('group', { name: /selected/ })).getByRole('button', { name: /^CSV/ }),
    );
    expect(onExport.mock.calls[0]?.[0]).toHaveLength(3);
    expect(onExport.mock.calls[0]?.[1]).toBe('csv');
  });

  it('shows a long list by pages', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      anAnnotation({ id: anId(i + 1), exact: `words ${i}`, start: i }),
    );
    show(many);
    expect(quotes()).toHaveLength(25);
    expect(screen.getByText('1–25 of 60')).toBeTruthy();
    press('Next page');
    press('Next page');
    expect(quotes()[0]).toBe('words 50');
    expect(screen.getByRole('button', { name: 'Next page' }).hasAttribute('disabled')).toBe(true);
    search('words 1');
    expect(quotes()[0]).toBe('words 1');
  });

  it('teaches how to make the first one while there is none', async () => {
    const { container } = show([]);
    expect(screen.getByText(/select some words/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Import' }).getAttribute('href')).toBe('#import');
    await expectAccessible(container);
  });

  it('makes no link of an address that is none of the web', () => {
    const [one] = saved;
    const source = 'javascript:alert(1)';
    const odd = one ? { ...one, target: { ...one.target, source } } : anAnnotation();
    show([odd]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('not a page on the web')).toBeTruthy();
  });
});
