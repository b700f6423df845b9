import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTicks, daysOf, figureTicks, isoOf, minuteTicks } from '../../lib/core/coverage/timeline-days';
import { nextSpot } from './next-spot';
import { stack } from './place-labels';
import { shortFigure } from './say-figure';
import { sayDays, sayTick, someNames } from './say-told';
import { cutTo, widthOf } from './text-width';
import { isWhole, panned, WHOLE, zoomed, zoomFrom, zoomText } from './zoom';

describe('zoom', () => {
  it('stays within the whole and keeps what is pointed at in its place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (at, times) => {
          const once = zoomed(WHOLE, times, at);
          expect(once.from).toBeGreaterThanOrEqual(0);
          expect(once.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(once.from + (once.to - once.from) * at).toBeCloseTo(at);
          expect(isWhole(zoomed(zoomed(WHOLE, 3, at), 0.01, at))).toBe(true);
        },
      ),
    );
  });

  it('moves no further than the ends', () => {
    expect(panned({ from: 0.5, to: 0.75 }, 4)).toEqual({ from: 0.75, to: 1 });
    expect(panned({ from: 0.5, to: 0.75 }, -4)).toEqual({ from: 0, to: 0.25 });
  });

  it('stands in an address and comes back, and nonsense is the whole', () => {
    expect(zoomText(WHOLE)).toBeNull();
    expect(zoomFrom(zoomText({ from: 0.25, to: 0.5 }))).toEqual({ from: 0.25, to: 0.5 });
    for (const bad of [null, '', '0.5', '0.5-0.4', '0.1-7', 'x-y', '0.5-0.5'])
      expect(zoomFrom(bad)).toEqual(WHOLE);
  });
});

describe('keys', () => {
  const spots = [
    { key: 'a', x: 0, y: 10 },
    { key: 'b', x: 5, y: 0 },
    { key: 'c', x: 5, y: 20 },
    { key: 'd', x: 100, y: 0 },
  ];
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['a', 'ArrowUp', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['c', 'ArrowUp', 'a'],
    ['c', 'Home', 'a'],
    ['a', 'End', 'd'],
    ['d', 'ArrowRight', undefined],
    ['a', 'x', undefined],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(nextSpot(spots, from, key)).toBe(to);
  });
});

describe('axes', () => {
  it('has whole days, months or years, never more than there is room for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.double({ min: 0.5, max: 40_000, noNaN: true }),
        fc.integer({ min: 2, max: 15 }),
        (from, length, most) => {
          const ticks = dayTicks(from, from + length, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          for (const { at } of ticks) {
            expect(at).toBeGreaterThanOrEqual(from);
            expect(at).toBeLessThanOrEqual(from + length);
            expect(Number.isInteger(at)).toBe(true);
          }
        },
      ),
    );
  });

  it('divides three months by months and ten days by days', () => {
    const [from, to] = [daysOf('2024-03-20')!.from, daysOf('2024-06-20')!.from];
    expect(dayTicks(from, to, 6).map(({ at }) => isoOf(at))).toEqual([
      '2024-04-01',
      '2024-05-01',
      '2024-06-01',
    ]);
    expect(dayTicks(to - 4, to, 6)).toHaveLength(5);
    expect(minuteTicks(0, 360, 8).map((tick) => sayTick(tick, false).text)).toContain('02:00');
    expect(figureTicks(0, 11880, 5).map(({ at }) => at)).toEqual([0, 5000, 10000]);
  });
});

describe('words', () => {
  it.each([
    [{ min: 6700, max: 6700, approx: true }, 'about 6,700'],
    [{ min: 6300, max: 7000, approx: true }, 'nearly 7,000'],
    [{ min: 6300, max: 7000, approx: false }, '6,300 to 7,000'],
    [{ min: 24, max: 99, approx: true }, 'dozens'],
    [{ min: 11000, max: null, approx: false, strict: true }, 'more than 11,000'],
    [{ min: 10000, max: null, approx: false }, 'at least 10,000'],
    [{ min: null, max: 4_800_000, approx: false }, 'up to 4.8M'],
    [{ min: null, max: null, approx: true }, 'some'],
  ])('puts %j as %s', (facts, text) => {
    expect(shortFigure({ type: 'quantity', unit: 'container', ...facts })).toBe(text);
  });

  it('says runs of days in few words', () => {
    expect(sayDays(daysOf('2024-06-18')!)).toBe('18 Jun 2024');
    expect(sayDays(daysOf('2024-06')!)).toBe('Jun 2024');
    expect(sayDays(daysOf('2024')!)).toBe('2024');
    expect(sayDays({ from: daysOf('2024-06-18')!.from, to: daysOf('2024-06-19')!.to })).toBe(
      '18 Jun 2024 – 19 Jun 2024',
    );
  });

  it('names three, and of more two and how many', () => {
    expect(someNames(['A', 'B', 'C'])).toBe('A, B, C');
    expect(someNames(['A', 'B', 'C', 'D'])).toBe('A, B and 2 more');
  });

  it('cuts to the room there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, room) => {
        expect(widthOf(cutTo(text, room))).toBeLessThanOrEqual(room);
      }),
    );
  });
});

it('stacks things in order, near to where they want to stand, without overlaps', () => {
  const things = fc.array(
    fc.record({ wanted: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 5, max: 20 }) }),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(things, (all) => {
      const sorted = [...all].sort((a, b) => a.wanted - b.wanted);
      const middles = stack(sorted, 0, 400);
      const edges = middles.flatMap((middle, i) => [
        middle - sorted[i]!.height / 2,
        middle + sorted[i]!.height / 2,
      ]);
      const rounded = [0, ...edges, 400].map((edge) => Math.round(edge * 1000));
      expect(rounded).toEqual([...rounded].sort((x, y) => x - y));
    }),
  );
});
