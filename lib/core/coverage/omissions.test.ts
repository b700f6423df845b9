import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, anArticle } from '../../../tests/builders';
import { indexArticles, type ComparedArticle } from './article-index';
import { omissionFinder } from './omissions';
import { whenBeside } from './omissions-dates';
import type { Answer, Row } from './row';

const sketch = (from: number) => Array.from({ length: 64 }, (_, i) => from * 1000 + i);

const known = (id: string, facts: Partial<ComparedArticle> = {}): ComparedArticle => ({
  ...anArticle({ id, url: `https://${id}.example/`, publisher: id }),
  fingerprint: [],
  ...facts,
});
const answer = (article: string, question: string, facts: Partial<Answer> = {}): Answer => {
  const { value, display, attribution, modality, polarity } = aClaim();
  return {
    article,
    question,
    value,
    display,
    attribution,
    modality,
    polarity,
    origin: article,
    claim: `${article} ${question}`,
    passages: 1,
    outcome: 'only-here',
    beside: null,
    source: 'page',
    curated: null,
    ...facts,
  };
};
const row = (question: string, answers: readonly Answer[], denials: readonly Answer[] = []): Row => ({
  question,
  answers,
  denials,
  values: 1,
  origins: 1,
  articles: new Set(answers.map(({ article }) => article)).size,
  outcomes: new Set(),
});
const found = (rows: readonly Row[], articles: readonly ComparedArticle[], ...subject: readonly string[]) =>
  omissionFinder(indexArticles(articles), new Set(subject))(rows);

