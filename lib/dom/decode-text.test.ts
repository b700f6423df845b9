import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { readArticleFile } from '../../scripts/read-article-file';

const WORDS = 'Poutine à Pyongyang — 平壤';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16', utf16(WORDS)],
    ['UTF-16, the other byte first', utf16(WORDS).swap16()],
  ])('is read in %s', (_, bytes) => {
    expect(decodeText(bytes, false)).toBe(WORDS);
    expect(decodeText(bytes, true)).toBe(WORDS);
  });

  it('is read in an older encoding when it is no UTF-8', () => {
    expect(decodeText(Buffer.from('Poutine à Pyongyang', 'latin1'), false)).toBe('Poutine à Pyongyang');
  });

  it('is read as an HTML file declares it, and only an HTML file', () => {
    const bytes = (label: string) =>
      Buffer.concat([Buffer.from(`<meta charset="${label}">`), Buffer.from([0xc6, 0xd5, 0xbe, 0xa9])]);
    expect(decodeText(bytes('gb18030'), true)).toContain('普京');
    expect(decodeText(bytes('gb18030'), false)).toContain('ÆÕ¾©');
    expect(decodeText(bytes('no-such-thing'), true)).toContain('ÆÕ¾©');
  });
});

describe('a file that is no text', () => {
  it('is refused', async () => {
    const bytes = new Uint8Array([0x50, 0, 0x75, 0, 0x74, 0]);
    expect(await readArticleFile('sound.txt', async () => bytes)).toMatchObject({
      ok: false,
      why: expect.stringContaining('no text'),
    });
  });
});
