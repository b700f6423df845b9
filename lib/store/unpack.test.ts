import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPacked, unpack } from './unpack';

const packed = (text: string) => new Uint8Array(gzipSync(text));

describe('a gzip file', () => {
  it('is known by its first bytes, and unpacked', async () => {
    const bytes = packed('{"id":"a"}');
    expect(isPacked(bytes)).toBe(true);
    expect(isPacked(new TextEncoder().encode('{"id":"a"}'))).toBe(false);
    expect(new TextDecoder().decode(await unpack(bytes, 10))).toBe('{"id":"a"}');
  });

  it('that unpacks to more than may be is let go of there', async () => {
    const bomb = packed('0'.repeat(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    await expect(unpack(bomb, 1000)).rejects.toMatchObject({ why: 'too-large' });
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -6)],
    ['cut off in its head', (bytes: Uint8Array) => bytes.slice(0, 5)],
    ['damaged', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 15 ? byte ^ 255 : byte))],
    ['with another checksum', (bytes: Uint8Array) => bytes.with(bytes.length - 6, 1)],
  ])('that is %s is refused', async (_, change) => {
    const bytes = packed('a pack of many words, none of them twice: qwertzuiopasdfghjkl');
    await expect(unpack(new Uint8Array(change(bytes)), 1000)).rejects.toMatchObject({ why: 'damaged' });
  });
});
