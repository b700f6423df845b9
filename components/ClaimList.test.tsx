// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { aCheck, aClaim, anAnswer } from '../tests/builders';
import { ClaimList, type Selection } from './ClaimList';
import type { CheckedClaim } from './gather-claims';

afterEach(cleanup);

const DEEDS = { isKept: true, onSay: () => {}, onDesk: () => {} };

function checked(
  id: string,
  facts: Partial<CheckedClaim> & { outcome?: CheckedClaim['check']['outcome'] } = {},
) {
  const { outcome = 'corroborated', ...rest } = facts;
  return {
    claim: aClaim({ id, question: id }),
    display: `answer ${id}`,
    check: aCheck({ claim: id, outcome, others: [anAnswer()], why: `why ${id}` }),
    question: `Question ${id}?`,
    group: { id: 'arms', title: 'Arms' },
    ...rest,
  };
}

const claims = [checked('a', { outcome: 'differs' }), checked('b')];
const ignore = () => {};

function show(selection: Selection | null = null, onPick: (claim: string) => void = ignore) {
  return (
    <ClaimList claims={claims} selection={selection} onPick={onPick} onShowInPage={ignore} deeds={DEEDS} />
  );
}
const isOpen = (name: RegExp) =>
  screen.getByRole('button', { name }).getAttribute('aria-expanded') === 'true';

describe('ClaimList', () => {
  it('leaves what is disputed open and what agrees on one line', async () => {
    const { container } = render(show());
    expect(isOpen(/Question a/)).toBe(true);
    expect(isOpen(/Question b.*answer b/)).toBe(false);
    expect(screen.getByText('why a')).toBeTruthy();
    expect(screen.queryByText('why b')).toBeNull();
    await expectAccessible(container);
  });

  it('asks a question once for all its answers', () => {
    const two = [checked('a'), { ...checked('c'), claim: aClaim({ id: 'c', question: 'a' }) }];
    render(<ClaimList claims={two} selection={null} onPick={ignore} onShowInPage={ignore} deeds={DEEDS} />);
    expect(screen.getAllByText('Question a?')).toHaveLength(1);
    expect(screen.getByRole('button', { name: /answer c/ })).toBeTruthy();
  });

  it('counts in a group’s heading what is in dispute there, and unfolds it for what is picked in the page', () => {
    const { container, rerender } = render(show());
    const section = container.querySelector('details');
    expect(section?.querySelector('summary')?.textContent).toBe('Arms≠ 1Differs, 1');
    if (section) section.open = false;
    rerender(show({ claim: 'b', at: Date.now() + 1000, inPage: true }));
    expect(section?.open).toBe(true);
    expect(document.activeElement?.textContent).toContain('answer b');
  });

  it('opens what is clicked and has it shown in the page; a second click closes it', () => {
    const onPick = vi.fn();
    const { rerender } = render(show(null, onPick));
    fireEvent.click(screen.getByRole('button', { name: /Question b/ }));
    expect(onPick).toHaveBeenCalledWith('b');
    expect(isOpen(/Question b/)).toBe(true);
    rerender(show({ claim: 'b', at: Date.now(), inPage: false }, onPick));
    fireEvent.click(screen.getByRole('button', { name: /Question b/ }));
    expect(onPick).toHaveBeenCalledOnce();
  });

  it('shows a disputed claim in the page at the first click, without closing it', () => {
    const onPick = vi.fn();
    render(show(null, onPick));
    fireEvent.click(screen.getByRole('button', { name: /Question a/ }));
    expect(onPick).toHaveBeenCalledWith('a');
    expect(isOpen(/Question a/)).toBe(true);
  });

  it('opens, marks and focuses what is picked in the page, also after it was closed', () => {
    const { rerender } = render(show());
    rerender(show({ claim: 'b', at: Date.now() + 1000, inPage: true }));
    const head = screen.getByRole('button', { name: /Question b/ });
    expect(isOpen(/Question b/)).toBe(true);
    expect(head.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(head);
    expect(head.closest('li')?.getAttribute('data-selected')).toBe('true');
  });

  it('does not take the focus for what was picked here', () => {
    render(show({ claim: 'b', at: Date.now(), inPage: false }));
    expect(document.activeElement).toBe(document.body);
  });
});
