import { describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../tests/builders';
import type { Claim } from '../claims/claim';
import { factsOf } from '../topic/facts';
import type { Question } from '../topic/schema';
import { indexArticles } from './article-index';
import { compareAnswers, questionsDenying } from './compare-answers';
import { ANY_ARTICLE, ANY_QUESTION, filterArticles, filterRows, NOT_STATED } from './filter-coverage';
import type { Row } from './row';

const asked = (id: string, group: string, denies: string[] = []): Question => ({
  id,
  text: { en: id },
  group,
  value: { type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } },
  cues: {},
  not: {},
  denies,
});
const [containers] = aPack().questions;
if (!containers) throw new Error('the pack asks nothing');
const topic = factsOf(
  aPack({
    groups: ['arms', 'visit'].map((id) => ({ id, title: { en: id }, scene: false })),
    questions: [
      asked('arrived', 'visit'),
      containers,
      asked('denied', 'arms', ['containers', 'ships']),
      asked('ships', 'arms'),
    ],
  }),
);

const article = (id: string, facts: Partial<Parameters<typeof anArticle>[0]> = {}) => ({
  ...anArticle({ id, url: `https://${id}.example/`, publisher: id, ...facts }),
  fingerprint: [],
});
const yes = { type: 'statement', holds: true } as const;
const articles = ['courier', 'gazette', 'herald'].map((id) => article(id));

/** The rows of some answers: [article, facts of the claim]. */
function rowsOf(told: readonly [article: string, Partial<Claim>][]): ReadonlyMap<string, Row> {
  const claims = told.map(([id, facts], i) => ({
    ...aClaim({ id: `claim-${i}`, article: id, ...facts }),
    source: 'page' as const,
  }));
  return new Map(
    topic.pack.questions.flatMap(({ id }): [string, Row][] => {
      const beside = [id, ...questionsDenying(topic, id)];
      const row = compareAnswers(
        topic,
        id,
        claims.filter(({ question }) => beside.includes(question)),
        indexArticles(articles),
      );
      return row.answers.length + row.denials.length > 0 ? [[id, row]] : [];
    }),
  );
}

const less = { value: { type: 'quantity', min: 300, max: 300, approx: false, unit: 'container' } } as const;
const rows = rowsOf([
  ['courier', {}],
  ['gazette', less],
  ['herald', { question: 'denied', value: yes }],
  ['courier', { question: 'arrived', value: yes }],
  ['herald', { question: 'arrived', value: yes }],
]);
const all = new Set(articles.map(({ id }) => id));
const found = (filter: Partial<typeof ANY_QUESTION>, shown: ReadonlySet<string> = all) =>
  filterRows(topic, rows, shown, { ...ANY_QUESTION, ...filter }).map(({ question }) => question);

describe('filterRows', () => {
  it('lets all through that somebody looked at answers or denies, in the order of the topic', () => {
    expect(found({})).toEqual(['arrived', 'containers', 'denied', 'ships']);
    expect(found({}, new Set(['gazette']))).toEqual(['containers']);
    expect(found({}, new Set())).toEqual([]);
  });

  it('finds what an outcome is come to, by the articles looked at', () => {
    expect(found({ outcomes: new Set(['corroborated']) })).toEqual(['arrived']);
    expect(found({ outcomes: new Set(['corroborated', 'denied']) })).toEqual([
      'arrived',
      'containers',
      'ships',
    ]);
    expect(found({ outcomes: new Set(['corroborated']) }, new Set(['gazette']))).toEqual([]);
  });

  it('finds what is denied also where nobody answers it', () => {
    expect(found({ outcomes: new Set(['denied']) })).toEqual(['containers', 'ships']);
    expect(found({ outcomes: new Set(['denied']) }, new Set(['herald']))).toEqual(['containers', 'ships']);
  });

  it('finds behind a denial how the figures stand to each other', () => {
    expect(found({ outcomes: new Set(['differs']) })).toEqual(['containers']);
    expect(found({ outcomes: new Set(['differs']) }, new Set(['herald']))).toEqual([]);
  });

  it('finds what several articles answer on the word of one', () => {
    expect(found({ oneOrigin: true })).toEqual(['arrived', 'containers']);
  });

  it('finds what is missing in an article', () => {
    expect(found({ missingIn: 'herald' })).toEqual(['containers']);
    expect(found({ missingIn: 'courier' })).toEqual(['denied', 'ships']);
    expect(found({ missingIn: 'courier' }, new Set(['courier']))).toEqual([]);
  });

  it('finds the questions of some groups', () => {
    expect(found({ groups: new Set(['visit']) })).toEqual(['arrived']);
    expect(found({ groups: new Set(['visit']), missingIn: 'courier' })).toEqual([]);
  });
});

describe('filterArticles', () => {
  const dated = [
    { ...article('a', { published: '2024-06-18T22:00:00Z', language: 'en' }), source: 'page' as const },
    { ...article('b', { published: '2024-06', language: 'ko' }), source: 'pack' as const },
    { ...article('c', { published: '2023', language: null }), source: 'import' as const },
    { ...article('d', { published: null, publisher: null }), source: 'page' as const },
  ];
  const ids = (filter: Partial<typeof ANY_ARTICLE>) =>
    filterArticles(dated, { ...ANY_ARTICLE, ...filter }).map(({ id }) => id);

  it.each<[Partial<typeof ANY_ARTICLE>, string[]]>([
    [{}, ['a', 'b', 'c', 'd']],
    [{ from: '2024-06-18' }, ['a', 'b']],
    [{ from: '2024-06-19' }, ['b']],
    [{ to: '2024-06-18' }, ['a', 'b', 'c']],
    [{ to: '2024-06-17' }, ['b', 'c']],
    [{ from: '2024-01-01', to: '2024-05-31' }, []],
    [{ publishers: new Set(['a', NOT_STATED]) }, ['a', 'd']],
    [{ languages: new Set(['ko']) }, ['b']],
    [{ languages: new Set([NOT_STATED]) }, ['c']],
    [{ languages: new Set(['en']), from: '2024-06-01' }, ['a']],
    [{ readHere: true }, ['a', 'd']],
    [{ readHere: true, to: '2024-06-18' }, ['a']],
  ])('with %j leaves %j', (filter, left) => {
    expect(ids(filter)).toEqual(left);
  });
});
