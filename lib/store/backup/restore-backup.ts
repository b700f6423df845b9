import type { CrossreadDb } from '../db';
import type { Backup, How, Restored, RestorePlan } from './backup';

/** What a restore would do; writes nothing. @throws RangeError when a rescued part of a file would replace what is there */
export function planRestore(_db: CrossreadDb, _backup: Backup, _how: How): Promise<RestorePlan> {
  return Promise.reject(new Error('Not made yet.'));
}

/**
 * Restores a backup in one transaction, after a copy was made of the store as it is (`before-restore`). The caller puts the settings into
 * force where it replaces, and tells the background (`topicsChanged`, storeTouched).
 * @param now what is there now beside the store: the settings, for the copy; and milliseconds since 1970
 * @throws what isFull (db.ts) tells when the browser gives no more room, and RangeError when a rescued part would replace; then nothing was written
 */
export function restoreBackup(
  _db: CrossreadDb,
  _backup: Backup,
  _how: How,
  _now: { readonly settings: unknown; readonly at: number },
): Promise<Restored> {
  return Promise.reject(new Error('Not made yet.'));
}
