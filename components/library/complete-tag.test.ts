import { describe, expect, it } from 'vitest';
import { anAnnotation } from '../../tests/builders';
import { completeTag, tagsByUse } from './complete-tag';

describe('completing a tag', () => {
  it('offers those that begin so, letter case aside, used most first', () => {
    const tags = tagsByUse([
      anAnnotation({ tags: ['Arms', 'army'] }),
      anAnnotation({ tags: ['army', 'later'] }),
      anAnnotation({ tags: ['later'] }),
    ]);
    expect(completeTag(tags, 'AR')).toEqual(['army', 'Arms']);
    expect(completeTag(tags, 'x')).toEqual([]);
  });

  it('offers eight at most', () => {
    expect(
      completeTag(
        Array.from({ length: 20 }, (_, i) => `tag ${i}`),
        't',
      ),
    ).toHaveLength(8);
  });
});
