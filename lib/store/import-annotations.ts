import type { Annotation } from '../core/annotation/annotation';
import { mergeAnnotations } from '../core/interchange/merge';
import type { CrossreadDb } from './db';

/** What an import wrote, and what was there before, so that it can be taken back. */
export interface Imported {
  readonly written: readonly Annotation[];
  readonly before: readonly Annotation[];
}

/**
 * Writes what an import was planned to (`toPut`), in one transaction. What was changed here since it was planned is merged, so nothing
 * is overwritten.
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was written
 */
export async function importAnnotations(db: CrossreadDb, planned: readonly Annotation[]): Promise<Imported> {
  return db.transaction('rw', db.annotations, async () => {
    const there = await db.annotations.bulkGet(planned.map(({ id }) => id));
    const written = planned.map((annotation, i) => {
      const mine = there[i];
      return mine ? mergeAnnotations(mine, annotation) : annotation;
    });
    await db.annotations.bulkPut(written);
    return { written, before: there.filter((mine) => mine !== undefined) };
  });
}

/** Undoes an import, in one transaction; what was changed since stays as it is. */
export async function takeBackImport(db: CrossreadDb, { written, before }: Imported): Promise<void> {
  const was = new Map(before.map((annotation) => [annotation.id, annotation]));
  await db.transaction('rw', db.annotations, db.placements, async () => {
    const there = await db.annotations.bulkGet(written.map(({ id }) => id));
    const untouched = written.filter(({ modified }, i) => there[i]?.modified === modified);
    await db.annotations.bulkPut(untouched.flatMap(({ id }) => was.get(id) ?? []));
    const gone = untouched.flatMap(({ id }) => (was.has(id) ? [] : [id]));
    await db.annotations.bulkDelete(gone);
    await db.placements.bulkDelete(gone);
  });
}
