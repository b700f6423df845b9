// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { aCheck, aClaim, anAnswer } from '../tests/builders';
import { ClaimItem, type ClaimItemProps } from './ClaimItem';
import type { CheckedClaim } from './gather-claims';

afterEach(cleanup);

const COUNTS = ['compare:quantity-apart', 'count:other-counter'];
const DEEDS = { isKept: true, onSay: () => {}, onDesk: () => {} };
const GROUP = { id: 'arms', title: 'Arms' };

function anItem({
  claim = aClaim(),
  check = aCheck({ outcome: 'not-comparable', others: [anAnswer()], why: 'Another counter.', rules: COUNTS }),
  ...props
}: Partial<ClaimItemProps & Pick<CheckedClaim, 'claim' | 'check'>> = {}) {
  const first = { claim, check, display: '11,000 containers', question: 'How many?', group: GROUP };
  return (
    <>
      <h4 id="how-many">How many?</h4>
      <ul>
        <ClaimItem
          answer={{ first, passages: [first], isAlone: true }}
          heading="how-many"
          isOpen
          isSelected={false}
          pickedAt={null}
          onPick={() => {}}
          onShowInPage={() => {}}
          deeds={DEEDS}
          {...props}
        />
      </ul>
    </>
  );
}

describe('ClaimItem', () => {
  it('puts this page’s answer and on whose word it is beside the others’, with the reason', async () => {
    const { container } = render(anItem());
    const [here, others] = container.querySelectorAll('dd');
    expect(container.querySelector('.value')?.textContent).toBe('11,000 containers');
    expect(here?.textContent).toContain('US State Department');
    expect(others?.textContent).toContain('about 6,700 containers');
    expect(screen.getByText('Another counter.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('tells how it came to that: both sentences, and in plain words the rules of claim and check', async () => {
    const { container } = render(anItem({ claim: aClaim({ rules: ['cue:ship* + container*'] }) }));
    const how = container.querySelector('details.how');
    expect(how?.querySelector('summary')?.textContent).toBe('Why? Both sentences, and the rules');
    expect([...(how?.querySelectorAll('blockquote') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'They shipped 11,000 containers.',
      'Seoul counts about 6,700 containers.',
    ]);
    expect(how?.textContent).toContain('Answers the question by its words: “ship”; “container”.');
    expect(how?.textContent).toContain('The Gazette');
    expect(how?.textContent).toContain('Running totals of two counters are two counts.');
    if (how instanceof HTMLDetailsElement) how.open = true;
    await expectAccessible(container);
  });

  it('is one line while it is closed, and is called by question, outcome and answer', async () => {
    const { container } = render(anItem({ isOpen: false }));
    expect(
      screen.getByRole('button', { name: 'How many? Not like for like. 11,000 containers' }),
    ).toBeTruthy();
    expect(container.querySelector('dl')).toBeNull();
    await expectAccessible(container);
  });

  it('says that nobody else answers the question, and gives no reason then', () => {
    render(anItem({ check: aCheck({ why: 'A reason.' }) }));
    expect(screen.getByText('No other article that you have answers this question.')).toBeTruthy();
    expect(screen.queryByText('A reason.')).toBeNull();
  });

  it('shows its words in the page', () => {
    const onShowInPage = vi.fn();
    render(anItem({ onShowInPage }));
    fireEvent.click(screen.getByRole('button', { name: 'Show in page 11,000 containers' }));
    expect(onShowInPage).toHaveBeenCalledWith('claim-1');
  });

  it('offers each passage that says the same', () => {
    const onShowInPage = vi.fn();
    const passages = ['a', 'b'].map((id) => ({
      claim: aClaim({ id }),
      check: aCheck({ claim: id }),
      display: '11,000 containers',
      question: 'How many?',
      group: GROUP,
    }));
    const [first] = passages;
    if (first) render(anItem({ answer: { first, passages, isAlone: true }, onShowInPage }));
    expect(screen.getByText('2 passages')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show passage 2 11,000 containers' }));
    expect(onShowInPage).toHaveBeenCalledWith('b');
  });

  it('says on whose word it is where the same answer is given on different words', () => {
    const first = {
      claim: aClaim(),
      check: aCheck(),
      display: '11,000 containers',
      question: 'How many?',
      group: GROUP,
    };
    render(anItem({ answer: { first, passages: [first], isAlone: false }, isOpen: false }));
    expect(screen.getByRole('button').textContent).toContain('US State Department');
  });

  it('offers nothing to show when its words are not in the page', () => {
    render(anItem({ claim: aClaim({ span: null }) }));
    expect(screen.queryByRole('button', { name: 'Show in page 11,000 containers' })).toBeNull();
  });

  it('says in words which answer the reader saved, in its name as well, and lets the reader take back that one alone', async () => {
    const onSay = vi.fn();
    const passages = [aClaim(), aClaim({ id: 'mine', rules: ['reader:selection'] })].map((claim) => ({
      claim,
      check: aCheck(),
      display: '11,000 containers',
      question: 'How many?',
      group: GROUP,
    }));
    const [first] = passages;
    if (!first) throw new Error('there are two');
    const { container } = render(
      anItem({ answer: { first, passages, isAlone: true }, deeds: { ...DEEDS, onSay } }),
    );
    expect(screen.getByRole('button', { name: /11,000 containers saved by you/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete my claim 11,000 containers' }));
    expect(onSay).toHaveBeenLastCalledWith([passages[1]?.claim], 'rejected');
    fireEvent.click(screen.getByRole('button', { name: 'Reject 11,000 containers' }));
    expect(onSay).toHaveBeenLastCalledWith([passages[0]?.claim], 'rejected');
    await expectAccessible(container);
  });

  it('lets the reader confirm an answer, all its passages at once, and correct it in the desk', () => {
    const onSay = vi.fn();
    const onDesk = vi.fn();
    const passages = ['a', 'b'].map((id) => ({
      claim: aClaim({ id }),
      check: aCheck({ claim: id }),
      display: '11,000 containers',
      question: 'How many?',
      group: GROUP,
    }));
    const [first] = passages;
    if (!first) throw new Error('there are two');
    render(anItem({ answer: { first, passages, isAlone: true }, deeds: { ...DEEDS, onSay, onDesk } }));
    expect(screen.queryByRole('button', { name: 'Delete my claim 11,000 containers' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Confirm 11,000 containers' }));
    expect(onSay).toHaveBeenCalledWith(
      passages.map(({ claim }) => claim),
      'confirmed',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Correct… 11,000 containers' }));
    expect(onDesk).toHaveBeenLastCalledWith(first.claim, 'a');
    onDesk.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'All answers 11,000 containers' }));
    expect(onDesk).toHaveBeenLastCalledWith(first.claim, 'a');
  });

  it('leads from a page that is not kept to the question alone', () => {
    const onDesk = vi.fn();
    render(anItem({ deeds: { ...DEEDS, isKept: false, onDesk } }));
    fireEvent.click(screen.getByRole('button', { name: 'All answers 11,000 containers' }));
    expect(onDesk).toHaveBeenLastCalledWith(expect.objectContaining({ topic: 'summit' }), null);
  });

  it('says that an answer is the reader’s correction, and does not offer to confirm it', () => {
    render(anItem({ claim: aClaim({ rules: ['reader:corrected'] }) }));
    expect(screen.getByText('corrected by you')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Confirm 11,000 containers' })).toBeNull();
  });

  it('offers to say nothing of a page that is not kept', () => {
    render(anItem({ deeds: { ...DEEDS, isKept: false } }));
    for (const name of ['Confirm', 'Correct…', 'Reject'])
      expect(screen.queryByRole('button', { name: `${name} 11,000 containers` })).toBeNull();
  });
});
