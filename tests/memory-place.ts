/** A second place for copies in memory, for tests of what is done with one. */
import type { CopyPlace } from '../lib/store/backup/copy-place';

/** A place, with its files to be looked at and damaged. */
export interface MemoryPlace extends CopyPlace {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
}

/** An empty one. */
export function aMemoryPlace(): MemoryPlace {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    list: async () => [...files].map(([name, { length }]) => ({ name, size: length })),
    put: async (name, bytes) => void files.set(name, bytes),
    get: async (name) => files.get(name) ?? null,
    remove: async (name) => void files.delete(name),
  };
}
