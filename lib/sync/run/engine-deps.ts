import type { CrossreadDb } from '../../store/db';
import { couchTarget } from '../couch/couch-target';
import type { EngineDeps } from '../engine/deps';
import { thisDevice } from '../local/device';
import { openDocs } from '../seal/open-doc';
import { sealRecords } from '../seal/seal-record';
import type { Space } from '../space';
import type { SyncTarget } from '../target';
import { webdavTarget } from '../webdav/webdav-target';
import { localSide } from './local-side';

/** What the engine works with in the extension. */
export function engineDeps(db: CrossreadDb, tell: EngineDeps['tell']): EngineDeps {
  return {
    local: localSide(db),
    seal: { open: openDocs, seal: sealRecords },
    targetOf: (space) => targetOf(db, space),
    now: () => Date.now(),
    tell,
  };
}

/** The server of a space, to be spoken to. */
export async function targetOf(
  db: CrossreadDb,
  { server, database, keys, earlier }: Space,
): Promise<SyncTarget> {
  const { id: device } = await thisDevice(db);
  return server.is === 'couch'
    ? couchTarget({ server, database, device })
    : webdavTarget({ server, database, device, keys, earlier });
}
