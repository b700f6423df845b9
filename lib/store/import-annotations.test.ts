import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnnotation, anId } from '../../tests/builders';
import { noteOf } from '../core/annotation/annotation';
import { allAnnotations, deleteForGood, editAnnotations, savePlacements } from './annotations';
import { CrossreadDb } from './db';
import { importAnnotations, takeBackImport } from './import-annotations';

const LATER = '2024-06-19T10:00:00.000Z';
let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`import-${databases++}`);
});
afterEach(() => db.delete());

const notes = async () => (await allAnnotations(db)).map((annotation) => [annotation.id, noteOf(annotation)]);

describe('an import', () => {
  it('adds and replaces in one go, and is taken back as it was', async () => {
    const mine = anAnnotation({ id: anId(1), note: 'mine' });
    await importAnnotations(db, [mine]);
    const theirs = [
      anAnnotation({ id: anId(1), note: 'newer', modified: LATER }),
      anAnnotation({ id: anId(2) }),
    ];
    const imported = await importAnnotations(db, theirs);
    expect(await notes()).toEqual([
      [anId(1), 'newer'],
      [anId(2), ''],
    ]);
    await takeBackImport(db, imported);
    expect(await allAnnotations(db)).toEqual([mine]);
  });

  it('keeps what was written here since it was planned', async () => {
    await importAnnotations(db, [anAnnotation({ id: anId(1), note: 'here', modified: LATER })]);
    await importAnnotations(db, [anAnnotation({ id: anId(1), note: 'planned before' })]);
    const [kept] = await allAnnotations(db);
    expect(kept && noteOf(kept)).toBe('here');
    expect(kept?.earlier.map((version) => noteOf(version))).toEqual(['planned before']);
  });

  it('leaves, when it is taken back, what was edited since', async () => {
    const imported = await importAnnotations(db, [
      anAnnotation({ id: anId(1) }),
      anAnnotation({ id: anId(2) }),
    ]);
    await editAnnotations(db, new Map([[anId(2), { note: 'mine now' }]]), LATER);
    await takeBackImport(db, imported);
    expect(await notes()).toEqual([[anId(2), 'mine now']]);
  });
});

describe('deleting for good', () => {
  it('takes annotations and what became of them out of the store', async () => {
    await importAnnotations(db, [anAnnotation({ id: anId(1) }), anAnnotation({ id: anId(2) })]);
    await savePlacements(db, [{ annotation: anId(1), status: 'lost', found: null, places: 0, at: 1 }]);
    await deleteForGood(db, [anId(1)]);
    expect((await allAnnotations(db)).map(({ id }) => id)).toEqual([anId(2)]);
    expect(await db.placements.count()).toBe(0);
  });
});
