import { ENGLISH_BACKUP_REASONS } from '../../lib/store/backup/backup-reasons';

/** Why a file is not taken as a backup, and what can be done. What is put in is never inflected. */
export const backupReasons = ENGLISH_BACKUP_REASONS;
