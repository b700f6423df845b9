import { describe, expect, it } from 'vitest';
import { isRealDate, isShapedAsDate } from './stated-day';

describe('the date of an article', () => {
  it.each(['2024', '2024-06', '2024-02-29', '2024-06-18T07:40:00+01:00', '2024-06-18T07:40'])(
    'may be %s',
    (date) => {
      expect(isRealDate(date)).toBe(true);
    },
  );

  it.each([
    '2024-02-31',
    '2023-02-29',
    '2024-13',
    '2024-00-10',
    '9999-12-31',
    '0001-01-01',
    '2024-06-18T25:00',
  ])('is no day that there is: %s', (date) => {
    expect(isShapedAsDate(date)).toBe(true);
    expect(isRealDate(date)).toBe(false);
  });

  it.each(['99999-01-01', 'yesterday', '18 June 2024', '２０２４-06-18', ''])(
    'is not written as “%s”',
    (date) => {
      expect(isShapedAsDate(date)).toBe(false);
      expect(isRealDate(date)).toBe(false);
    },
  );
});
