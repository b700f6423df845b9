import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_UNPACKED, pack, padme, unpack } from './pack';

/** The inside of an envelope as somebody else would make it. */
function inside(how: number, content: Uint8Array, length = content.length): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(5 + content.length);
  bytes[0] = how;
  new DataView(bytes.buffer).setUint32(1, length, true);
  bytes.set(content, 5);
  return bytes;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

it('gives back the text that was packed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.nat(3), async (text, times) => {
      const whole = text.repeat(times + 1);
      expect(await unpack(await pack(whole))).toBe(whole);
    }),
    { numRuns: 60 },
  );
});

it('gives back a text of many slices', async () => {
  const text = Array.from({ length: 60_000 }, (_, i) => String(i * 7919)).join(' ');
  const packed = await pack(text);
  expect(packed.length).toBeLessThan(text.length / 2);
  expect(await unpack(packed)).toBe(text);
});

it('does not press what would grow', async () => {
  expect((await pack('short'))[0]).toBe(0);
  expect((await pack('x'.repeat(500)))[0]).toBe(1);
});

describe('a bomb', () => {
  it('is refused before it has filled the memory', async () => {
    const bomb = await deflated(new Uint8Array(20_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await unpack(inside(1, bomb), 1_000_000)).toBeNull();
    expect(await unpack(inside(1, bomb), 20_000_000)).toHaveLength(20_000_000);
  });

  it('is refused at what no record reaches', async () => {
    const bomb = await deflated(new Uint8Array(MOST_UNPACKED + 1));
    expect(await unpack(inside(1, bomb))).toBeNull();
  });

  it('is not sealed here either', async () => {
    await expect(pack('x'.repeat(MOST_UNPACKED + 1))).rejects.toMatchObject({ fault: { is: 'too-large' } });
  });
});

it.each([
  ['nothing', new Uint8Array()],
  ['less than its head', new Uint8Array(4)],
  ['a way of packing that is not known', inside(2, new Uint8Array(3))],
  ['less than it says', inside(0, new Uint8Array(3), 4)],
  ['what is not pressed as it says', inside(1, new Uint8Array([1, 2, 3, 4, 5]))],
  ['what is no UTF-8', inside(0, new Uint8Array([0xff, 0xfe]))],
])('reads no text out of %s', async (_, bytes) => {
  expect(await unpack(bytes)).toBeNull();
});

it('reads no text out of what was cut off', async () => {
  const pressed = await deflated(new TextEncoder().encode('to and fro '.repeat(100)));
  expect(await unpack(inside(1, pressed.subarray(0, -3)))).toBeNull();
});

describe('the size that is shown', () => {
  it('is never less, and at most an eighth more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: MOST_UNPACKED }), (size) => {
        expect(padme(size)).toBeGreaterThanOrEqual(size);
        expect(padme(size)).toBeLessThanOrEqual(Math.ceil(size * 1.125));
      }),
    );
  });

  it('is one of few', () => {
    const sizes = new Set(Array.from({ length: 9_000 }, (_, i) => padme(1_000 + i)));
    expect(sizes.size).toBeLessThan(60);
  });
});
