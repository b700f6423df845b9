import { describe, expect, it } from 'vitest';
import { aRow, aRowAnswer } from '../../../tests/coverage-builders';
import { answerOf, cellsOf, outcomeOfCell, outcomesOfCell } from './cells';

describe('cellsOf', () => {
  const row = aRow({
    answers: [
      aRowAnswer({ claim: '1', article: 'a' }),
      aRowAnswer({ claim: '2', article: 'b' }),
      aRowAnswer({ claim: '3', article: 'a' }),
    ],
    denials: [aRowAnswer({ claim: '4', article: 'c' }), aRowAnswer({ claim: '5', article: 'b' })],
  });
  const ids = (article: string) => {
    const cell = cellsOf(row).get(article);
    return cell && [cell.answers.map(({ claim }) => claim), cell.denials.map(({ claim }) => claim)];
  };

  it('gives each article all its answers, and its denials also where it answers nothing', () => {
    expect(ids('a')).toEqual([['1', '3'], []]);
    expect(ids('b')).toEqual([['2'], ['5']]);
    expect(ids('c')).toEqual([[], ['4']]);
    expect(ids('d')).toBeUndefined();
  });

  it('works a row out once', () => expect(cellsOf(row)).toBe(cellsOf(row)));
});

describe('answerOf', () => {
  it('finds the answer by any of its passages', () => {
    const row = aRow({
      answers: [aRowAnswer({ claim: '1' }), aRowAnswer({ claim: '2', outcome: 'differs' })],
    });
    expect(answerOf(row, [{ id: '7' }, { id: '2' }])?.outcome).toBe('differs');
    expect(answerOf(row, [{ id: '7' }])).toBeNull();
  });
});

describe('outcomeOfCell', () => {
  it('is the most telling of its answers', () => {
    const answers = [aRowAnswer({ outcome: 'corroborated' }), aRowAnswer({ outcome: 'differs' })];
    expect(outcomeOfCell({ answers, denials: [] })).toBe('differs');
  });

  it('is a denial where the article only denies', () => {
    expect(outcomeOfCell({ answers: [], denials: [aRowAnswer()] })).toBe('denied');
    expect(outcomeOfCell({ answers: [aRowAnswer()], denials: [aRowAnswer()] })).toBe('only-here');
  });
});

describe('outcomesOfCell', () => {
  const denied = aRowAnswer({ outcome: 'denied', beside: 'not-comparable' });

  it('has beside a denial what else its answers come to, the most telling', () => {
    expect(outcomesOfCell({ answers: [denied], denials: [] })).toEqual(['denied', 'not-comparable']);
    const answers = [aRowAnswer({ outcome: 'denied', beside: 'corroborated' }), denied];
    expect(outcomesOfCell({ answers, denials: [] })).toEqual(['denied', 'not-comparable']);
  });

  it('is one outcome where nothing is denied, or nothing answered', () => {
    expect(outcomesOfCell({ answers: [aRowAnswer()], denials: [] })).toEqual(['only-here']);
    expect(outcomesOfCell({ answers: [], denials: [denied] })).toEqual(['denied']);
  });
});
