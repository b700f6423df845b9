// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { anArticle } from '../../tests/builders';
import { aRow, aRowAnswer } from '../../tests/coverage-builders';
import type { Column, Line } from './lay-out';
import { Matrix, type MatrixProps } from './Matrix';

beforeEach(() => {
  // No test DOM lays out.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const column = (i: number): Column => ({
  id: `article-${i}`,
  article: { ...anArticle({ id: `article-${i}`, publisher: `Paper ${i}` }), source: 'page' },
  name: `Paper ${i}`,
  answered: 1,
  twin: null,
});
const question = (i: number): Line => ({
  is: 'question',
  id: `q${i}`,
  text: `Question ${i}?`,
  row: aRow({
    answers: [aRowAnswer({ article: 'article-0' }), aRowAnswer({ article: 'article-1', outcome: 'differs' })],
    values: 2,
    origins: 1,
  }),
});
const GROUP: Line = {
  is: 'group',
  id: 'arms',
  title: 'Arms',
  isFolded: false,
  questions: 2,
  outcomes: [['differs', 2]],
};
const many = <T,>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));

function show(changed: Partial<MatrixProps> = {}) {
  const calls = {
    onFold: vi.fn(),
    onOpen: vi.fn(),
    onSelect: vi.fn(),
    onCopy: vi.fn(),
    onPin: vi.fn(),
    onChoose: vi.fn(),
  };
  const props: MatrixProps = {
    label: 'Coverage',
    columns: many(3, column),
    lines: [GROUP, question(1), question(2)],
    questions: 2,
    pinned: 0,
    chosen: [],
    isEnough: false,
    open: null,
    selected: null,
    questionHref: (id) => `#question-${id}`,
    articleHref: (id) => `#${id}`,
    missingHref: (id) => `#missing-${id}`,
    ...calls,
    ...changed,
  };
  const shown = render(<Matrix {...props} />);
  return {
    ...calls,
    ...shown,
    again: (now: Partial<MatrixProps>) => shown.rerender(<Matrix {...props} {...now} />),
  };
}
const cellAt = (row: number, col: number) => {
  const cell = document.querySelector<HTMLElement>(`[data-row="${row}"][data-col="${col}"]`);
  if (!cell) throw new Error(`no cell at ${row}, ${col}`);
  return cell;
};
const stops = () =>
  [...document.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')].map(
    ({ dataset }) => `${dataset['row']},${dataset['col']}`,
  );

