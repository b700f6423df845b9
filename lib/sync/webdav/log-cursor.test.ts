import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './log-cursor';

describe('a cursor', () => {
  it('says how far each log was read, in one way only', () => {
    const read = new Map([
      ['b', [[1, 3]] as const],
      [
        'a',
        [
          [1, 2],
          [5, 5],
        ] as const,
      ],
      ['c', []],
    ]);
    const text = writeCursor(read);
    expect(text).toBe('{"a":[[1,2],[5,5]],"b":[[1,3]]}');
    expect(writeCursor(readCursor(text))).toBe(text);
  });

  it.each([null, '', '17-abc', '[]', '{"a":[[0,1]]}', '{"a":[[3,1]]}', '{"a":[[1]]}', '{"a":1}'])(
    'that is %j stands for nothing read',
    (cursor) => {
      expect(readCursor(cursor).size).toBe(0);
    },
  );
});
