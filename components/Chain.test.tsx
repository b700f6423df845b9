// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { Chain } from './Chain';

afterEach(cleanup);

describe('Chain', () => {
  it('shows who told whom, and says it in words', async () => {
    const { container } = render(<Chain names={['Ushakov', 'Interfax', 'Reuters']} />);
    expect(screen.getByText('Ushakov → Interfax → Reuters').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('Credited to Ushakov, as told to Interfax, as told to Reuters')).toBeTruthy();
    await expectAccessible(container);
  });

  it('says when nobody is credited', () => {
    expect(render(<Chain names={[]} />).container.textContent).toBe('no source named');
  });
});
