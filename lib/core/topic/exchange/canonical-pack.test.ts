import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../../tests/topic';
import { canonicalPack } from './canonical-pack';

describe('canonicalPack', () => {
  const { pack } = theSummit();

  it('is the same in whatever order the fields of a file stand', () => {
    const turned = { ...Object.fromEntries(Object.entries(pack).reverse()), format: 1 as const };
    expect(canonicalPack({ ...pack, ...turned })).toBe(canonicalPack(pack));
    const [first, ...rest] = pack.entities;
    if (!first) throw new Error('the pack has no entity');
    const { id, ...others } = first;
    expect(canonicalPack({ ...pack, entities: [{ ...others, id }, ...rest] })).toBe(canonicalPack(pack));
  });

  it('leaves the checksum out, and nothing else', () => {
    const checksum = `sha256-${'0'.repeat(64)}`;
    expect(canonicalPack({ ...pack, checksum })).toBe(canonicalPack(pack));
    expect(canonicalPack({ ...pack, version: '9.9.9' })).not.toBe(canonicalPack(pack));
    expect(JSON.parse(canonicalPack(pack))).toEqual(JSON.parse(JSON.stringify(pack)));
  });

  it('keeps the order of lists, as of several cues the first counts', () => {
    const turned = { ...pack, questions: pack.questions.toReversed() };
    expect(canonicalPack(turned)).not.toBe(canonicalPack(pack));
  });
});
