// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { anAnswer, anOpenClaim } from '../tests/builders';
import type { OpenCheck } from '../lib/core/checks/match-open-claims';
import { theMatchedFirst } from './open-claims';
import { OpenClaimList, type OpenClaimListProps } from './OpenClaimList';

afterEach(cleanup);

function anOpenCheck(facts: Partial<OpenCheck> = {}): OpenCheck {
  return {
    claim: 'open-1',
    outcome: 'differs',
    others: [
      anAnswer({
        relation: 'differs',
        display: '300 children',
        sentence: 'On the square 300 children sang.',
        publisher: 'The Gazette',
      }),
    ],
    articles: 1,
    origins: 1,
    why: 'The Gazette says 300 children.',
    rules: [],
    ...facts,
  };
}

function aList(props: Partial<OpenClaimListProps> = {}) {
  return (
    <OpenClaimList
      open={[{ claim: anOpenClaim(), check: anOpenCheck() }]}
      selection={null}
      onUnfold={() => {}}
      onShowInPage={() => {}}
      {...props}
    />
  );
}

describe('OpenClaimList', () => {
  it('lies folded, and says how much of it others state as well', async () => {
    const alone = {
      claim: anOpenClaim({ id: 'alone' }),
      check: anOpenCheck({ claim: 'alone', outcome: 'only-here', others: [] }),
    };
    const matched = { claim: anOpenClaim(), check: anOpenCheck() };
    const { container } = render(aList({ open: [matched, alone] }));
    expect(container.querySelector('details')?.open).toBe(false);
    expect(screen.getByText('1 of 2 elsewhere too')).toBeTruthy();
    await expectAccessible(container);
  });

  it('shows both sentences and values, and why several articles agree', () => {
    const { rerender } = render(aList());
    for (const text of [
      'About 500 children',
      'About 500 children sang.',
      '300 children',
      'On the square 300 children sang.',
    ])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByText('The Gazette says 300 children.')).toBeNull();
    const agreed = anOpenCheck({ outcome: 'corroborated', articles: 2, why: 'The same in 2 articles.' });
    rerender(aList({ open: [{ claim: anOpenClaim(), check: agreed }] }));
    expect(screen.getByText('The same in 2 articles.')).toBeTruthy();
  });

  it('shows the words in the page, where they are marked', () => {
    const shown = vi.fn<(claim: string) => void>();
    const { rerender } = render(aList({ onShowInPage: shown }));
    fireEvent.click(screen.getByRole('button', { name: 'Show in page', hidden: true }));
    expect(shown).toHaveBeenCalledWith('open-1');
    rerender(
      aList({ open: [{ claim: anOpenClaim(), check: anOpenCheck({ outcome: 'only-here', others: [] }) }] }),
    );
    expect(screen.queryByRole('button', { name: 'Show in page', hidden: true })).toBeNull();
  });

  it('unfolds at the one that is picked in the page, and takes the focus there', () => {
    const { container } = render(aList({ selection: { claim: 'open-1', at: 1, inPage: true } }));
    expect(container.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(container.querySelector('.open-claim'));
  });

  it('says in words that another sentence only bears on it', () => {
    const related = anOpenCheck({ outcome: 'related', others: [anAnswer({ relation: 'related' })] });
    render(aList({ open: [{ claim: anOpenClaim(), check: related }] }));
    expect(screen.getAllByText(/speaks of it too/).length).toBeGreaterThan(1);
  });

  it('looks only when it is unfolded', () => {
    const unfolded = vi.fn<() => void>();
    const { container } = render(aList({ open: undefined, onUnfold: unfolded }));
    expect(unfolded).not.toHaveBeenCalled();
    const details = container.querySelector('details');
    details?.toggleAttribute('open', true);
    expect(unfolded).toHaveBeenCalledOnce();
    expect(screen.getByText(/^Looking/)).toBeTruthy();
  });

  it('says so where there is nothing beside the questions', () => {
    render(aList({ open: [] }));
    expect(screen.getByText(/^Nothing:/)).toBeTruthy();
    expect(screen.queryByText(/elsewhere/)).toBeNull();
  });
});

describe('theMatchedFirst', () => {
  it('puts what others exclude or state before what stands alone', () => {
    const outcomes = ['only-here', 'related', 'corroborated', 'differs'] as const;
    const claims = outcomes.map((outcome) => anOpenClaim({ id: outcome }));
    const checks = outcomes.map((outcome) => anOpenCheck({ claim: outcome, outcome }));
    expect(theMatchedFirst(claims, checks).map(({ claim }) => claim.id)).toEqual([
      'differs',
      'corroborated',
      'related',
      'only-here',
    ]);
  });
});
