// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { ColourSign } from './ColourSign';

afterEach(cleanup);

describe('ColourSign', () => {
  it('says the name of the colour to those who do not see it', async () => {
    const { container } = render(<ColourSign colour="blue" name="figure" />);
    expect(container.textContent).toBe('figure. ');
    await expectAccessible(container);
  });

  it('says nothing where the name stands beside it', () => {
    expect(render(<ColourSign colour="blue" />).container.textContent).toBe('');
  });
});
