import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeviceId, nameOf, segmentOf } from './segment-name';

const aSegment = fc
  .record({
    device: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
    first: fc.integer({ min: 1, max: 99_999_999 }),
    more: fc.integer({ min: 0, max: 1_000_000 }),
    key: fc.option(fc.stringMatching(/^[A-Za-z0-9]{1,32}$/)),
    length: fc.integer({ min: 0, max: 99_999_999 }),
    hash: fc.stringMatching(/^[0-9a-f]{32}$/),
  })
  .map(({ first, more, ...rest }) => ({ ...rest, first, last: first + more }));

const HASH = '0123456789abcdef0123456789abcdef';

describe('the name of a segment', () => {
  it('says all that the segment says, and stands in an address as it is', () => {
    fc.assert(
      fc.property(aSegment, (segment) => {
        expect(segmentOf(nameOf(segment))).toEqual(segment);
        expect(encodeURIComponent(nameOf(segment))).toBe(nameOf(segment));
      }),
    );
  });

  it.each([
    `../dev.000001-000001.K.5.${HASH}.log`,
    `dev/x.000001-000001.K.5.${HASH}.log`,
    `dev.000002-000001.K.5.${HASH}.log`,
    `dev.000000-000001.K.5.${HASH}.log`,
    `dev.1-1.K.5.${HASH}.log`,
    `dev.0000001-0000001.K.5.${HASH}.log`,
    `dev.000001-000001.K.05.${HASH}.log`,
    `dev.000001-000001.K.5.${HASH.toUpperCase()}.log`,
    `dev.000001-000001.K.5.${HASH}.log.part`,
    `dev.000001-000001.K.5.${HASH}.log\n`,
    '.davfs.tmp',
    '',
  ])('%j is none', (name) => {
    expect(segmentOf(name)).toBeNull();
  });

  it('has a device in it that is letters, digits and dashes', () => {
    expect(['a1', 'A-b', 'x'.repeat(64)].map(isDeviceId)).toEqual([true, true, true]);
    expect(['', '../x', 'a.b', 'ä', 'x'.repeat(65)].map(isDeviceId)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
