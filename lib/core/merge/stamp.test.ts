import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heard, isTooFarAhead, MOST_AHEAD, MOST_IN_A_MILLISECOND, parseStamp, stampOf, tick } from './stamp';

const NOON = Date.UTC(2024, 5, 18, 12);
const at = (wall: number, counter = 0, device = 'laptop') => stampOf({ wall, counter, device });

const anyParts = fc.record({
  wall: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  counter: fc.integer({ min: 0, max: MOST_IN_A_MILLISECOND }),
  device: fc.stringMatching(/^[A-Za-z0-9-]{1,16}$/),
});

describe('a stamp', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(parseStamp(stampOf(parts))).toEqual(parts);
      }),
    );
  });

  it('is sorted as text by time, then by counter, then by device', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (a, b) => {
        const byDevice = a.device === b.device ? 0 : a.device < b.device ? -1 : 1;
        const byParts = a.wall - b.wall || a.counter - b.counter || byDevice;
        expect(stampOf(a) < stampOf(b)).toBe(byParts < 0);
      }),
    );
  });

  it.each([
    '',
    '0190290d8e00.0000',
    '0190290d8e00.0000.',
    '0190290D8E00.0000.laptop',
    '190290d8e00.0000.laptop',
    '0190290d8e00.000.laptop',
    '0190290d8e00.0000.lap top',
    '0190290d8e00.0000.laptop\n',
    ` 0190290d8e00.0000.laptop`,
    `0190290d8e00.0000.${'x'.repeat(65)}`,
  ])('is not %j', (text) => expect(parseStamp(text)).toBeNull());

  it.each([
    { wall: -1, counter: 0, device: 'laptop' },
    { wall: 0.5, counter: 0, device: 'laptop' },
    { wall: 2 ** 48, counter: 0, device: 'laptop' },
    { wall: Number.NaN, counter: 0, device: 'laptop' },
    { wall: 0, counter: MOST_IN_A_MILLISECOND + 1, device: 'laptop' },
    { wall: 0, counter: 0, device: '' },
    { wall: 0, counter: 0, device: 'a.b' },
  ])('is not made of %j', (parts) => expect(() => stampOf(parts)).toThrow(RangeError));
});

describe('the clock', () => {
  it('begins with the wall', () => expect(tick('', NOON, 'laptop')).toBe(at(NOON)));

  it('takes whole milliseconds of a wall that has finer ones', () =>
    expect(tick('', NOON + 0.75, 'laptop')).toBe(at(NOON)));

  it('counts where the wall stands still or steps back', () => {
    expect(tick(at(NOON), NOON, 'laptop')).toBe(at(NOON, 1));
    expect(tick(at(NOON, 7), NOON - 60_000, 'laptop')).toBe(at(NOON, 8));
  });

  it('takes the next millisecond when the counter is at its end', () =>
    expect(tick(at(NOON, MOST_IN_A_MILLISECOND), NOON, 'laptop')).toBe(at(NOON + 1)));

  it('never goes back nor stands still, whatever the wall does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOON - 5, max: NOON + 5 }), { minLength: 2 }), (walls) => {
        const said: string[] = [];
        for (const now of walls) said.push(tick(said.at(-1) ?? '', now, 'laptop'));
        expect(said).toEqual([...new Set(said)].sort());
      }),
    );
  });

  it('stands behind what it heard, and moves no further for hearing it again', () => {
    fc.assert(
      fc.property(
        anyParts,
        anyParts,
        fc.integer({ min: -MOST_AHEAD, max: MOST_AHEAD }),
        (mine, theirs, apart) => {
          const now = theirs.wall + apart;
          const [last, their] = [stampOf(mine), stampOf(theirs)];
          if (mine.wall === 2 ** 48 - 1 || theirs.wall === 2 ** 48 - 1 || now >= 2 ** 48) return;
          const then = heard(last, their, now, mine.device);
          expect(heard(then, their, now, mine.device)).toBe(then);
          const next = tick(then, now, mine.device);
          expect(next > their).toBe(true);
          expect(next > last).toBe(true);
          expect(parseStamp(next)?.device).toBe(mine.device);
        },
      ),
    );
  });

  it('hears before it ever said anything', () =>
    expect(heard('', at(NOON, 3, 'phone'), NOON, 'laptop')).toBe(at(NOON, 3)));

  it('refuses what is more than five minutes ahead, to the millisecond', () => {
    expect(isTooFarAhead(at(NOON + MOST_AHEAD), NOON)).toBe(false);
    expect(isTooFarAhead(at(NOON + MOST_AHEAD + 1), NOON)).toBe(true);
    expect(() => heard(at(NOON), at(NOON + MOST_AHEAD + 1, 0, 'phone'), NOON, 'laptop')).toThrow(
      /too far ahead/,
    );
  });

  it('is not begun anew where its last stamp cannot be read', () => {
    expect(() => tick('yesterday', NOON, 'laptop')).toThrow(RangeError);
    expect(() => heard('yesterday', at(NOON), NOON, 'laptop')).toThrow(RangeError);
    expect(() => isTooFarAhead('yesterday', NOON)).toThrow(RangeError);
  });
});
