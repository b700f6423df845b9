import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('puts every thing under its key, once, and changes no order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (numbers) => {
      const things = numbers.map((key, at) => ({ key, at }));
      const groups = groupBy(things, ({ key }) => key);
      expect([...groups.keys()]).toEqual([...new Set(numbers)]);
      for (const [key, group] of groups) expect(group).toEqual(things.filter((thing) => thing.key === key));
    }),
  );
});
