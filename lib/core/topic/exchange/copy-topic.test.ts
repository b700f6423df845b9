import { describe, expect, it } from 'vitest';
import { aPack } from '../../../../tests/builders';
import { besideOwner, copyId, copyTopic } from './copy-topic';
import { parseTopicPack } from '../parse';

const PACK = aPack({
  title: { en: 'The summit', fr: 'Le sommet' },
  version: '3.1.4',
  author: 'City desk',
  checksum: `sha256-${'0'.repeat(64)}`,
});

describe('a copy of a topic', () => {
  it('is one of its own: with an id, a version and a title of its own, by the same author', () => {
    const copy = copyTopic(PACK, 'my-summit', (title) => `Copy of ${title}`);
    const { checksum: _, ...rest } = PACK;
    expect(copy).toEqual({
      ...rest,
      id: 'my-summit',
      version: '1.0.0',
      title: { en: 'Copy of The summit', fr: 'Le sommet (2)' },
    });
    expect(parseTopicPack(copy)).toMatchObject({ ok: true });
  });
});

describe('a file whose id another kind of topic has', () => {
  it('lies beside it under an id that is the same each time, and keeps its version', () => {
    expect(besideOwner(PACK, (title) => `${title} (file)`)).toMatchObject({
      id: 'summit.imported',
      version: '3.1.4',
      title: { en: 'The summit (file)' },
    });
    expect(copyId('x'.repeat(80))).toHaveLength(80);
  });
});
