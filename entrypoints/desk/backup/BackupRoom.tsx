import { CopiesPart, type Copy } from '../../../components/backup/CopiesPart';
import { RestorePart } from '../../../components/backup/RestorePart';
import { RoomPart } from '../../../components/backup/RoomPart';
import { saySize } from '../../../components/backup/say-size';
import { SavePart } from '../../../components/backup/SavePart';
import '../../../components/backup/backup.css';
import { savedFile } from '../../../lib/messaging/shared-state';
import { bytesOfSnapshot, keepingNow, snapshots } from '../../../lib/store/backup/snapshots';
import type { CrossreadDb } from '../../../lib/store/db';
import { deleteCopies } from '../../../lib/store/room-taken';
import { t } from '../../../locales/t-backup';
import { useLive } from '../../live/use-live';
import { useShared } from '../../live/use-shared';
import { useDrop } from '../articles/use-drop';
import { download } from '../download';
import type { Deeds } from '../use-deeds';
import { backupName, saveBackup } from './save-backup';
import { useRestoring } from './use-restoring';
import { useRoom } from './use-room';

/** Props of {@link BackupRoom}. */
export interface BackupRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
}

/** Copies of the store: files, and those made by themselves; and how much room there is for all of it. */
export function BackupRoom({ db, deeds }: BackupRoomProps) {
  const saved = useShared(savedFile, 'saved-file');
  const copies = useLive(() => snapshots(db), []);
  const keeping = useLive(() => keepingNow(db), []).value;
  const restoring = useRestoring(db, deeds);
  const isOver = useDrop(restoring.onFiles, () => undefined);
  const room = useRoom(db, deeds);
  return (
    <div class="room backup-room">
      <h2 class="room-title">{t('title')}</h2>
      <p class="faint room-help">{t('help')}</p>
      <SavePart saved={saved ?? null} onSave={() => saveBackup(db, deeds)} />
      <RestorePart {...restoring} isOver={isOver} />
      {copies.error && <p role="alert">{t('notOpened', { reason: copies.error.message })}</p>}
      {copies.value && (
        <CopiesPart
          copies={copies.value}
          keeping={keeping}
          onGoBack={restoring.onGoBack}
          onSave={(copy) => saveCopy(db, deeds, copy)}
        />
      )}
      <RoomPart {...room} onDeleteCopies={() => removeCopies(db, deeds)} />
    </div>
  );
}

function saveCopy(db: CrossreadDb, deeds: Deeds, { id, at, size }: Copy): void {
  deeds.perform(t('doing.copy'), 1, async () => {
    const bytes = await bytesOfSnapshot(db, id);
    if (!bytes) return { said: t('copyGone') };
    const file = backupName(at);
    download(new Blob([new Uint8Array(bytes)], { type: 'application/gzip' }), file);
    return { said: t('done.saved', { file, size: saySize(size) }) };
  });
}

function removeCopies(db: CrossreadDb, deeds: Deeds): void {
  deeds.perform(t('doing.deleteCopies'), 1, async () => ({
    said: t('done.copiesDeleted', { n: await deleteCopies(db) }),
  }));
}
