import * as v from 'valibot';
import { expect, it } from 'vitest';
import { randomUuid } from './random-uuid';

it('makes a UUID of version 4 that the store takes, another one each time', () => {
  const made = Array.from({ length: 50 }, randomUuid);
  for (const id of made)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(made.every((id) => v.is(v.pipe(v.string(), v.uuid()), id))).toBe(true);
  expect(new Set(made).size).toBe(50);
});
