// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Modality } from './Modality';

afterEach(cleanup);

it.each([
  ['alleged', ' · as an accusation'],
  ['planned', ' · as a plan'],
  ['asserted', ''],
  ['reported', ''],
])('says of what is %s “%s”', (modality, said) => {
  expect(render(<Modality modality={modality} />).container.textContent).toBe(said);
});
