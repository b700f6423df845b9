// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Icon } from './Icon';

afterEach(cleanup);

it('is not read aloud, as what it stands in has a name of its own', () => {
  const { container } = render(<Icon name="pause" />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
