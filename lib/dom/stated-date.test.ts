import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedDate } from './stated-date';

describe('statedDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-06', '2024-06'],
    ['2024-06-18', '2024-06-18'],
    ['20240618', '2024-06-18'],
    ['2024/6/8', '2024-06-08'],
    ['2024-06-18T10:05', '2024-06-18T10:05'],
    ['2024-06-18 10:05:07', '2024-06-18T10:05:07'],
    ['2024-06-18T10:05:07.123Z', '2024-06-18T10:05:07Z'],
    ['2024-06-18T10:05:07+0200', '2024-06-18T10:05:07+02:00'],
    ['2024-06-18T10:05:07-07', '2024-06-18T10:05:07-07:00'],
    ['Tue, 18 Jun 2024 10:05:07 GMT', '2024-06-18T10:05:07Z'],
    ['June 18, 2024', '2024-06-18'],
    ['Published Sept. 3, 2024', '2024-09-03'],
    ['18 June 2024', '2024-06-18'],
    ['1718704800', '2024-06-18T10:00:00Z'],
    ['1718704800000', '2024-06-18T10:00:00Z'],
  ])('reads %s as %s', (stated, iso) => expect(statedDate(stated)).toBe(iso));

  it.each([null, undefined, '', 'yesterday', '06/07/2024', '2024-13', '2024-06-31', '31 June 2024', '0000'])(
    'takes %s for no date',
    (stated) => expect(statedDate(stated)).toBeNull(),
  );

  it('never gives what is no date, whatever a page states', () => {
    fc.assert(
      fc.property(fc.string(), (stated) => {
        const iso = statedDate(stated);
        expect(iso === null || !Number.isNaN(new Date(iso).getTime())).toBe(true);
      }),
    );
  });

  it('leaves what is already as it should be', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().replace(/\.\d+Z/, 'Z');
        expect(statedDate(iso)).toBe(iso);
      }),
    );
  });
});
