import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byWinning, readBase, writeBase } from './base';

const rev = fc.stringMatching(/^[1-9]\d{0,3}-[\da-f]{32}$/);
const parts = fc.record({
  token: fc.stringMatching(/^[\da-f]{16}$/),
  count: fc.integer({ min: 1, max: 128 }),
});
const base = fc.record({ rev, losing: fc.array(rev), parts: fc.array(parts) });

it('is read as it was written', () => {
  fc.assert(
    fc.property(base, (written) => {
      expect(readBase(writeBase(written))).toEqual(written);
    }),
  );
});

it('is the revision alone where nothing is to be cleared away', () => {
  expect(writeBase({ rev: '3-ab', losing: [], parts: [] })).toBe('3-ab');
});

it.each(['', '"etag"', '3', '0-ab', '3-ab 4-', '3-ab x', '-ab', 'W/"3-ab"'])('is none: %s', (text) => {
  expect(readBase(text)).toBeNull();
});

it('is none where the server never had the doc', () => {
  expect(readBase(null)).toBeNull();
});

it('knows which leaf every CouchDB shows: the longest history, then the greater hash', () => {
  expect(['2-ff', '10-0a', '10-0b', '9-ff'].toSorted(byWinning)).toEqual(['10-0b', '10-0a', '9-ff', '2-ff']);
});
