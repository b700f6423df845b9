import { describe, expect, it } from 'vitest';
import type { Row } from '../../lib/core/coverage/row';
import { factsOf } from '../../lib/core/topic/facts';
import { anArticle, aPack } from '../../tests/builders';
import { aRow, aRowAnswer } from '../../tests/coverage-builders';
import { nameOfColumn, shortNameOfColumn, type SourcedArticle } from './lay-out';
import { layOutMatrix, orderColumns } from './lay-out-matrix';
import { matrixViewIn, type MatrixView } from './matrix-view';

const [asked] = aPack().questions;
if (!asked) throw new Error('the pack asks something');
const TOPIC = factsOf(
  aPack({
    groups: [
      { id: 'arms', title: { en: 'Arms' }, scene: false },
      { id: 'visit', title: { en: 'The visit' }, scene: false },
    ],
    questions: [
      asked,
      { ...asked, id: 'shells', text: { en: 'How many shells?' } },
      { ...asked, id: 'days', group: 'visit', text: { en: 'How many days?' } },
      { ...asked, id: 'silence', group: 'visit', text: { en: 'What did nobody say?' } },
    ],
  }),
);

const anEntry = (facts: Partial<SourcedArticle>): SourcedArticle => ({
  ...anArticle(),
  source: 'page',
  ...facts,
});
const ARTICLES = [
  anEntry({ id: 'a', publisher: 'Courier', language: 'en', published: '2024-06-18' }),
  anEntry({ id: 'b', publisher: 'Gazette', language: 'fr', published: '2024-06-19', source: 'pack' }),
  anEntry({ id: 'c', publisher: null, language: null, published: null, title: 'Unsigned' }),
];

const answered = (question: string, articles: readonly string[], facts: Partial<Row> = {}): Row =>
  aRow({
    question,
    answers: articles.map((article) => aRowAnswer({ question, article, claim: `${question} ${article}` })),
    ...facts,
  });
const ROWS = new Map(
  [
    answered('containers', ['a', 'b'], { origins: 1 }),
    answered('shells', ['a'], { denials: [aRowAnswer({ article: 'c' })] }),
    answered('days', ['b', 'a'], { origins: 2 }),
  ].map((row) => [row.question, row]),
);

function layOut(changed: Partial<MatrixView> = {}) {
  const view = { ...matrixViewIn(new URLSearchParams()), ...changed };
  const layout = layOutMatrix(TOPIC, orderColumns(ARTICLES, ROWS, view), ROWS, view);
  return {
    ...layout,
    ids: layout.columns.map(({ id }) => id).join(''),
    down: layout.lines.map(({ is, id }) => (is === 'group' ? `[${id}]` : id)).join(' '),
  };
}

describe('layOutMatrix', () => {
  it('lays questions that are answered under their groups, and articles by how many they answer', () => {
    const { ids, down, questionsAnswered, counts, onOneWord } = layOut();
    expect(ids).toBe('abc');
    expect(down).toBe('[arms] containers shells [visit] days');
    expect(questionsAnswered).toBe(3);
    expect(counts.get('denied'), 'a denial counts where nobody says what is denied').toBe(1);
    expect(onOneWord).toBe(1);
  });

  it('leaves only the heading of a folded group', () => {
    expect(layOut({ folds: ['arms'] }).down).toBe('[arms] [visit] days');
  });

  it.each([
    [{ words: 'shell' }, '[arms] shells'],
    [{ group: 'visit' }, '[visit] days'],
    [{ outcomes: ['denied'] }, '[arms] shells'],
    [{ oneOrigin: true }, '[arms] containers'],
    [{ missingIn: 'b' }, '[arms] shells'],
    [{ missingIn: 'an article that is gone' }, '[arms] containers shells [visit] days'],
    [{ publisher: 'Gazette' }, '[arms] containers [visit] days'],
  ] as const)('asked for %j, shows %s', (filter, down) => {
    expect(layOut(filter).down).toBe(down);
  });

  it.each([
    [{ publisher: 'Courier' }, 'a'],
    [{ publisher: '' }, 'c'],
    [{ language: 'fr' }, 'b'],
    [{ from: '2024-06-19' }, 'b'],
    [{ to: '2024-06-18' }, 'a'],
    [{ readHere: true }, 'ac'],
  ])('asked for %j, shows the articles %s', (filter, ids) => {
    expect(layOut(filter).ids).toBe(ids);
  });

  it('puts pinned articles first, in the order in which they were pinned, whatever the filters say', () => {
    const { ids, pinned } = layOut({ pins: ['c', 'gone', 'b'], publisher: 'Courier' });
    expect(ids).toBe('cba');
    expect(pinned).toBe(2);
  });
});

describe('a column', () => {
  it('tells two articles apart that look the same', () => {
    const twins = [anEntry({ id: 'x' }), anEntry({ id: 'y', url: 'https://courier.example/summit' })];
    const columns = orderColumns(twins, new Map(), { order: 'newest', pins: [] });
    expect(columns.map(shortNameOfColumn)).toEqual([
      'The Courier, 18 June 2024, no. 1',
      'The Courier, 18 June 2024, no. 2',
    ]);
  });

  it('is called by its title where no publisher is stated, and says what else is not', () => {
    const [column] = orderColumns([ARTICLES[2] ?? anEntry({})], new Map(), { order: 'newest', pins: [] });
    if (!column) throw new Error('there is a column');
    expect(column.name).toBe('Unsigned');
    expect(nameOfColumn(column, 3)).toBe(
      'publisher not stated, “Unsigned”, date not stated, language not stated, answers 0 of 3 questions, read here',
    );
  });
});
