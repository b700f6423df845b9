import type { CrossreadDb } from '../db';

/** Makes a backup file of the store: gzipped, as docs/backup.md has it. @param settings a plain JSON value, which goes into it as it is */
export function makeBackup(_db: CrossreadDb, _settings: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return Promise.reject(new Error('Not made yet.'));
}
