import { sessionAt, type CouchServer } from './database';

/** Tries whether a server is a CouchDB that knows the name and password. @throws SyncError when it is not, or does not */
export async function tryCouch(server: CouchServer, signal: AbortSignal): Promise<void> {
  await sessionAt({ server, database: '' }, signal);
}
