import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut, join, MOST_PARTS, partIds } from './cut';

/** The texts of parts. */
const textsOf = (parts: readonly { content: unknown }[]) =>
  parts.map(({ content }) => (content as { body: string }).body);

it('leaves a short body whole', async () => {
  expect(await cut('a', 'short', 5)).toEqual({ head: { body: 'short' }, parts: [], named: null });
});

it('cuts a long one into parts that are it again, none inside a character', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 10 }),
      fc.integer({ min: 2, max: 9 }),
      async (body, size) => {
        const done = await cut('a', body, size);
        const texts = textsOf(done?.parts ?? []);
        expect(texts.every((text) => text.length > 0 && text.length <= size && text.isWellFormed())).toBe(
          true,
        );
        const { sha256 } = done && 'parts' in done.head ? done.head.parts : { sha256: '' };
        expect(await join(texts, sha256)).toBe(body);
        expect(await join(texts.toReversed(), sha256)).toBe(
          texts.toReversed().join('') === body ? body : null,
        );
        expect(await join(texts.slice(1), sha256)).toBeNull();
      },
    ),
  );
});

it('names parts by the doc, one cutting and their number', async () => {
  const [one, two] = [await cut('a', 'abcdef', 2), await cut('a', 'abcdef', 2)];
  expect(one?.named?.count).toBe(3);
  expect(one?.parts.map(({ id }) => id)).toEqual(one?.named ? partIds('a', one.named) : []);
  expect(one?.named?.token).not.toBe(two?.named?.token);
  expect(partIds('a', { token: 't', count: 2 })).toEqual(['p:a:t:0', 'p:a:t:1']);
});

it('makes no more parts than anybody would take', async () => {
  expect(await cut('a', 'x'.repeat(MOST_PARTS * 2), 2)).not.toBeNull();
  expect(await cut('a', 'x'.repeat(MOST_PARTS * 2 + 1), 2)).toBeNull();
});
