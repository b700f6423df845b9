import { describe, expect, it } from 'vitest';
import { anArticle } from '../../tests/builders';
import { aRow, aRowAnswer } from '../../tests/coverage-builders';
import type { Column, Line } from './lay-out';
import { countCells, tableOfCells } from './table-of-cells';

const column = (id: string, publisher: string): Column => ({
  id,
  article: { ...anArticle({ id, publisher }), source: 'page' },
  name: publisher,
  answered: 1,
  twin: null,
});
const COLUMNS = [column('a', 'Courier'), column('b', 'Gazette'), column('c', 'Herald')];
const LONG = 'x'.repeat(5000);
const LINES: Line[] = [
  { is: 'group', id: 'arms', title: 'Arms', isFolded: false, questions: 2, outcomes: [] },
  {
    is: 'question',
    id: 'containers',
    text: 'How many?',
    row: aRow({
      answers: [
        aRowAnswer({ article: 'a', modality: 'planned', curated: 'confirmed' }),
        aRowAnswer({ article: 'a', display: LONG, attribution: [], outcome: 'differs' }),
      ],
      denials: [aRowAnswer({ article: 'c', display: 'none', attribution: ['Moscow'] })],
    }),
  },
  { is: 'question', id: 'when', text: 'When?', row: aRow({ answers: [aRowAnswer({ article: 'b' })] }) },
];

describe('tableOfCells', () => {
  it('has every answer whole, how it is put, on whose word, and what the cell comes to', () => {
    const [head, how, when] = tableOfCells(LINES, COLUMNS, null, 2);
    expect(head?.[0]).toBe('Question');
    expect(head?.[1]).toContain('Courier, “Two leaders meet”');
    expect(how).toEqual([
      'How many?',
      `11,000 containers (US State Department, planned, confirmed by you)\n${LONG} [Differs]`,
      '',
      'reports a denial (Moscow) [Denied]',
    ]);
    expect(when).toEqual(['When?', '', '11,000 containers (US State Department) [Only here]', '']);
  });

  it('has only the cells that are meant, with their heads', () => {
    const table = tableOfCells(LINES, COLUMNS, { top: 3, left: 2, bottom: 3, right: 3 }, 2);
    expect(table.map((row) => row.length)).toEqual([3, 3]);
    expect(table[1]?.[0]).toBe('When?');
  });
});

describe('countCells', () => {
  it('counts no heads', () => {
    expect(countCells(LINES, { top: 0, left: 0, bottom: 3, right: 3 })).toBe(6);
    expect(countCells(LINES, { top: 1, left: 2, bottom: 2, right: 2 })).toBe(1);
  });
});
