import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClaim, anyDay, ASKED } from '../../../tests/arbitrary-claims';
import { theSummit } from '../../../tests/topic';
import type { Claim, Value } from '../claims/claim';
import { upwards } from '../topic/entity-tree';
import type { Relation } from './check';
import { relate, type Published } from './relate';

const topic = theSummit();
const pair = fc
  .constantFrom(...ASKED)
  .chain(([question, values]) => fc.tuple(anyClaim(question, values), anyClaim(question, values)));
const published = fc.record({ here: fc.option(anyDay), there: fc.option(anyDay) });
const turned = ({ here, there }: Published): Published => ({ here: there, there: here });
const relationOf = (a: Claim, b: Claim, on?: Published) => relate(topic, a, b, on)?.relation ?? null;

/** A value that holds another: bounds farther out, days around, a place around. */
const widened = (value: Value, by: number): Value => {
  switch (value.type) {
    case 'quantity':
      return {
        ...value,
        min: value.min === null ? null : Math.max(0, value.min - by),
        max: value.max === null ? null : value.max + by,
      };
    case 'date': {
      const moved = (iso: string, n: number) =>
        new Date(Date.parse(iso) + n * 86_400_000).toISOString().slice(0, 10);
      return { ...value, from: moved(value.from, -by % 1000), to: moved(value.to, by % 1000) };
    }
    case 'time':
      return { ...value, from: Math.max(0, value.from - by), to: Math.min(1439, value.to + by) };
    case 'place':
      return { ...value, place: upwards(topic, value.place)[1] ?? value.place };
    default:
      return value;
  }
};

describe('relate, whatever the claims', () => {
  it('says the same of both sides', () => {
    const MIRROR: Partial<Record<Relation, Relation>> = { vaguer: 'more-exact', 'more-exact': 'vaguer' };
    fc.assert(
      fc.property(pair, published, ([a, b], on) => {
        const [there, back] = [relationOf(a, b, on), relationOf(b, a, turned(on))];
        // A denial is told from one side: the other tells what it denies.
        if (there === 'denied' || back === 'denied') return;
        expect(back).toBe(there === null ? null : (MIRROR[there] ?? there));
      }),
      { numRuns: 2000 },
    );
  });

  it('lets every claim agree with itself', () => {
    fc.assert(
      fc.property(pair, published, ([claim], on) => {
        expect(relationOf(claim, claim, on)).toBe('corroborated');
      }),
    );
  });

  it('never sets a value against one that holds it', () => {
    fc.assert(
      fc.property(pair, fc.nat(5000), ([{ value, ...claim }], by) => {
        const inner = { ...claim, value };
        expect(relationOf({ ...inner, value: widened(value, by) }, inner)).not.toBe('differs');
      }),
      { numRuns: 1000 },
    );
  });

  it('never turns what is compatible into what differs by widening it', () => {
    fc.assert(
      fc.property(pair, published, fc.nat(5000), ([a, b], on, by) => {
        const [before, after] = [
          relate(topic, a, b, on),
          relate(topic, { ...a, value: widened(a.value, by) }, b, on),
        ];
        // What did not come to pass excludes the very same only: a wider value cannot become it by chance.
        fc.pre(before?.relation !== 'differs' && !after?.rules.includes('denial:opposed'));
        expect(after?.relation).not.toBe('differs');
      }),
      { numRuns: 2000 },
    );
  });

  it('never sets a plan against what came of it', () => {
    fc.assert(
      fc.property(pair, published, ([a, b], on) => {
        const [plan, report] = [
          { ...a, modality: 'planned' as const },
          { ...b, modality: 'reported' as const },
        ];
        fc.pre(plan.polarity === report.polarity);
        expect(relationOf(plan, report, on)).not.toBe('differs');
      }),
    );
  });
});
