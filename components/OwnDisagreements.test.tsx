// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { OwnDisagreement } from '../lib/core/checks/check';
import { expectAccessible } from '../tests/accessible';
import { aCheck, aClaim } from '../tests/builders';
import { gatherClaims } from './gather-claims';
import { OwnDisagreements } from './OwnDisagreements';

afterEach(cleanup);

const OWN: OwnDisagreement = {
  question: 'gap',
  kind: 'two-answers',
  claims: ['a', 'b'],
  sentences: ['It was 24 years.', 'It was 19 years.'],
  why: 'This article gives two answers: 24 years and 19 years.',
};

function answers(own: OwnDisagreement | null) {
  const claims = ['a', 'b'].map((id) => ({
    claim: aClaim({ id, question: 'gap' }),
    display: id,
    check: aCheck({ claim: id, own }),
    question: 'How long?',
    group: { id: 'visit', title: 'Visit' },
  }));
  return gatherClaims(claims).flatMap((asked) => asked.answers);
}

describe('OwnDisagreements', () => {
  it('says once that the page gives two answers, and quotes both sentences', async () => {
    const { container } = render(<OwnDisagreements answers={answers(OWN)} />);
    expect(screen.getAllByText(OWN.why)).toHaveLength(1);
    expect([...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      ...OWN.sentences,
    ]);
    await expectAccessible(container);
  });

  it('says nothing where the page is of one mind', () => {
    expect(render(<OwnDisagreements answers={answers(null)} />).container.textContent).toBe('');
  });
});
