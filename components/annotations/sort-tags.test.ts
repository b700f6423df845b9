import { describe, expect, it } from 'vitest';
import { MAX_TAG } from '../../lib/core/annotation/limits';
import { sortTags } from './sort-tags';

describe('sortTags', () => {
  it('takes what is between commas, white space folded, none twice', () => {
    expect(sortTags(' arms,  far   east ,, arms，朝鲜、trade', []).added).toEqual([
      'arms',
      'far east',
      '朝鲜',
      'trade',
    ]);
  });

  it('does not add what is there, and says which that is', () => {
    expect(sortTags('arms, Arms', ['arms'])).toEqual({ added: ['Arms'], there: 'arms', tooLong: [] });
  });

  it('keeps apart what is too long for a tag', () => {
    const long = 'x'.repeat(MAX_TAG + 1);
    expect(sortTags(`ok, ${long}`, [])).toEqual({ added: ['ok'], there: null, tooLong: [long] });
  });
});
