import { folderAt, type WebdavServer } from './folder';

/** Tries whether a server has the folder that it is to have, and lets it be listed. @throws SyncError when it does not */
export async function tryWebdav(server: WebdavServer, signal: AbortSignal): Promise<void> {
  await folderAt(server, server.url).list(signal, { alone: true });
}
