// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Curation } from '../../lib/core/claims/curation';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import { factsOf } from '../../lib/core/topic/facts';
import { expectAccessible } from '../../tests/accessible';
import { aCheck, aClaim, anAnswer, anArticle, aPack } from '../../tests/builders';
import { ClaimActions } from './ClaimActions';
import { ClaimDetail } from './ClaimDetail';
import type { ClaimFacts } from './claim-facts';

afterEach(cleanup);

const found = (facts: Partial<StandingClaim> = {}): StandingClaim => ({
  ...aClaim(),
  source: 'page',
  ...facts,
});
const OTHER = found({ id: 'other', display: '6,700 containers' });

function facts(given: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    topic: factsOf(aPack()),
    article: anArticle(),
    readAt: Date.parse('2024-06-19T12:00:00Z'),
    claim: found(),
    found: found(),
    curation: null,
    check: aCheck({ outcome: 'differs', others: [anAnswer()], why: 'Another counter.' }),
    others: [OTHER, found({ id: 'third', question: 'gifts', display: 'a dog' })],
    setAside: [],
    around: null,
    ...given,
  };
}

function saying(verdict: Curation['verdict'], earlier: Curation['earlier'] = []): Curation {
  const at = '2026-11-22T12:00:00.000Z';
  return { id: 'claim-1', topic: 'summit', article: 'article-1', claim: found(), verdict, at, earlier };
}

const WAYS = {
  live: 'https://courier.example/#:~:text=a',
  kept: '#/article/a',
  question: '#/q',
  merged: null,
  setAside: ({ id }: Curation) => `#/${id}`,
};

/** The actions, and what they are once something was said. */
function actionsThen(curation: Curation) {
  const actions = (given: ClaimFacts) => <ClaimActions facts={given} onSay={() => {}} />;
  const { rerender } = render(actions(facts()));
  return () => rerender(actions(facts({ curation })));
}

it('keeps the focus when what was said takes the button away that has it', () => {
  const keep = actionsThen(saying({ is: 'rejected' }));
  screen.getByRole('button', { name: 'Confirm' }).focus();
  keep();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take back' }));
});

function aDetail(given: Partial<ClaimFacts> = {}, ways = {}) {
  const onSay = vi.fn();
  const told = facts(given);
  const { container } = render(
    <ClaimDetail facts={told} ways={{ ...WAYS, ...ways }} onClose={() => {}}>
      <ClaimActions facts={told} onSay={onSay} />
    </ClaimDetail>,
  );
  return { container, onSay };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('ClaimDetail', () => {
  it('tells what is claimed, on whose word and how, in which sentence, and how it stands beside the others', async () => {
    const { container } = aDetail();
    expect(screen.getByRole('region', { name: '11,000 containers' })).toBeTruthy();
    for (const words of [
      'How many containers were shipped?',
      'as somebody’s report',
      'They shipped 11,000 containers.',
      'Another counter.',
      'The analysis read 11,000 containers, 19 June 2024.',
    ])
      expect(container.textContent).toContain(words);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining([WAYS.live, WAYS.kept, WAYS.question]),
    );
    await expectAccessible(container);
  });

  it('tells who said what, and when, the oldest first', () => {
    const { value, question, attribution, origin, modality, polarity } = found();
    const to = { value, question, attribution, origin, modality, polarity, display: '7,000 containers' };
    const { container } = aDetail({
      curation: saying({ is: 'corrected', to }, [
        { verdict: { is: 'confirmed' }, at: '2026-11-20T12:00:00.000Z' },
      ]),
      claim: found({ display: '7,000 containers', rules: ['reader:corrected'] }),
    });
    expect([...container.querySelectorAll('.history li')].map(({ textContent }) => textContent)).toEqual([
      'The analysis read 11,000 containers, 19 June 2024.',
      'You confirmed it, 20 November 2026.',
      'You corrected it to 7,000 containers, 22 November 2026.',
    ]);
    expect(screen.getByText('corrected by you')).toBeTruthy();
  });

  it('says of what came with an import that another reader said it', () => {
    const curation = { ...saying({ is: 'rejected' }), imported: true } as const;
    aDetail({ curation, check: null });
    expect(screen.getByText('rejected by another reader: it counts nowhere')).toBeTruthy();
    expect(screen.getByText(/^Another reader rejected it,/)).toBeTruthy();
    expect(screen.queryByText(/\b(?:by you|You)\b/)).toBeNull();
  });

  it('leads to what the reader set aside in the article, which is seen nowhere else', () => {
    aDetail({ setAside: [{ ...saying({ is: 'rejected' }), id: 'gone' }] });
    expect(screen.getByText('1 claim of this article that was rejected or merged')).toBeTruthy();
    expect(screen.getByText('11,000 containers', { selector: 'a' }).getAttribute('href')).toBe('#/gone');
  });

  it('says of a pack’s claim that its sentence is a summary, and shows what was merged into a claim', () => {
    aDetail({
      claim: found({ source: 'pack', passages: [{ start: 40, end: 60, exact: 'Eleven thousand it was.' }] }),
      found: found({ source: 'pack' }),
    });
    expect(screen.getByText('What the article says, in the words of the topic’s authors')).toBeTruthy();
    expect(screen.getByText('Eleven thousand it was.')).toBeTruthy();
    expect(screen.getByText('The topic’s authors say 11,000 containers.')).toBeTruthy();
  });
});

