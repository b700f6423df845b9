import type { BackupError } from './backup';
import { backupInEnglish, type BackupReason } from './backup-reasons';

/** Thrown while a file is read, and told as a {@link BackupError}: the file is at fault, not the program. Its own message is English. */
export class BackupFault extends Error {
  /** @param line from 1 in the unpacked file; null where it is about no line */
  constructor(
    readonly is: BackupError['is'],
    readonly line: number | null,
    readonly why: BackupReason,
  ) {
    super(backupInEnglish(why));
  }
}
