/** Records of every kind with whatever JSON in them, and spaces to seal them in, for tests of what holds whatever is sealed. */
import fc from 'fast-check';
import type { Json, Kind, StampedRecord } from '../lib/core/merge/stamped-record';
import { keyFrom } from '../lib/sync/seal/space-key';
import { makeSecret } from '../lib/sync/seal/secret';
import type { Space } from '../lib/sync/space';

const KINDS: readonly Kind[] = ['article', 'claim', 'curation', 'annotation', 'topic', 'device'];

const anyJson = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 8 }), tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).json;

const aStamp = fc
  .tuple(fc.integer({ min: 1, max: 4_000_000_000 }), fc.integer({ min: 0, max: 0xffff }))
  .map(
    ([wall, counter]) =>
      `${wall.toString(16).padStart(12, '0')}.${counter.toString(16).padStart(4, '0')}.a1b2c3d4e5f6a7b8`,
  );

/** Of any kind, with any values. */
export const anyRecord: fc.Arbitrary<StampedRecord> = fc.record({
  kind: fc.constantFrom(...KINDS),
  id: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((id) => id.isWellFormed()),
  fields: fc.dictionary(
    fc.stringMatching(/^f[a-z]{0,11}$/),
    fc.record({ stamp: aStamp, value: anyJson }, { noNullPrototype: true }),
    { maxKeys: 5, noNullPrototype: true },
  ),
  lost: fc.constant({}),
});

/** One of a claim, as large as they commonly are. */
export function aClaimRecord(number: number): StampedRecord {
  const said = (value: Json) => ({ stamp: `0199a1b2c3d4.${(number % 9000) + 1000}.a1b2c3d4e5f6a7b8`, value });
  const exact = `South Korea’s defence minister said about ${number} containers had been shipped since August.`;
  return {
    kind: 'claim',
    id: `0b9f2c64-7a55-4f0e-9d7b-${String(number).padStart(12, '0')}`,
    fields: {
      base: said({
        article: `u-${(number * 2_654_435_761).toString(16).padStart(32, '0')}`,
        topic: 'pyongyang-summit-2024',
        sentence: { exact, prefix: 'in an interview with reporters, ', suffix: ' He added that ' },
        span: { start: number, end: number + exact.length },
        rules: ['quantity.near-cue', 'attribution.said'],
      }),
      question: said('arms.containers'),
      value: said({
        value: { type: 'quantity', min: number, max: number, approx: true, unit: 'container' },
        display: `about ${number}`,
      }),
      told: said({ attribution: [{ name: 'Shin Won-sik' }], origin: 'south-korea' }),
      modality: said('reported'),
      polarity: said('affirmed'),
    },
    lost: {},
  };
}

/** What of a space sealing asks for, with so many keys. */
export async function aSealedSpace(
  keys = 1,
  database = 'topic-a',
): Promise<Pick<Space, 'keys' | 'database'>> {
  return {
    database,
    keys: await Promise.all(Array.from({ length: keys }, () => keyFrom(makeSecret(), database))),
  };
}
