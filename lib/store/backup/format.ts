/** The backup file's format (docs/backup.md): its names and bounds. Without a schema, as writing one must weigh little in the background. */

/** By which a backup is known. */
export const BACKUP_FORMAT = 'crossread-backup';
/** The version of the format. Raised with whatever an older Crossread would not read, or would leave out. */
export const BACKUP_VERSION = 1;

/** The tables in a backup, in the file's order: what others point at comes first. */
export const TABLES_IN_BACKUP = [
  'topics',
  'articles',
  'snapshots',
  'claims',
  'curations',
  'annotations',
  'drafts',
  'bin',
  'binnedRows',
] as const;

/** A table of which records are in a backup. */
export type TableInBackup = (typeof TABLES_IN_BACKUP)[number];
