/** What a backup file is to those who make, read and restore one. The format itself: docs/backup.md. */
import type { BackupReason } from './backup-reasons';
import type { BackupCounts, TableInBackup } from './format';

/** What a file that was read holds. Made by readBackup only: every record of it was validated. */
export interface Backup {
  /** The file's bytes, gzipped or plain. Its records are read from them anew whenever they are needed, as all at once may be too many. */
  readonly bytes: Uint8Array;
  /** When it was made, milliseconds since 1970. */
  readonly made: number;
  /** The settings, as they were passed in; not validated here. Null where none were, and where the file is cut before them. */
  readonly settings: unknown;
  /** How many records of each table. */
  readonly counts: BackupCounts;
  /** False for what could be rescued of a file that is cut or damaged. */
  readonly isWhole: boolean;
  /** How many blocks of records are whole: all of them in a whole file. */
  readonly blocks: number;
}

/** Why a file is not taken. */
export interface BackupError {
  readonly is:
    /** It is another kind of file. */
    | 'other-file'
    /** A newer Crossread made it. */
    | 'newer'
    /** It is larger, packed or unpacked, than any backup is. */
    | 'too-large'
    /** It ends before its end. */
    | 'cut'
    /** Its bytes are not those that were written. */
    | 'damaged'
    /** A record of it is none that Crossread writes. */
    | 'record';
  /** The line that it is about, from 1, in the unpacked file; null where it is about no line. */
  readonly line: number | null;
  /** What is wrong and what to do. */
  readonly why: BackupReason;
  /** Of a cut, damaged or too large file: what stands whole before that place, for a merge; null where nothing does. */
  readonly rescued: Backup | null;
}

/** A file from outside: read, or why not. */
export type ReadBackup =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly error: BackupError };

/** How a backup comes into the store: to what is there, or in its place. */
export type How = 'merge' | 'replace';

/** What a restore would do, or did, to the records of one table. */
export interface Tally {
  /** Not here yet. */
  readonly new: number;
  /** Here, and the same. */
  readonly same: number;
  /** Here in another version, which is the later one, so that it stays. */
  readonly newerHere: number;
  /** Here in another version, which is the earlier one, so that the file's takes its place. */
  readonly newerThere: number;
  /** Here, and gone afterwards: not in the file, or of a reading of an article whose place another takes. */
  readonly goes: number;
}

/** What a restore would do, by table. */
export type RestorePlan = Readonly<Record<TableInBackup, Tally>>;

/** What a restore did. */
export interface Restored {
  /** The file's settings, for the caller to put into force where it replaces; null where it has none. */
  readonly settings: unknown;
  /** Id of the copy that was made before: put in the place of what is there now, it undoes the restore. */
  readonly before: string;
}
