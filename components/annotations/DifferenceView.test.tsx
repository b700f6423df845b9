// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Difference } from '../../lib/core/annotation/anchoring';
import { expectAccessible } from '../../tests/accessible';
import { DifferenceView } from './DifferenceView';

afterEach(cleanup);

const CHANGED: Difference = {
  parts: [
    { kind: 'same', text: 'They shipped ' },
    { kind: 'removed', text: '11,000' },
    { kind: 'added', text: '13,000' },
    { kind: 'same', text: ' containers.' },
  ],
  touches: ['number'],
};

describe('DifferenceView', () => {
  it('says first what was touched, then marks what went and what came, also in words', async () => {
    const { container } = render(
      <article aria-label="Saved words">
        <DifferenceView difference={CHANGED} />
      </article>,
    );
    expect(container.textContent).toBe(
      'A number changed.They shipped  removed: 11,000.  added: 13,000.  containers.',
    );
    expect(container.querySelector('del')?.lastChild?.previousSibling?.textContent).toBe('11,000');
    expect(container.querySelector('ins')?.lastChild?.previousSibling?.textContent).toBe('13,000');
    await expectAccessible(container);
  });

  it('names all that was touched, and says so when only the wording was', () => {
    const { container } = render(
      <DifferenceView difference={{ ...CHANGED, touches: ['name', 'negation'] }} />,
    );
    expect(container.querySelector('.touched')?.textContent).toBe('A name changed. A negation changed.');
    cleanup();
    const wording = render(<DifferenceView difference={{ ...CHANGED, touches: [] }} />).container;
    expect(wording.querySelector('.touched')?.textContent).toBe('Only the wording changed.');
  });
});
