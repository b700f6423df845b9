import { sayReason } from '../lib/core/reason';
import type { BackupReason, BackupReasonKey } from '../lib/store/backup/backup-reasons';
import { backupReasons } from './en/backup-reasons';
import { sayFrom } from './say';

const t = sayFrom<BackupReasonKey>('backupReasons', backupReasons);

/** Why a file is not taken as a backup, in the reader's language. */
export function sayBackupReason(reason: BackupReason): string {
  return sayReason(reason, t);
}
