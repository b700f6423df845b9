import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { TopicPackSchema } from '../schema';
import { compareVersions } from './compare-versions';
import { raiseVersion } from './raise-version';

describe('the next version of a pack', () => {
  it.each([
    ['1.2.3', '1.2.4'],
    ['2.3.9', '2.3.10'],
    ['1.0.999999', '1.1.0'],
    ['1.999999.999999', '2.0.0'],
  ])('behind %s is %s', (version, next) => {
    expect(raiseVersion(version)).toBe(next);
    expect(compareVersions(next, version)).toBeGreaterThan(0);
    expect(v.is(TopicPackSchema.entries.version, next)).toBe(true);
  });

  it('stays where there is none', () => {
    expect(raiseVersion('999999.999999.999999')).toBe('999999.999999.999999');
  });
});
