// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { OUTCOMES } from '../lib/core/checks/check';
import { OutcomeSign } from './OutcomeSign';
import { SIGNS } from './outcomes';

afterEach(cleanup);

describe('OutcomeSign', () => {
  it('gives every outcome a sign of its own and a name for those who do not see it', async () => {
    const { container } = render(
      <p>
        {OUTCOMES.map((outcome) => (
          <OutcomeSign key={outcome} outcome={outcome} />
        ))}
      </p>,
    );
    expect(new Set(Object.values(SIGNS)).size).toBe(OUTCOMES.length);
    expect(screen.getByText('Not like for like.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('counts independent origins at the dot only', () => {
    const { container } = render(<OutcomeSign outcome="corroborated" origins={3} />);
    expect(container.textContent).toBe('●3Others agree, 3 independent origins. ');
    const drawn = render(<OutcomeSign outcome="corroborated" origins={3} isDrawn />).container;
    expect(drawn.textContent).toBe('Others agree, 3 independent origins. ');
    expect(
      [...drawn.querySelectorAll('[data-drawn]')].map((part) => part.getAttribute('data-drawn')),
    ).toEqual(['●', '3']);
    cleanup();
    expect(render(<OutcomeSign outcome="differs" origins={3} />).container.textContent).toBe('≠Differs. ');
  });
});
