import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameText } from '../text/fingerprint';
import { copiesAmong } from './copies';

const sketch = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 })
  .map((numbers) => numbers.sort((a, b) => a - b));

describe('copiesAmong', () => {
  it('finds just the copies that holding each against each other would find', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ fingerprint: sketch }), { maxLength: 12 }), (all) => {
        const found = copiesAmong(all);
        for (const one of all) {
          const copies = all.filter((two) => two !== one && sameText(one.fingerprint, two.fingerprint));
          expect(new Set(found.get(one))).toEqual(new Set(copies));
        }
      }),
    );
  });

  it('takes what has no sketch for nobody’s copy', () => {
    expect(copiesAmong([{}, {}, { fingerprint: [] }]).size).toBe(0);
  });
});
