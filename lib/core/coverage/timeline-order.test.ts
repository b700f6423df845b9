import { expect, it } from 'vitest';
import { aRowAnswer } from '../../../tests/told';
import type { Outcome } from '../checks/check';
import type { Row } from './row';
import { mostDisputedFirst } from './timeline-order';

function aRow(question: string, outcomes: readonly Outcome[], facts: Partial<Row> = {}): Row {
  const answers = outcomes.map((outcome, i) => aRowAnswer({ id: `${question}-${i}`, outcome }));
  return {
    question,
    answers,
    denials: [],
    values: 1,
    origins: 1,
    articles: answers.length,
    outcomes: new Set(outcomes),
    ...facts,
  };
}

it('puts what is denied or differs first, then other counts, then more values and articles', () => {
  const rows = [
    aRow('agreed', ['corroborated', 'corroborated', 'corroborated']),
    aRow('varied', ['corroborated', 'corroborated'], { values: 2 }),
    aRow('counted otherwise', ['not-comparable']),
    aRow('differing', ['differs']),
    aRow('denied', ['denied'], { denials: [aRowAnswer()] }),
    aRow('agreed by fewer', ['corroborated', 'corroborated']),
  ];
  expect(mostDisputedFirst(rows).map(({ question }) => question)).toEqual([
    'denied',
    'differing',
    'counted otherwise',
    'varied',
    'agreed',
    'agreed by fewer',
  ]);
});