describe('Matrix', () => {
  it('is a grid that says how large it is, with heads, answers and what they come to', async () => {
    const { container } = show();
    const grid = screen.getByRole('grid', { name: 'Coverage' });
    expect(grid.getAttribute('aria-rowcount')).toBe('4');
    expect(grid.getAttribute('aria-colcount')).toBe('4');
    expect(cellAt(2, 0).textContent).toBe('Question 1?2 values, 1 origin');
    expect(within(cellAt(2, 0)).getByRole('link').getAttribute('href')).toBe('#question-q1');
    expect(cellAt(2, 2).dataset['outcome']).toBe('differs');
    expect(cellAt(2, 2).querySelector('.unseen')?.textContent).toBe(
      'Question 1? Paper 1, 18 June 2024: 11,000 containers, Credited to US State Department. Differs',
    );
    expect(cellAt(2, 3).getAttribute('aria-label')).toContain('no answer');
    await expectAccessible(container);
  });

  it('has only in the page what is in sight of two thousand articles and hundreds of questions', () => {
    const { container } = show({ columns: many(2000, column), lines: many(500, question) });
    expect(container.querySelectorAll('*').length).toBeLessThan(2500);
    expect(screen.getByRole('grid').getAttribute('aria-colcount')).toBe('2001');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('501');
  });

  it('is one stop for Tab, moved by arrows, and draws where the focus is wherever that lies', () => {
    show({ columns: many(300, column), lines: many(200, question) });
    expect(stops()).toEqual(['1,1']);
    cellAt(1, 1).focus();
    fireEvent.keyDown(cellAt(1, 1), { key: 'ArrowRight' });
    expect(stops()).toEqual(['1,2']);
    expect(document.activeElement).toBe(cellAt(1, 2));
    fireEvent.keyDown(cellAt(1, 2), { key: 'End', ctrlKey: true });
    expect(stops()).toEqual(['200,300']);
    expect(document.activeElement).toBe(cellAt(200, 300));
  });

  it('opens a cell by Enter and by a click', () => {
    const { onOpen } = show();
    fireEvent.click(cellAt(2, 1));
    expect(onOpen).toHaveBeenLastCalledWith({ question: 'q1', article: 'article-0' });
    fireEvent.keyDown(cellAt(2, 1), { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledTimes(2);
    expect(onOpen).toHaveBeenLastCalledWith({ question: 'q1', article: 'article-0' });
  });

  it('selects with Shift, copies, and gives up the selection before Escape closes what is open', () => {
    const { onSelect, onCopy, again } = show();
    fireEvent.click(cellAt(2, 1));
    fireEvent.keyDown(cellAt(2, 1), { key: 'ArrowDown', shiftKey: true });
    const selected = { top: 2, left: 1, bottom: 3, right: 1 };
    expect(onSelect).toHaveBeenLastCalledWith(selected);
    again({ selected });
    expect(cellAt(3, 1).getAttribute('aria-selected')).toBe('true');
    expect(cellAt(3, 2).getAttribute('aria-selected')).toBeNull();
    fireEvent.keyDown(cellAt(3, 1), { key: 'c', ctrlKey: true });
    expect(onCopy).toHaveBeenCalledOnce();
    const isLeftToOthers = () => fireEvent.keyDown(cellAt(3, 1), { key: 'Escape' });
    expect(isLeftToOthers()).toBe(false);
    expect(onSelect).toHaveBeenLastCalledWith(null);
    again({ selected: null });
    expect(isLeftToOthers()).toBe(true);
  });

  it('folds a group, pins and chooses, and leaves the keys of a link and a button to them', () => {
    const { onFold, onPin, onChoose, onOpen } = show({ chosen: ['article-0'] });
    fireEvent.click(screen.getByRole('button', { name: /^Arms/ }));
    expect(onFold).toHaveBeenCalledWith('arms');
    fireEvent.click(screen.getByRole('button', { name: 'Keep at the left: Paper 1, 18 June 2024' }));
    expect(onPin).toHaveBeenCalledWith('article-1');
    const box = screen.getByRole('checkbox', { name: /Paper 0/ });
    expect(box).toHaveProperty('checked', true);
    fireEvent.click(box);
    expect(onChoose).toHaveBeenCalledWith('article-0');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(stops()).not.toContain('1,1');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('chooses no more than there is room for', () => {
    show({ chosen: ['article-0'], isEnough: true });
    expect(screen.getByRole('checkbox', { name: /Paper 0/ })).toHaveProperty('disabled', false);
    expect(screen.getByRole('checkbox', { name: /Paper 1/ })).toHaveProperty('disabled', true);
  });

  it('keeps pinned columns at the left, as many as leave room for another', () => {
    show({ columns: many(40, column), pinned: 30 });
    const stuck = document.querySelectorAll('.column-head.stuck').length;
    expect(stuck).toBeGreaterThan(0);
    expect(stuck).toBeLessThan(8);
  });

  it('shows a denial by an article that answers nothing, the first of 500 answers, and what the reader did', () => {
    const answers = [
      aRowAnswer({ article: 'article-1', curated: 'corrected', source: 'import', modality: 'planned' }),
      ...many(499, (i) => aRowAnswer({ article: 'article-1', claim: `c${i}` })),
    ];
    const denials = [aRowAnswer({ article: 'article-2', display: 'no arms were sent' })];
    show({ lines: [{ is: 'question', id: 'q', text: 'Q?', row: aRow({ answers, denials }) }] });
    expect(cellAt(1, 3).dataset['outcome']).toBe('denied');
    expect(cellAt(1, 3).textContent).toContain('⊘reports a denial');
    const shown = cellAt(1, 2).textContent;
    for (const part of ['planned', 'corrected by you', 'imported', '+499']) expect(shown).toContain(part);
    expect(cellAt(1, 2).querySelectorAll('*').length).toBeLessThan(12);
  });

  it('tells at the head of a column whether its article was read here or others tell of it', () => {
    const columns = (['page', 'pack', 'import'] as const).map((source, i) => {
      const one = column(i);
      return { ...one, article: { ...one.article, source } };
    });
    show({ columns });
    const heads = [1, 2, 3].map((col) => cellAt(0, col).textContent);
    expect(heads.map((head) => /1 of 2 · (.*?)(?=missing here|$)/.exec(head ?? '')?.[1])).toEqual([
      'read here',
      'from the topic',
      'imported',
    ]);
    expect(screen.getByRole('columnheader', { name: /Paper 1.*, from the topic$/ })).toBeTruthy();
  });

  it('brings what lies open into the grid where an address leads to it', () => {
    show({ lines: many(200, question), open: { question: 'q150', article: 'article-1' } });
    expect(stops()).toEqual(['151,2']);
    expect(cellAt(151, 2).dataset['open']).toBe('true');
  });
});
