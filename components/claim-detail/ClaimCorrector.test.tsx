// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import { factsOf } from '../../lib/core/topic/facts';
import { expectAccessible } from '../../tests/accessible';
import { aClaim, aCuration, anArticle, aPack } from '../../tests/builders';
import { ClaimCorrector } from './ClaimCorrector';
import type { ClaimFacts } from './claim-facts';

afterEach(cleanup);

const found: StandingClaim = { ...aClaim(), source: 'page' };
const facts = (given: Partial<ClaimFacts> = {}): ClaimFacts => ({
  topic: factsOf(aPack()),
  article: anArticle(),
  readAt: null,
  claim: found,
  found,
  curation: null,
  check: null,
  others: [],
  setAside: [],
  around: null,
  ...given,
});
const elsewhere: StandingClaim = {
  ...found,
  value: { type: 'quantity', min: 12, max: 12, approx: false, unit: 'container' },
  display: '12 containers',
};

/** The form as it is opened, and as it is after the claim has changed under it. */
function open(then: Partial<ClaimFacts>) {
  const onSave = vi.fn();
  const form = (given: ClaimFacts) => <ClaimCorrector facts={given} onSave={onSave} onCancel={() => {}} />;
  const { container, rerender } = render(form(facts()));
  fireEvent.input(figure(), { target: { value: '7000' } });
  rerender(form(facts(then)));
  return { container, onSave };
}

const figure = () => screen.getByLabelText<HTMLInputElement>('Figure');

describe('a claim that changes while it is corrected', () => {
  it('is said to what it changed, what was written stays, and that can be taken over', async () => {
    const { container } = open({ claim: elsewhere });
    screen.getByText('Meanwhile it was changed to 12 containers.');
    expect(figure().value).toBe('7000');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Begin with that' }));
    expect(figure().value).toBe('12');
    expect(screen.queryByText(/^Meanwhile/)).toBeNull();
  });

  it('is said to be put otherwise where its value stays', () => {
    open({ claim: { ...found, modality: 'denied' } });
    expect(screen.getByText(/^Meanwhile it was changed: whose word/)).toBeTruthy();
  });

  it('is said to be rejected, and is kept all the same', () => {
    const { onSave } = open({ curation: aCuration({ verdict: { is: 'rejected' } }) });
    screen.getByText(/^Meanwhile it was rejected or merged away/);
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ display: '7,000 containers' });
  });

  it('is nothing to speak of where it was only confirmed, or read anew to say the same', () => {
    open({ claim: { ...found, rules: ['reader:confirmed'] } });
    expect(screen.queryByText(/^Meanwhile/)).toBeNull();
  });
});
