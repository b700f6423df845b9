// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { Quotation } from './Quotation';

afterEach(cleanup);

describe('Quotation', () => {
  it('shows words in the language of their article, and names it', async () => {
    const { container } = render(<Quotation language="de">Rund 6.700 Container.</Quotation>);
    expect(container.querySelector('blockquote')?.lang).toBe('de');
    expect(container.textContent).toBe('Rund 6.700 Container.German');
    await expectAccessible(container);
  });

  it.each([['en'], ['en-GB'], [null], ['klingon']])('names no language of words in %j', (language) => {
    const { container } = render(<Quotation language={language}>About 6,700 containers.</Quotation>);
    expect(container.textContent).toBe('About 6,700 containers.');
  });
});
