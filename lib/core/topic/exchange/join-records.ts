/** How the records of one pack find their like in another. */
export interface JoinRules<T> {
  /** Whether two under one id are one; else the second gets another id. */
  readonly isOne: (base: T, other: T) => boolean;
  /** What else a record is known by. What two records of one pack share tells nothing. */
  readonly keysOf: (record: T) => readonly string[];
}

/** What of the second pack is what of the first. */
export interface Joins {
  /** By id in the second pack, the id in the merged one, for every record. */
  readonly idOf: ReadonlyMap<string, string>;
  /** By id in the first pack, the id in the second, where they are one. */
  readonly partnerOf: ReadonlyMap<string, string>;
}

/**
 * Joins records of two packs: by their ids, else by what only one record of each pack is known by, else under ids of their own. Each is
 * joined with at most one. Joining the second with what came of the two finds the same partners again.
 */
export function joinRecords<T extends { readonly id: string }>(
  base: readonly T[],
  other: readonly T[],
  { isOne, keysOf }: JoinRules<T>,
): Joins {
  const mine = new Map(base.map((record) => [record.id, record]));
  /** Ids that nobody else may get: those of the second pack, and those that were given. */
  const taken = new Set(other.map(({ id }) => id));
  const idOf = new Map<string, string>();
  const partnerOf = new Map<string, string>();
  const join = (record: T, id: string) => {
    idOf.set(record.id, id);
    taken.add(id);
    if (mine.has(id)) partnerOf.set(id, record.id);
  };
  for (const record of other) {
    const same = mine.get(record.id);
    if (same !== undefined && isOne(same, record)) join(record, record.id);
  }
  const [byKey, ownKeys] = [uniqueKeys(base, keysOf), uniqueKeys(other, keysOf)];
  const left = () => other.filter(({ id }) => !idOf.has(id));
  for (const record of left()) {
    const ids = keysOf(record).flatMap((key) => (ownKeys.has(key) ? (byKey.get(key) ?? []) : []));
    const free = ids.find((id) => !partnerOf.has(id));
    if (free !== undefined) join(record, free);
  }
  for (const record of left()) join(record, ownId(record, mine, taken, keysOf));
  return { idOf, partnerOf };
}

/** The keys that one record alone has, with its id. */
function uniqueKeys<T extends { readonly id: string }>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      if (ids.has(key)) shared.add(key);
      else ids.set(key, record.id);
    }
  for (const key of shared) ids.delete(key);
  return ids;
}

/** An id for a record that has no partner: its own, or with a number behind it; the one it got when it was merged before. */
function ownId<T extends { readonly id: string }>(
  record: T,
  mine: ReadonlyMap<string, T>,
  taken: ReadonlySet<string>,
  keysOf: (record: T) => readonly string[],
): string {
  if (!mine.has(record.id)) return record.id;
  for (let n = 2; ; n++) {
    const id = numbered(record.id, n);
    if (taken.has(id)) continue;
    const there = mine.get(id);
    if (there === undefined) return id;
    const keys = new Set(keysOf(there));
    if (keysOf(record).every((key) => keys.has(key))) return id;
  }
}

const LONGEST = 80;

/** An id with a number behind it, not longer than ids may be. */
export function numbered(id: string, n: number): string {
  const ending = `-${n}`;
  return `${id.slice(0, LONGEST - ending.length)}${ending}`;
}
