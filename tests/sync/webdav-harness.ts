import { keyFrom } from '../../lib/sync/seal/space-key';
import { makeSecret } from '../../lib/sync/seal/secret';
import type { SpaceKey } from '../../lib/sync/space';
import type { Cursor, Doc, SyncFault, SyncTarget } from '../../lib/sync/target';
import { SyncError } from '../../lib/sync/target';
import { webdavTarget } from '../../lib/sync/webdav/webdav-target';
import type { WebdavServer } from '../servers/webdav-server';

/** Never aborted. */
export const NEVER = new AbortController().signal;

/** Id of a device as stamps have it. */
export const deviceId = (name: string): string => name.padEnd(16, '0');

/** A key of a database. */
export const aKey = (database: string): Promise<SpaceKey> => keyFrom(makeSecret(), database);

/** A doc as the engine gives it to a target that seals itself. */
export function aDoc(id: string, text = `of ${id}`): Doc {
  return { id: `claim:${id}`, body: JSON.stringify({ kind: 'claim', id, text }), base: null };
}

/** A device at a server: a target made anew for each sync, as in the extension, and the docs and cursor that last. */
export class Peer {
  cursor: Cursor = null;
  readonly docs = new Map<string, string>();
  /** Docs given by pulls, each time. */
  got = 0;

  constructor(
    readonly name: string,
    readonly server: Pick<WebdavServer, 'url' | 'user' | 'password'>,
    readonly space: { readonly database: string; readonly keys: readonly SpaceKey[] },
  ) {}

  /** A target of its own, as for one sync. */
  target(): SyncTarget {
    const { url, user, password } = this.server;
    return webdavTarget({
      server: { is: 'webdav', url, user, password },
      ...this.space,
      device: deviceId(this.name),
    });
  }

  /** Pulls all there is. @returns what was amiss */
  async pull(target = this.target()): Promise<readonly SyncFault[]> {
    for (;;) {
      const { docs, cursor, more, amiss = [] } = await target.pull(this.cursor, NEVER);
      for (const { id, body } of docs) this.docs.set(id, body);
      this.got += docs.length;
      this.cursor = cursor;
      if (!more) return amiss;
    }
  }

  /** Pulls, then pushes docs. */
  async sync(docs: readonly Doc[]): Promise<readonly SyncFault[]> {
    const target = this.target();
    const amiss = await this.pull(target);
    await target.push(docs, NEVER);
    for (const { id, body } of docs) this.docs.set(id, body);
    return amiss;
  }
}

/** The fault that something ends with; null when it does not. */
export async function faultOf(work: Promise<unknown>): Promise<SyncFault | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof SyncError) return error.fault;
    throw error;
  }
}
