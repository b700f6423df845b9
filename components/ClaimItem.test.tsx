// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { aCheck, aClaim, anAnswer } from '../tests/builders';
import { ClaimItem, type ClaimItemProps } from './ClaimItem';

afterEach(cleanup);

function anItem(props: Partial<ClaimItemProps> = {}) {
  return (
    <ul>
      <ClaimItem
        claim={aClaim()}
        check={aCheck({ outcome: 'not-comparable', others: [anAnswer()], why: 'Another counter.' })}
        question="How many?"
        isOpen
        isSelected={false}
        pickedAt={null}
        onPick={() => {}}
        onShowInPage={() => {}}
        {...props}
      />
    </ul>
  );
}

describe('ClaimItem', () => {
  it('puts this page’s answer beside the others’, with the reason', async () => {
    const { container } = render(anItem());
    const [here, others] = container.querySelectorAll('dd');
    expect(here?.textContent).toContain('11,000 containers');
    expect(here?.textContent).toContain('US State Department');
    expect(others?.textContent).toContain('about 6,700 containers');
    expect(screen.getByText('Another counter.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('is one line while it is closed', async () => {
    const { container } = render(anItem({ isOpen: false }));
    expect(screen.getByRole('button').textContent).toContain('How many? 11,000 containers');
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
    fireEvent.click(screen.getByRole('button', { name: 'Show in page' }));
    expect(onShowInPage).toHaveBeenCalledWith('claim-1');
  });

  it('offers nothing to show when its words are not in the page', () => {
    render(anItem({ claim: aClaim({ span: null }) }));
    expect(screen.queryByRole('button', { name: 'Show in page' })).toBeNull();
  });
});
