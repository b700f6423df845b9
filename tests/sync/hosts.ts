/** The servers that whole devices are tried on: the same cases hold for all. */
import { APACHE_ADVICE } from '../../scripts/ensure-apache.mjs';
import type { Server } from '../../lib/sync/space';
import { startCouch } from '../servers/couch-server';
import { HAS_APACHE, startWebdav } from '../servers/webdav-server';

/** A running server, whatever it speaks. */
export interface Host {
  readonly server: Server;
  /** A name that no test used before. */
  newDatabase(): string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** By what is said of them; null in the place of one that is not on this machine. */
export const HOSTS: readonly (readonly [name: string, start: (() => Promise<Host>) | null])[] = [
  ['CouchDB’s stand-in', startCouch],
  [
    HAS_APACHE ? 'WebDAV on Apache' : `WebDAV on Apache: ${APACHE_ADVICE}`,
    HAS_APACHE ? startWebdavHost : null,
  ],
];

async function startWebdavHost(): Promise<Host> {
  const { url, user, password, ...running } = await startWebdav();
  let count = 0;
  return { ...running, server: { is: 'webdav', url, user, password }, newDatabase: () => `space-${++count}` };
}
