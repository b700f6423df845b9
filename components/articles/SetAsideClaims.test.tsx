// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aCuration, aPack } from '../../tests/builders';
import { factsOf } from '../../lib/core/topic/facts';
import { SetAsideClaims } from './SetAsideClaims';

afterEach(cleanup);

const topic = factsOf(aPack());

describe('claims that were set aside', () => {
  it('are listed with who did so, and lead to their detail', async () => {
    const onOpen = vi.fn();
    const rejected = { ...aCuration(), id: 'gone', verdict: { is: 'rejected' } } as const;
    const merged = { ...rejected, id: 'into', verdict: { is: 'merged', into: 'x' }, imported: true } as const;
    const confirmed = { ...rejected, id: 'stays', verdict: { is: 'confirmed' } } as const;
    const elsewhere = { ...rejected, id: 'other', topic: 'elsewhere' };
    const { container } = render(
      <SetAsideClaims topic={topic} curations={[rejected, merged, confirmed, elsewhere]} onOpen={onOpen} />,
    );
    expect(screen.getByText('Rejected or merged (2)')).toBeTruthy();
    expect(screen.getByText(/^merged by another reader/)).toBeTruthy();
    fireEvent.click(screen.getByText(/^rejected by you/));
    expect(onOpen).toHaveBeenCalledWith('gone');
    await expectAccessible(container);
  });

  it('are not spoken of where there are none', () => {
    const { container } = render(<SetAsideClaims topic={topic} curations={[]} onOpen={() => {}} />);
    expect(container.textContent).toBe('');
  });
});
