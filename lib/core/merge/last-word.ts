/**
 * Who has the last word where copies of one thing differ, and what is kept of the others: the one place where that is decided, for syncing,
 * restoring a backup, importing and updating packs. What differs from kind to kind is a table: by which measures two copies are held against each other.
 */

/** What copies of a kind are held against each other by, in turn: when, by which rule, and in the end their content as text. Greater is later. */
export type Order<T> = readonly ((copy: T) => number | string)[];

/** Above 0 when `a` is the later one, below 0 when `b` is, 0 when they are alike. A measure is only taken where those before it are alike. */
export function compareCopies<T>(order: Order<T>, a: T, b: T): number {
  for (const measure of order) {
    const [mine, theirs] = [measure(a), measure(b)];
    if (mine !== theirs) return mine > theirs ? 1 : -1;
  }
  return 0;
}

/** How versions of a kind are kept beside the one that counts. */
export interface Keeping<T> {
  readonly order: Order<T>;
  /** The same for what is kept once, of which the later is kept; when absent what the order finds alike is. */
  readonly keyOf?: (version: T) => string;
  /** The newest so many; all when absent. */
  readonly most?: number;
}

/**
 * The union of versions: each once, newest first, at most so many. Commutative, associative and idempotent: what is cut off stands behind as
 * many in every larger union, too.
 */
export function unite<T>(versions: Iterable<T>, { order, keyOf, most = Infinity }: Keeping<T>): T[] {
  const all = keyOf ? latestOfEach(versions, order, keyOf) : [...versions];
  const newestFirst = all.sort((a, b) => compareCopies(order, b, a));
  const once = newestFirst.filter((version, i) => {
    const before = newestFirst[i - 1];
    return before === undefined || compareCopies(order, before, version) !== 0;
  });
  return once.length > most ? once.slice(0, most) : once;
}

function latestOfEach<T>(versions: Iterable<T>, order: Order<T>, keyOf: (version: T) => string): T[] {
  const latest = new Map<string, T>();
  for (const version of versions) {
    const key = keyOf(version);
    const known = latest.get(key);
    if (known === undefined || compareCopies(order, version, known) > 0) latest.set(key, version);
  }
  return [...latest.values()];
}
