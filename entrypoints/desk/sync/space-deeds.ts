import type { NewCode } from '../../../components/sync/SyncView';
import type { SpaceDeeds } from '../../../components/sync/space-entry';
import { settings } from '../../../lib/messaging/shared-state';
import { writeBackup } from '../../../lib/store/backup/write-backup';
import type { CrossreadDb } from '../../../lib/store/db';
import { changeSpace } from '../../../lib/sync/local/spaces';
import { changeKey, leave, pause, resume } from '../../../lib/sync/set-up';
import { syncAsked } from '../../../lib/sync/shared';
import type { Space } from '../../../lib/sync/space';
import { t } from '../../../locales/t-sync';
import { backupName } from '../backup/save-backup';
import { download } from '../download';
import type { Deeds } from '../use-deeds';
import { changeServer } from './setting-up';

/** Leaving takes long where there is much: what is done is said before it is begun. */
const MANY = 500;

/** What one can do with the spaces. @param onCode is given a code that was made, and of which space it is */
export function spaceDeeds(
  db: CrossreadDb,
  deeds: Deeds,
  spaces: readonly Space[],
  onCode: (space: string, code: NewCode) => void,
): SpaceDeeds {
  const spaceOf = (id: string) => {
    const space = spaces.find((one) => one.id === id);
    if (!space) throw new RangeError('There is no such space.');
    return space;
  };
  return {
    onSyncNow: (id) => void syncAsked.write({ at: Date.now(), space: id }),
    onPause: (id, isPaused) =>
      deeds.perform(t('doing.pause'), 1, async () => {
        await (isPaused ? pause(db, id) : resume(db, id));
        return { said: t(isPaused ? 'done.paused' : 'done.resumed') };
      }),
    onShareHighlights: (id, sharesHighlights) =>
      deeds.perform(t('doing.pause'), 1, async () => {
        await changeSpace(db, id, { sharesHighlights });
        await syncAsked.write({ at: Date.now(), space: id });
        return { said: t(sharesHighlights ? 'done.shares' : 'done.sharesNot') };
      }),
    onChangeServer: (id, change) => changeServer(db, spaceOf(id), change),
    onChangeKey: (id) =>
      deeds.perform(t('doing.changeKey'), 1, async () => {
        const { invitation } = await changeKey(db, id);
        onCode(id, { code: invitation, is: spaceOf(id).audience.is });
        return { said: t('done.changedKey') };
      }),
    onLeave: (id, keeps) =>
      deeds.perform(t('doing.leave'), MANY, async () => {
        if (!keeps) await saveFile(db);
        await leave(db, id, { keeps });
        return { said: t('done.left') };
      }),
  };
}

async function saveFile(db: CrossreadDb): Promise<void> {
  const at = Date.now();
  const { bytes } = await writeBackup(db, { settings: await settings.read(), at });
  download(new Blob([bytes], { type: 'application/gzip' }), backupName(at));
}
