import { saySize } from '../../../components/backup/say-size';
import { savedFile, settings } from '../../../lib/messaging/shared-state';
import { writeBackup } from '../../../lib/store/backup/write-backup';
import type { CrossreadDb } from '../../../lib/store/db';
import { countOwn } from '../../../lib/store/room-taken';
import { t } from '../../../locales/t-backup';
import { download } from '../download';
import type { Deeds } from '../use-deeds';

/** As many as are said to be many: what is done is said before it is begun. */
const MANY = 500;

/** What a backup file of a moment is called: `crossread-backup-2024-06-20.jsonl.gz`. @param at milliseconds since 1970 */
export function backupName(at: number): string {
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `crossread-backup-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.jsonl.gz`;
}

/** Saves everything as a file, and notes when. */
export function saveBackup(db: CrossreadDb, deeds: Deeds): void {
  deeds.perform(t('doing.save'), MANY, async () => {
    const at = Date.now();
    // Counted before: what comes while it is written is in the next one at the latest.
    const own = await countOwn(db);
    const { bytes, leftOut } = await writeBackup(db, { settings: await settings.read(), at });
    const name = backupName(at);
    download(new Blob([bytes], { type: 'application/gzip' }), name);
    await savedFile.write({ at, name, own });
    const said = t('done.saved', { file: name, size: saySize(bytes.length) });
    return { said: leftOut === 0 ? said : `${said} ${t('done.leftOut', { n: leftOut })}` };
  });
}
