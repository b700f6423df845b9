import { tagsOf, type Annotation, type Edit } from '../core/annotation/annotation';
import { withEdit, withPlacingUndone } from '../core/annotation/with-edit';
import type { CrossreadDb, Placement } from './db';
import { once } from './once';

/** Days that what was deleted lies in the bin. */
export const DAYS_IN_BIN = 30;

/** What the reader saved on a page, in the order of its text; `keys` as pageKey gives them. Without what lies in the bin. */
export async function annotationsOn(db: CrossreadDb, keys: readonly string[]): Promise<Annotation[]> {
  const found = await db.annotations.where('keys').anyOf(keys).distinct().toArray();
  return found.filter(({ deleted }) => deleted === null).sort(inReadingOrder);
}

/** Rows read at once: a browser copies an answer in one task, and fifty thousand rows would hold the page for seconds. */
const AT_ONCE = 2_000;

/** Every annotation, the bin's as well, by id. */
export function allAnnotations(db: CrossreadDb): Promise<Annotation[]> {
  return db.transaction('r', db.annotations, async () => {
    const all: Annotation[] = [];
    for (let last = ''; ; last = all.at(-1)?.id ?? '') {
      const rows = await db.annotations.where(':id').above(last).limit(AT_ONCE).toArray();
      for (const row of rows) all.push(row);
      if (rows.length < AT_ONCE) return all;
    }
  });
}

/**
 * Stores an annotation under the id that its maker gave it, and where its words are, in one transaction. Asking again changes nothing: one
 * that is there stays as it is, and one that was deleted since does not come back.
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was written
 */
export async function keepAnnotation(
  db: CrossreadDb,
  annotation: Annotation,
  placement: Omit<Placement, 'annotation'> | null = null,
): Promise<void> {
  const { id, created } = annotation;
  await once(db, { id, at: Date.parse(created) }, [db.annotations, db.placements], async () => {
    if (await db.annotations.get(id)) return;
    await db.annotations.add(annotation);
    if (placement) await db.placements.put({ ...placement, annotation: id });
  });
}

/** Edits one annotation, or several in one transaction. @param modified when, ISO 8601 @returns those that are there, as they are now */
export async function editAnnotations(
  db: CrossreadDb,
  edits: ReadonlyMap<string, Edit>,
  modified: string,
): Promise<Annotation[]> {
  return change(db, [...edits.keys()], (annotation) =>
    withEdit(annotation, edits.get(annotation.id) ?? {}, modified),
  );
}

/**
 * Undoes that an annotation was placed on other words, as if it had not been; what else was changed since stays.
 * @param before as it was @param at when, ISO 8601
 */
export async function takeBackPlacing(db: CrossreadDb, before: Annotation, at: string): Promise<void> {
  await change(db, [before.id], (annotation) => withPlacingUndone(annotation, before, at));
}

/** Puts annotations into the bin, where they lie for DAYS_IN_BIN. @param at when, ISO 8601 */
export async function binAnnotations(db: CrossreadDb, ids: readonly string[], at: string): Promise<void> {
  await change(db, ids, (annotation) => ({
    ...annotation,
    deleted: annotation.deleted ?? at,
    modified: annotation.deleted === null ? later(annotation.modified, at) : annotation.modified,
  }));
}

/** Takes annotations out of the bin. @param at when, ISO 8601 */
export async function restoreAnnotations(db: CrossreadDb, ids: readonly string[], at: string): Promise<void> {
  await change(db, ids, (annotation) => ({
    ...annotation,
    deleted: null,
    modified: later(annotation.modified, at),
  }));
}

/** Deletes for good what has lain in the bin since before a moment (ISO 8601). @returns how many */
export async function emptyBin(db: CrossreadDb, before: string): Promise<number> {
  return db.transaction('rw', db.annotations, db.placements, async () => {
    const ids = await db.annotations.where('deleted').below(before).primaryKeys();
    await db.annotations.bulkDelete(ids);
    await db.placements.bulkDelete(ids);
    return ids.length;
  });
}

/** Deletes annotations for good, in one transaction. */
export async function deleteForGood(db: CrossreadDb, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', db.annotations, db.placements, async () => {
    await db.annotations.bulkDelete([...ids]);
    await db.placements.bulkDelete([...ids]);
  });
}

/** The tags in use, the bin's aside, which begin with `prefix`, letter case aside: those used most first. */
export async function knownTags(db: CrossreadDb, prefix: string, most: number): Promise<string[]> {
  const counts = new Map<string, number>();
  const wanted = prefix.toLowerCase();
  await db.annotations.each((annotation) => {
    if (annotation.deleted !== null) return;
    for (const tag of tagsOf(annotation))
      if (tag.toLowerCase().startsWith(wanted)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .slice(0, most)
    .map(([tag]) => tag);
}

/** Notes what became of highlights when their page was seen, for those that still are there. */
export async function savePlacements(db: CrossreadDb, placements: readonly Placement[]): Promise<void> {
  await db.transaction('rw', db.annotations, db.placements, async () => {
    const there = await db.annotations.bulkGet(placements.map(({ annotation }) => annotation));
    await db.placements.bulkPut(placements.filter((_, index) => there[index] !== undefined));
  });
}

/** What became of each highlight when its page was seen last, by the annotation's id. */
export async function allPlacements(db: CrossreadDb): Promise<Map<string, Placement>> {
  return new Map((await db.placements.toArray()).map((placement) => [placement.annotation, placement]));
}

async function change(
  db: CrossreadDb,
  ids: readonly string[],
  changed: (annotation: Annotation) => Annotation,
): Promise<Annotation[]> {
  return db.transaction('rw', db.annotations, async () => {
    const there = (await db.annotations.bulkGet([...ids])).filter((found) => found !== undefined);
    const now = there.map(changed);
    await db.annotations.bulkPut(now);
    return now;
  });
}

/** What comes late, as it was asked for again, was not done before what came meanwhile. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}

function inReadingOrder(a: Annotation, b: Annotation): number {
  return a.target.selector[1].start - b.target.selector[1].start || (a.created < b.created ? -1 : 1);
}
