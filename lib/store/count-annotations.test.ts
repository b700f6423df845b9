import { afterEach, beforeEach, expect, it } from 'vitest';
import { anAnnotation, anId } from '../../tests/builders';
import { binAnnotations } from './annotations';
import { countAnnotationsOn } from './count-annotations';
import { CrossreadDb } from './db';

let db: CrossreadDb;
beforeEach(() => {
  db = new CrossreadDb('counting');
});
afterEach(() => db.delete());

it('counts what is saved on a page once, whatever it is found by, without the bin', async () => {
  const here = [1, 2, 3].map((n) => anAnnotation({ id: anId(n), keys: ['a.example/x', 'a.example/y'] }));
  await db.annotations.bulkPut([...here, anAnnotation({ id: anId(4), keys: ['b.example/x'] })]);
  await binAnnotations(db, [anId(2)], '2024-06-20T00:00:00.000Z');
  expect(await countAnnotationsOn(db, ['a.example/x', 'a.example/y'])).toBe(2);
  expect(await countAnnotationsOn(db, ['c.example'])).toBe(0);
});
