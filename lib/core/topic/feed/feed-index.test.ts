import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndex, aSigner } from '../../../../tests/signing';
import { checkRollback, isOverdue, MAX_INDEX, readIndex, type FeedIndex, type SeenIndex } from './feed-index';

const SIGNER = aSigner();
const PACK = {
  id: 'marathon',
  version: '1.2.0',
  title: 'Harbour City marathon',
  sha256: 'a'.repeat(64),
  size: 9000,
  gzip: 2000,
  deltas: [{ from: 'b'.repeat(64), gzip: 300 }],
};
const INDEX = anIndex(SIGNER, { packs: [PACK] });
const read = (index: object) => readIndex(JSON.stringify(index));
const NOON = Date.parse('2026-06-01T12:00:00Z');

describe('the index of a feed', () => {
  it('is read as it was written', () => {
    expect(read(INDEX)).toMatchObject({ ok: true, index: INDEX });
  });

  it.each<[string, object]>([
    ['of a later format', { feed: 2 }],
    ['without a signature', { signature: undefined }],
    ['with a signature that is none', { signature: { ...INDEX.signature, value: 'x' } }],
    ['with a number that goes on without end', { sequence: 1e300 }],
    ['with a day that is in no calendar', { created: '2026-13-45T00:00:00Z' }],
    ['with a moment in no known zone', { created: '2026-06-01T08:00:00' }],
    ['with a pack of more than may be', { packs: [{ ...PACK, size: 1e12 }] }],
    ['with a file that lies elsewhere', { packs: [{ ...PACK, sha256: '../../etc/passwd' }] }],
    ['with a pack that stands twice', { packs: [PACK, PACK] }],
    ['with too many packs', { packs: Array.from({ length: 501 }, (_, n) => ({ ...PACK, id: `p${n}` })) }],
    ['with too many deltas', { packs: [{ ...PACK, deltas: Array(21).fill(PACK.deltas[0]) }] }],
    ['with a title that turns around', { title: 'Harbour \u202Ecity' }],
    ['with nesting without end', { more: JSON.parse('['.repeat(50) + ']'.repeat(50)) as unknown }],
  ])('%s is refused', (_, change) => {
    expect(read({ ...INDEX, ...change }).ok).toBe(false);
  });

  it.each(['', 'null', '[]', '{"feed":1', `"${'x'.repeat(MAX_INDEX)}"`])('is not %.20s', (text) => {
    expect(readIndex(text).ok).toBe(false);
  });

  it('is refused without a throw, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readIndex(text).ok).toBe(false);
      }),
    );
    const part = fc.constantFrom(...Object.keys(INDEX));
    fc.assert(
      fc.property(part, fc.jsonValue(), (field, value) => {
        expect(() => read({ ...INDEX, [field]: value })).not.toThrow();
      }),
    );
  });
});

describe('an index after another', () => {
  const seen: SeenIndex = {
    id: INDEX.id,
    sequence: INDEX.sequence,
    created: INDEX.created,
    value: INDEX.signature.value,
  };
  const after = (facts: Partial<FeedIndex>) => checkRollback(seen, anIndex(SIGNER, facts), NOON);

  it.each<[string, Partial<FeedIndex>, ReturnType<typeof checkRollback>]>([
    ['newer', { sequence: 8, created: '2026-06-01T09:00:00Z' }, null],
    ['newer by its number, of the same second', { sequence: 8 }, null],
    ['older', { sequence: 6, created: '2026-06-01T09:00:00Z' }, 'rolled-back'],
    [
      'newer by its number, and older by its clock',
      { sequence: 8, created: '2026-05-31T08:00:00Z' },
      'rolled-back',
    ],
    ['of the same number, and another', { title: 'For you alone' }, 'two-of-one'],
    ['of another feed', { id: 'harbour-village', sequence: 8 }, 'other-feed'],
    ['from the future', { sequence: 8, created: '2027-01-01T00:00:00Z' }, 'ahead'],
  ])('%s', (_, facts, fault) => {
    expect(after(facts)).toBe(fault);
  });

  it('that is the same is taken again, and the first as it is', () => {
    expect(checkRollback(seen, INDEX, NOON)).toBeNull();
    expect(checkRollback(null, INDEX, NOON)).toBeNull();
    expect(checkRollback(null, anIndex(SIGNER, { created: '2027-01-01T00:00:00Z' }), NOON)).toBe('ahead');
  });

  it('never leads back, in whatever order indexes come', () => {
    const indexes = Array.from({ length: 6 }, (_, n) =>
      anIndex(SIGNER, { sequence: n + 1, created: `2026-06-01T08:00:0${n}Z` }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...indexes)), (came) => {
        let last: SeenIndex | null = null;
        const taken = came.filter((index) => {
          if (checkRollback(last, index, NOON) !== null) return false;
          last = { ...index, value: index.signature.value };
          return true;
        });
        const numbers = taken.map(({ sequence }) => sequence);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is overdue when the day has passed until which the next one was promised', () => {
    expect(isOverdue(INDEX, NOON)).toBe(false);
    expect(isOverdue(INDEX, Date.parse('2026-06-16T00:00:00Z'))).toBe(true);
  });
});
