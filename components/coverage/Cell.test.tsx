// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aRowAnswer } from '../../tests/coverage-builders';
import type { MatrixCell } from '../../lib/core/coverage/cells';
import { Cell } from './Cell';

afterEach(cleanup);

const shown = (cell: MatrixCell) => {
  const { container } = render(<Cell {...{ cell }} said="" />);
  return [...container.querySelectorAll('.cell-value, .cell-mark, .cell-whose, .cell-more')].map(
    ({ textContent }) => textContent,
  );
};
const denials = [
  aRowAnswer({ display: 'denied', modality: 'denied', attribution: ['Moscow'] }),
  aRowAnswer({ display: 'denied', modality: 'denied', attribution: ['Pyongyang'] }),
];

describe('Cell', () => {
  it('shows beside the sign of a denial how the figure stands to the others', () => {
    const answer = aRowAnswer({ outcome: 'denied', beside: 'not-comparable' });
    expect(shown({ answers: [answer], denials: [] })[0]).toBe('⊘∥11,000 containers');
  });

  it('says that an article reports a denial, and on whose word, instead of what it answers elsewhere', () => {
    expect(shown({ answers: [], denials })).toEqual(['⊘reports a denial', 'Moscow, Pyongyang']);
    expect(shown({ answers: [aRowAnswer()], denials })).toEqual([
      '◦11,000 containers',
      '+ denial',
      'US State Department',
    ]);
  });
});
