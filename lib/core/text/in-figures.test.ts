import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inFigures } from './in-figures';

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [-11_000, '-11,000'],
  [1_234_567.5, '1,234,567.5'],
  [0.125, '0.125'],
  [1.0005, '1.001'],
  [1e21, '1,000,000,000,000,000,000,000'],
])('writes %d as %s', (value, written) => {
  expect(inFigures(value)).toBe(written);
});

it('writes every number as the browser’s own tables do', () => {
  const hundredths = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
  const any = fc.oneof(fc.integer(), fc.maxSafeInteger(), hundredths, fc.double({ noDefaultInfinity: true }));
  fc.assert(
    fc.property(any, (value) => {
      fc.pre(!Object.is(value, -0));
      expect(inFigures(value)).toBe(value.toLocaleString('en'));
    }),
  );
});
