import { describe, expect, it } from 'vitest';
import { askedOfMatrix, isFiltered, matrixViewIn, NO_FILTERS, toggled, type MatrixView } from './matrix-view';

const AT_FIRST = matrixViewIn(new URLSearchParams());

describe('the address of the matrix', () => {
  it('says nothing of a matrix as it is at first', () => {
    expect(askedOfMatrix(AT_FIRST).toString()).toBe('');
    expect(isFiltered(AT_FIRST)).toBe(false);
  });

  it('keeps everything that the reader sets', () => {
    const view: MatrixView = {
      words: 'how many & why',
      outcomes: ['denied', 'differs'],
      oneOrigin: true,
      group: 'arms',
      missingIn: 'article-1',
      from: '2024-06-17',
      to: '2024-06-20',
      publisher: '',
      language: 'en',
      readHere: true,
      order: 'completeness',
      pins: ['b', 'a'],
      chosen: ['c', 'd'],
      folds: ['visit', 'arms'],
      claim: 'claim-1',
    };
    expect(matrixViewIn(new URLSearchParams(askedOfMatrix(view).toString()))).toEqual(view);
  });

  it('leaves out what is unknown or no day', () => {
    expect(matrixViewIn(new URLSearchParams('sort=colour&only=denied&only=blue&from=yesterday'))).toEqual({
      ...AT_FIRST,
      outcomes: ['denied'],
    });
  });

  it('names no more articles side by side than there is room for, and each once', () => {
    expect(matrixViewIn(new URLSearchParams('with=a&with=b&with=a&with=c&with=d&with=e')).chosen).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});

describe('isFiltered', () => {
  it.each([
    { words: 'arms' },
    { outcomes: ['denied'] as const },
    { oneOrigin: true },
    { publisher: '' },
    { missingIn: 'article-1' },
    { to: '2024-06-20' },
    { readHere: true },
  ])('is so with %j', (filters) => {
    expect(isFiltered({ ...NO_FILTERS, ...filters })).toBe(true);
  });

  it('is not so with blanks alone', () => expect(isFiltered({ ...NO_FILTERS, words: '  ' })).toBe(false));
});

describe('toggled', () => {
  it('adds what is not there and takes out what is', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
