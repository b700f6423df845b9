/**
 * Which parts of the editor are unfolded, by keys: the path of a part, with the ids of those it leads through in place of their numbers, as
 * these change when one before them is removed.
 */
export type OpenParts = ReadonlySet<string>;

/** The keys of all parts that lead to a path of the pack: `entities.3.aliases` lies in /entities and /entities/anna-berg. */
export function keysTo(pack: unknown, path: string): string[] {
  const keys: string[] = [];
  let at = pack;
  let key = '';
  for (const part of path.split('.')) {
    at = isRecord(at) && Object.hasOwn(at, part) ? at[part] : undefined;
    key += `/${isRecord(at) && typeof at['id'] === 'string' ? at['id'] : part}`;
    keys.push(key);
  }
  return keys;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The path, or the nearest above it, for which `isThere`; null when there is none. */
export function nearestPath(path: string, isThere: (path: string) => boolean): string | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'))))
    if (isThere(at)) return at;
  return null;
}
