import type { Joins } from './join-records';

/**
 * The records of both packs: those that are one united, then those that only the second has.
 * @param unite `index` is the record's place in the merged list
 * @param renameIn puts the merged pack's ids into a record of the second
 */
export function mergeRecords<T extends { readonly id: string }>(
  base: readonly T[],
  other: readonly T[],
  { idOf, partnerOf }: Joins,
  unite: (mine: T, theirs: T, index: number) => T,
  renameIn: (theirs: T) => T = (record) => record,
): T[] {
  const theirs = new Map(other.map((record) => [record.id, record]));
  const mine = new Set(base.map(({ id }) => id));
  const united = base.map((record, i) => {
    const partner = theirs.get(partnerOf.get(record.id) ?? '');
    return partner === undefined ? record : unite(record, partner, i);
  });
  const added = other.flatMap((record) => {
    const id = idOf.get(record.id) ?? record.id;
    return mine.has(id) ? [] : [{ ...renameIn(record), id }];
  });
  return [...united, ...added];
}
