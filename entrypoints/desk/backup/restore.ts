import type { How } from '../../../components/backup/restore-stage';
import { settings, settingsIn, type Settings } from '../../../lib/messaging/shared-state';
import type { Backup } from '../../../lib/store/backup/backup';
import { readBackup } from '../../../lib/store/backup/read-backup';
import { restoreBackup } from '../../../lib/store/backup/restore-backup';
import { bytesOfSnapshot } from '../../../lib/store/backup/snapshots';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-backup';
import { sayBackupReason } from '../../../locales/t-backup-reasons';
import { tellTopicsChanged } from '../topics/tell-topics-changed';
import type { Deeds } from '../use-deeds';

/** As many as are said to be many: what is done is said before it is begun. */
const MANY = 500;

/** Restores a backup, puts its settings into force where it replaces, and lets everybody know; undone, all is as it was before. */
export function restore(db: CrossreadDb, deeds: Deeds, backup: Backup, how: How): void {
  deeds.perform(t('doing.restore'), MANY, async () => {
    const before = await bringIn(db, backup, how);
    return { said: t(`done.${how}`), undo: () => goBackTo(db, before) };
  });
}

/** @returns id of the copy that was made before */
async function bringIn(db: CrossreadDb, backup: Backup, how: How): Promise<string> {
  const now = { settings: await settings.read(), at: Date.now() };
  const restored = await restoreBackup(db, backup, how, now);
  const chosen = how === 'replace' ? settingsIn(restored.settings) : null;
  if (chosen) await putInForce(chosen);
  await tellTopicsChanged();
  return restored.before;
}

/** But for what may leave this browser: that is said in each browser itself, and no file says it for another. */
async function putInForce(chosen: Settings): Promise<void> {
  await settings.change(({ syncs, syncsColourNames }) => ({ ...chosen, syncs, syncsColourNames }));
}

async function goBackTo(db: CrossreadDb, copy: string): Promise<string> {
  const bytes = await bytesOfSnapshot(db, copy);
  if (!bytes) return t('copyLost');
  const read = await readBackup(bytes);
  if (!read.ok) throw new Error(sayBackupReason(read.error.why));
  await bringIn(db, read.backup, 'replace');
  return t('undoneRestore');
}
