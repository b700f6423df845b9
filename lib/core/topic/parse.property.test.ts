import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPack } from '../../../tests/arbitrary-pack';
import { aPack } from '../../../tests/builders';
import { compileTopic } from './compile';
import { checkPack, parseTopicPack, readPackFile } from './parse';

/** What may stand where something else should. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e9,
    '',
    ' ',
    '*',
    'a',
    '/x/',
    '2023-02-30',
    '\u202E',
    '@',
    '$a',
    '|',
    [],
    {},
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const OLD = aPack({
  rivals: [
    {
      id: 'last',
      name: { en: 'Last' },
      window: { from: '2020-01-01', to: '2020-01-02' },
      cues: { en: ['last'] },
    },
  ],
  sets: { ship: 'ship*|sent' },
});

/** Every place in a value of JSON, as a path of keys. */
function placesIn(json: unknown, path: readonly string[] = []): string[][] {
  const inner = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return [[...path], ...inner.flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

function replaced(json: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(json))
    return json.map((item, i) => (String(i) === key ? replaced(item, rest, by) : item));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, name === key ? replaced(value, rest, by) : value]),
  );
}

/** Whether a path leads to something in the pack, or at least what it would lie in does. */
function leadsSomewhere(json: unknown, path: string): boolean {
  if (path === '' || !path.includes('.')) return true;
  const known = new Set(placesIn(json).map((keys) => keys.join('.')));
  return known.has(path) || known.has(path.slice(0, path.lastIndexOf('.')));
}

describe('a pack from a stranger', () => {
  it('is read or refused, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        const read = readPackFile(JSON.stringify(json));
        expect(read.ok || read.errors.length > 0).toBe(true);
      }),
    );
  });

  it('is read or refused, whatever text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPackFile(text).ok).toBe(false);
      }),
    );
  });

  it('that is good but for one place is refused with a path that leads there, or taken and compiled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(OLD)), odd, (place, value) => {
        const json = replaced(OLD, place, value);
        const parsed = parseTopicPack(json);
        if (parsed.ok) return;
        expect(parsed.errors.length).toBeGreaterThan(0);
        for (const { path, message } of parsed.errors) {
          expect(leadsSomewhere(json, path), path).toBe(true);
          expect(message, path).not.toMatch(/Invalid|Expected|undefined|\[object/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('compiles whenever nothing is found wrong in it', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(checkPack(pack)).toEqual([]);
        expect(parseTopicPack(pack).ok).toBe(true);
        expect(compileTopic(pack).errors).toEqual([]);
      }),
    );
  });
});
