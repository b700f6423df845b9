import { expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor';

const SEQ = '23-g1AAAACheJzLYWBgYMpgTmEQTM4vTc5ISXLIyU9OzMnILy7J';

it.each([
  { seq: null, again: [] },
  { seq: '23', again: [] },
  { seq: SEQ, again: [] },
  {
    seq: SEQ,
    again: [
      { id: 'r:an id', rev: '1-ab' },
      { id: 'r:b', rev: '12-cd' },
    ],
  },
])('%o is read as it was written', (reached) => {
  expect(readCursor(writeCursor(reached))).toEqual(reached);
});

it('is the server’s own text where nothing waits', () => {
  expect(writeCursor({ seq: SEQ, again: [] })).toBe(SEQ);
});

it('leaves out what is no leaf', () => {
  expect(readCursor('23\nr:a\n 1-ab\nr:a x\nr:b 1-ab')).toEqual({
    seq: '23',
    again: [{ id: 'r:b', rev: '1-ab' }],
  });
});
