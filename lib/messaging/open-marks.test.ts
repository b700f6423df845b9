import { describe, expect, it } from 'vitest';
import { anAnswer, anOpenClaim } from '../../tests/builders';
import type { OpenCheck } from '../core/checks/match-open-claims';
import { openMarks } from './open-marks';

const HEADINGS = { count: 'How many', measure: 'How much', date: 'When', quotation: 'In these words' };

function anOpenCheck(facts: Partial<OpenCheck> = {}): OpenCheck {
  return {
    claim: 'open-1',
    outcome: 'corroborated',
    others: [anAnswer({ relation: 'corroborated' })],
    articles: 2,
    origins: 2,
    why: 'The same in 2 articles, from 2 origins.',
    rules: [],
    ...facts,
  };
}

const marks = (facts: Partial<OpenCheck>) => openMarks([anOpenClaim()], [anOpenCheck(facts)], HEADINGS);

describe('openMarks', () => {
  it('marks what another article states as well, under a heading by its kind', () => {
    expect(marks({})).toMatchObject([
      {
        claim: 'open-1',
        span: { exact: 'About 500 children' },
        outcome: 'corroborated',
        question: 'How many',
        othersInAll: 1,
      },
    ]);
  });

  it('marks what another article’s value excludes', () => {
    expect(marks({ outcome: 'differs' })).toHaveLength(1);
  });

  it.each(['related', 'only-here', 'vaguer'] as const)('leaves the page alone where it is %s', (outcome) => {
    expect(marks({ outcome })).toEqual([]);
  });
});
