import { describe, expect, it } from 'vitest';
import { anAnnotation } from '../../../tests/builders';
import { dayOf, statusOf } from './facets';
import { findAnnotations, listValues, type Chosen } from './find-annotations';
import { groupAnnotations, rowsBetween, type Grouping } from './group-annotations';
import { indexAnnotations } from './search-annotations';

const elsewhere = anAnnotation({ id: 'c', created: '2023-01-15T12:00:00.000Z' });
const saved = [
  anAnnotation({ id: 'a', start: 90, colour: 'blue', tags: ['arms', 'doubt'] }),
  anAnnotation({ id: 'b', start: 10, tags: ['arms'], topic: 'summit', isNote: true }),
  { ...elsewhere, target: { ...elsewhere.target, source: 'https://gazette.example/' } },
];
const statuses = new Map([
  ['a', 'lost'],
  ['b', 'placed'],
] as const);
const find = (query: string, chosen: Chosen) =>
  findAnnotations(indexAnnotations(saved), query, chosen, statuses);
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id).join('');

describe('findAnnotations', () => {
  it.each<[Chosen, string]>([
    [{}, 'abc'],
    [{ colour: 'blue' }, 'a'],
    [{ status: 'lost' }, 'a'],
    [{ status: 'note' }, 'b'],
    [{ status: 'unseen' }, 'c'],
    [{ tag: 'arms' }, 'ab'],
    [{ tag: 'arms', topic: 'summit' }, 'b'],
    [{ article: 'https://gazette.example/' }, 'c'],
    [{ month: '2023-01' }, 'c'],
    [{ colour: 'blue', topic: 'summit' }, ''],
  ])('with %j finds “%s”', (chosen, ids) => expect(idsOf(find('', chosen).found)).toBe(ids));

  it('counts in each facet what its other values would find', () => {
    const { counts } = find('', { tag: 'doubt' });
    expect([...counts.tag]).toEqual([
      ['arms', 2],
      ['doubt', 1],
    ]);
    expect([...counts.colour]).toEqual([['blue', 1]]);
  });

  it('counts only what holds the words', () => {
    expect(find('gazette', {}).found).toEqual([]);
    expect(listValues('colour', find('containers', {}).counts)).toEqual([
      ['yellow', 2],
      ['blue', 1],
    ]);
  });
});

describe('listValues', () => {
  it('lists months from the newest and tags from the most used', () => {
    const { counts } = find('', {});
    expect(listValues('month', counts).map(([month]) => month)).toEqual(['2024-06', '2023-01']);
    expect(listValues('tag', counts).map(([tag]) => tag)).toEqual(['arms', 'doubt']);
  });
});

describe('statusOf', () => {
  it('says of a note that it is one, wherever its words once were', () => {
    expect(statusOf({ id: 'b', isNote: true }, statuses)).toBe('note');
  });
});

describe('dayOf', () => {
  it('goes by the clock here', () => {
    const firstHere = new Date(2024, 6, 1, 0, 30).toISOString();
    expect(dayOf(firstHere)).toBe('2024-07-01');
  });
});

describe('groupAnnotations', () => {
  const group = (by: Grouping, from = 0, to = Infinity) =>
    rowsBetween(groupAnnotations(saved, by), from, to).map((row) => `${row.group}:${row.annotation.id}`);
  it('gives any part of the list, and how long it is', () => {
    expect(group('tag', 1, 3)).toEqual(['arms:b', 'doubt:a']);
    expect(group('none', 2, 9)).toEqual([':c']);
    expect(groupAnnotations(saved, 'tag').n).toBe(4);
  });

  it.each<[Grouping, string[]]>([
    [
      'article',
      ['https://courier.example/summit:b', 'https://courier.example/summit:a', 'https://gazette.example/:c'],
    ],
    ['tag', ['arms:a', 'arms:b', 'doubt:a', ':c']],
    ['colour', ['yellow:b', 'yellow:c', 'blue:a']],
    ['topic', ['summit:b', ':a', ':c']],
    ['day', ['2024-06-18:a', '2024-06-18:b', '2023-01-15:c']],
    ['none', [':a', ':b', ':c']],
  ])('groups by %s', (by, rows) => expect(group(by)).toEqual(rows));
});