describe('what the reader can say of a claim', () => {
  it('is said at once, or after a look at the form', () => {
    const { onSay } = aDetail();
    press('Confirm');
    expect(onSay).toHaveBeenLastCalledWith({ is: 'confirmed' });
    press('Reject');
    expect(onSay).toHaveBeenLastCalledWith({ is: 'rejected' });
    press('Correct…');
    fireEvent.input(screen.getByLabelText('Figure'), { target: { value: '7000' } });
    press('Keep');
    expect(onSay).toHaveBeenLastCalledWith({
      is: 'corrected',
      to: expect.objectContaining({ display: '7,000 containers' }),
    });
  });

  it('is a confirmation when a correction changes nothing', () => {
    const { onSay } = aDetail();
    press('Correct…');
    press('Keep');
    expect(onSay).toHaveBeenCalledWith({ is: 'confirmed' });
  });

  it('takes the focus to the value of the form', () => {
    aDetail();
    press('Correct…');
    expect(document.activeElement?.closest('fieldset')?.textContent).toContain('What it answers');
  });

  it('merges it into another, those on its question first', async () => {
    const { container, onSay } = aDetail();
    press('Merge with…');
    expect([...container.querySelectorAll('.merge-list b')].map(({ textContent }) => textContent)).toEqual([
      '6,700 containers',
      'a dog',
    ]);
    await expectAccessible(container);
    fireEvent.click(screen.getByText('6,700 containers'));
    expect(onSay).toHaveBeenCalledWith({ is: 'merged', into: 'other', as: OTHER });
  });

  it.each([
    ['nothing yet', null, found(), ['Confirm', 'Correct…', 'Reject', 'Merge with…']],
    [
      'that it is right',
      saying({ is: 'confirmed' }),
      found(),
      ['Correct…', 'Reject', 'Merge with…', 'Take back'],
    ],
    ['that it is none', saying({ is: 'rejected' }), found(), ['Take back']],
    ['that it is another’s', saying({ is: 'merged', into: 'other' }), found(), ['Take back']],
    ['it all', null, found({ source: 'reader' }), ['Correct…', 'Delete', 'Merge with…']],
  ] as const)('fits when the reader said %s', (_name, curation, of, names) => {
    const { container } = aDetail({ curation, found: of, claim: of });
    expect([...container.querySelectorAll('.actions button')].map(({ textContent }) => textContent)).toEqual(
      names,
    );
  });

  it('is taken back', () => {
    const { onSay } = aDetail({ curation: saying({ is: 'rejected' }), check: null });
    expect(screen.getByText('rejected by you: it counts nowhere')).toBeTruthy();
    press('Take back');
    expect(onSay).toHaveBeenCalledWith({ is: 'none' });
  });
});
