import { expect, it } from 'vitest';
import { anAnnotation } from '../../tests/builders';
import { whereaboutsSeen } from './seen-last';

const seen = { status: 'placed', found: null, places: 1 } as const;

it('tells what became of a highlight when its page was seen last', () => {
  expect(whereaboutsSeen(anAnnotation(), seen)).toEqual({ status: 'placed' });
  expect(whereaboutsSeen(anAnnotation(), undefined)).toEqual({ status: 'unseen' });
  expect(whereaboutsSeen(anAnnotation({ isNote: true }), seen)).toEqual({ status: 'note' });
});

it('tells what changed, and in how many places words may be', () => {
  expect(
    whereaboutsSeen(anAnnotation(), { status: 'changed', found: '12,000 containers', places: 1 }),
  ).toMatchObject({ status: 'changed', difference: { touches: ['number'] } });
  expect(whereaboutsSeen(anAnnotation(), { status: 'ambiguous', found: null, places: 3 })).toMatchObject({
    n: 3,
  });
});
