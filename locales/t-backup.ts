import { backup } from './en/backup';
import { sayFrom } from './say';

/** Names a text of the backup room. */
export type BackupMessageKey = keyof typeof backup;

/** As `t`, but only the texts of the backup room and of its reminder. */
export const t = sayFrom<BackupMessageKey>('backup', backup);