describe('omissionFinder', () => {
  const [a, b, c] = [known('a'), known('b'), known('c')];

  it('lists what others answer and this one does not, the most widely reported first', () => {
    const omissions = found(
      [
        row('answered', [answer('a', 'answered'), answer('b', 'answered')]),
        row('by one', [answer('b', 'by one')]),
        row('by two', [answer('b', 'by two'), answer('c', 'by two')]),
      ],
      [a, b, c],
      'a',
    );
    expect(omissions.map(({ question, origins }) => [question, origins])).toEqual([
      ['by two', 2],
      ['by one', 1],
    ]);
  });

  it('counts two articles on one word as one origin', () => {
    const rows = [row('q', [answer('b', 'q', { origin: 'seoul' }), answer('c', 'q', { origin: 'seoul' })])];
    expect(found(rows, [a, b, c], 'a')).toMatchObject([{ origins: 1, reports: [{}, {}] }]);
  });

  it('counts copies of one text as one origin', () => {
    const copies = [a, known('b', { fingerprint: sketch(1) }), known('c', { fingerprint: sketch(1) })];
    const rows = [row('q', [answer('b', 'q'), answer('c', 'q')])];
    expect(found(rows, copies, 'a')).toMatchObject([{ origins: 1 }]);
  });

  it('does not take an earlier version of the article for another', () => {
    const versions = [
      known('a', { fingerprint: sketch(1) }),
      known('b', { publisher: null, fingerprint: sketch(1) }),
    ];
    expect(found([row('q', [answer('b', 'q')])], versions, 'a')).toEqual([]);
  });

  it('takes the same text in another paper for another', () => {
    const copies = [known('a', { fingerprint: sketch(1) }), known('b', { fingerprint: sketch(1) })];
    expect(found([row('q', [answer('b', 'q')])], copies, 'a')).toHaveLength(1);
  });

  it('is silent of a publisher as soon as one of its articles answers', () => {
    const rows = [row('q', [answer('a', 'q'), answer('c', 'q')]), row('r', [answer('c', 'r')])];
    expect(found(rows, [a, b, c], 'a', 'b').map(({ question }) => question)).toEqual(['r']);
  });

  it('says what the article says to deny it', () => {
    const rows = [row('q', [answer('b', 'q')], [answer('a', 'denial'), answer('c', 'denial')])];
    expect(found(rows, [a, b, c], 'a')[0]?.denials.map(({ article }) => article)).toEqual(['a']);
  });

  it.each([
    ['2024-06-18', ['2024-06-17', '2024-06-20'], 'before', 1],
    ['2024-06-18', ['2024-06-19', '2024-06-20'], 'later', 0],
    ['2024-06-18', ['2024-06-18', '2024-06-20'], 'unclear', 0],
    ['2024-06-18', ['2024-06-19', null], 'unclear', 0],
    ['2024-06-18', ['2024-06', '2024-06-17'], 'before', 1],
    ['2024-06', ['2024-06-17', '2024-06-20'], 'unclear', 0],
    [null, ['2024-06-17', '2024-06-20'], 'unclear', 0],
    ['2024-06-18T10:00:00Z', ['2024-06-18T09:00:00Z', null], 'before', 1],
    ['2024-06-18T10:00:00+09:00', ['2024-06-18T09:00:00Z'], 'later', 0],
  ] as const)('of an article of %s and reports of %j says: %s', (published, dates, when, couldHave) => {
    const others = dates.map((date, i) => known(`other-${i}`, { published: date }));
    const rows = [
      row(
        'q',
        others.map(({ id }) => answer(id, 'q')),
      ),
    ];
    expect(found(rows, [known('a', { published }), ...others], 'a')).toMatchObject([{ when, couldHave }]);
  });

  it('counts how many articles of a publisher could have had it', () => {
    const own = ['2024-06-10', '2024-06-15', '2024-06-20', null].map((published, i) =>
      known(`own-${i}`, { published, publisher: 'P' }),
    );
    const other = known('other', { published: '2024-06-12' });
    const ids = own.map(({ id }) => id);
    expect(found([row('q', [answer('other', 'q')])], [...own, other], ...ids)).toMatchObject([
      { couldHave: 2, when: 'before', reports: [{ when: 'before' }] },
    ]);
  });

  it('puts the first report first and those without a date last', () => {
    const others = [known('x', { published: null }), known('y'), known('z', { published: '2024-05-01' })];
    const [omission] = found(
      [
        row(
          'q',
          others.map(({ id }) => answer(id, 'q')),
        ),
      ],
      [a, ...others],
      'a',
    );
    expect(omission?.reports.map(({ article }) => article.id)).toEqual(['z', 'y', 'x']);
  });

  const articles = ['a', 'b', 'c', 'd'].map((id) => known(id));
  const tables = fc.array(fc.subarray(articles.map(({ id }) => id)), { maxLength: 8 });

  it('never lists what the article answers, and all else that anybody answers', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...articles), (table, { id }) => {
        const rows = table.map((ids, i) =>
          row(
            `q${i}`,
            ids.map((by) => answer(by, `q${i}`)),
          ),
        );
        const expected = rows.filter(
          ({ answers }) => answers.length > 0 && answers.every((one) => one.article !== id),
        );
        expect(
          found(rows, articles, id)
            .map(({ question }) => question)
            .toSorted(),
        ).toEqual(expected.map(({ question }) => question).toSorted());
      }),
    );
  });

  it('says of two articles as much of the one as of the other', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const rows = table.map((ids, i) =>
          row(
            `q${i}`,
            ids.map((by) => answer(by, `q${i}`)),
          ),
        );
        const lacks = (who: string, what: string) =>
          found(rows, articles, who).filter(({ reports }) =>
            reports.some(({ article }) => article.id === what),
          ).length;
        const answeredBy = (id: string) =>
          rows.filter(({ answers }) => answers.some(({ article }) => article === id)).length;
        expect(lacks('a', 'b') - lacks('b', 'a')).toBe(answeredBy('b') - answeredBy('a'));
      }),
    );
  });
});

describe('whenBeside', () => {
  it('takes dates only as exact as both are', () => {
    expect(whenBeside('2024-06-18', '2024-06-18T10:00:00Z')).toBe('same-time');
    expect(whenBeside('2023', '2024-06-18')).toBe('before');
    expect(whenBeside('2024-07', '2024-06-18')).toBe('later');
    expect(whenBeside(null, '2024-06-18')).toBe('undated');
  });

  it('does not call undated what does state its date', () => {
    expect(whenBeside('2024-06-18', null)).toBe('unknown');
    expect(whenBeside(null, null)).toBe('undated');
  });
});
