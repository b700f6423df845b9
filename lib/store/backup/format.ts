/** The backup file's format (docs/backup.md): its names and bounds. Without a schema, as writing one must weigh little in the background. */

/** By which a backup is known. */
export const BACKUP_FORMAT = 'crossread-backup';
/** The version of the format. Raised with whatever an older Crossread would not read, or would leave out. */
export const BACKUP_VERSION = 1;

/**
 * A block ends with the line that makes it so many bytes: of a damaged file what lies before the damage is saved by whole blocks, also of a
 * small one; and a whole file is larger for each, by a twelfth at most.
 */
export const BLOCK = 8_000;

/** Blocks of others may be larger. One that has so many bytes before its last line is none that anything wrote, and would fill the memory. */
export const LARGEST_BLOCK = 8_000_000;

/** The tables in a backup, in the file's order: what others point at comes first. */
export const TABLES_IN_BACKUP = [
  'articles',
  'snapshots',
  'claims',
  'curations',
  'topics',
  'annotations',
  'drafts',
  'bin',
  'binnedRows',
] as const;

/** A table of which records are in a backup. */
export type TableInBackup = (typeof TABLES_IN_BACKUP)[number];

/** How many records of each table. */
export type BackupCounts = Readonly<Record<TableInBackup, number>>;

/** Something for every table. */
export function ofEveryTable<T>(make: () => T): Record<TableInBackup, T> {
  return {
    articles: make(),
    snapshots: make(),
    claims: make(),
    curations: make(),
    topics: make(),
    annotations: make(),
    drafts: make(),
    bin: make(),
    binnedRows: make(),
  };
}

/** Where a chain of blocks begins. */
export const CHAIN_START = new Uint8Array(32);

/** The chain's next link: the SHA-256 (FIPS 180-4) of the one before and what comes to it. */
export async function link(before: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined([before, bytes])));
}

/** Parts of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** As 64 hexadecimal digits. */
export function hexOf(digest: Uint8Array): string {
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
