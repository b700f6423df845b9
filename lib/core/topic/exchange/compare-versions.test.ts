import { describe, expect, it } from 'vitest';
import { compareVersions } from './compare-versions';

describe('which version is the later one', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.0.10', '1.0.9', 1],
    ['1.10.0', '1.9.9', 1],
    ['1.9.9', '2.0.0', -1],
  ])('%s and %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});
