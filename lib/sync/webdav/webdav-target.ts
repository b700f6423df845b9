import type { Space } from '../space';
import type { SyncTarget } from '../target';
import { folderOf, type WebdavServer } from './folder';
import { logTarget } from './log-target';
import { isDeviceId } from './segment-name';

/** What it is made of: a space's server and keys, and this device's id as in stamps. */
export interface WebdavTargetOptions extends Pick<Space, 'database' | 'keys' | 'earlier'> {
  readonly server: WebdavServer;
  readonly device: string;
}

/**
 * A space in a folder of a WebDAV server, in which each device has a log of its own. A target is for one sync, which begins with a pull.
 * @throws RangeError when the device's id or the database's name cannot stand in addresses
 */
export function webdavTarget({ server, database, device, keys, earlier }: WebdavTargetOptions): SyncTarget {
  if (!isDeviceId(device) || !/^[a-z][a-z0-9_-]*$/.test(database)) throw new RangeError('No name for a file');
  return logTarget({ folder: folderOf(server, database), sealing: { database, keys, earlier }, device });
}
