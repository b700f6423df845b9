/** One folder on a WebDAV server (RFC 4918), by the five methods that every such server has. No locks, no conditions, nothing written over. */
import { AnswerTooLong, ask, textOf, type Answer, type Question } from '../net/ask';
import type { Server } from '../space';
import { SyncError, type SyncFault } from '../target';
import { readListing, type Listed } from './read-listing';

/** Where it is, and who asks. */
export type WebdavServer = Extract<Server, { is: 'webdav' }>;

/** A folder of which only files are wanted, not what is in folders within. */
export interface Folder {
  /** Makes it where it is not there; the folder it is to be in must be. @throws SyncError */
  make(signal: AbortSignal): Promise<void>;
  /** What is in it, and it itself, in no order; it alone where that is enough. @throws SyncError */
  list(signal: AbortSignal, how?: { readonly alone: boolean }): Promise<readonly Listed[]>;
  /** Bytes of a file, none of one that is longer than it may be; null when it is not there. @throws SyncError */
  read(name: string, most: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes a file. @throws SyncError */
  write(name: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void>;
  /** Removes a file; nothing when it is not there. @throws SyncError */
  remove(name: string, signal: AbortSignal): Promise<void>;
}

/** What says more to one who asked as WebDAV does than to others. */
const FAULTS: Readonly<Record<number, SyncFault>> = {
  405: { is: 'not-a-server', detail: 'no WebDAV' },
  // The folder above is missing (RFC 4918, 9.3.1 and 9.7.1).
  409: { is: 'not-there' },
  // Somebody else’s lock: it ends.
  423: { is: 'busy', after: null },
  501: { is: 'not-a-server', detail: 'no WebDAV' },
};

const NOT_THERE = 404;
const EXISTS = 405;
const MULTI_STATUS = 207;

/** Only the size: a server that is asked for all tells five times as much. */
const WANTED =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getcontentlength/></prop></propfind>';

/** The folder of a space. @param database of the space: letters that need no escape in an address */
export function folderOf(server: WebdavServer, database: string): Folder {
  return folderAt(server, `${server.url}${database}/`);
}

/** The folder at an address, which ends in a slash. */
export function folderAt({ user, password }: WebdavServer, url: string): Folder {
  const askFor = async (
    question: Pick<Question, 'method' | 'signal'> & Partial<Question>,
  ): Promise<Answer> => {
    const takes = [...Object.keys(FAULTS).map(Number), ...(question.takes ?? [])];
    const answer = await ask({ url, user, password, ...question, takes });
    const fault = question.takes?.includes(answer.status) ? undefined : FAULTS[answer.status];
    if (fault) throw new SyncError(fault);
    return answer;
  };
  const file = (name: string) => url + encodeURIComponent(name);
  const list: Folder['list'] = async (signal, { alone } = { alone: false }) => {
    const headers = { Depth: alone ? '0' : '1', 'Content-Type': 'application/xml' };
    const answer = await askFor({ method: 'PROPFIND', headers, body: WANTED, signal });
    const listed = answer.status === MULTI_STATUS ? readListing(textOf(answer)) : null;
    if (!listed) throw new SyncError({ is: 'not-a-server', detail: 'no listing' });
    return listed;
  };
  return {
    list,
    async make(signal) {
      const { status } = await askFor({ method: 'MKCOL', takes: [EXISTS], signal });
      // It is there, or this is no WebDAV: a listing tells.
      if (status === EXISTS) await list(signal, { alone: true });
    },
    async read(name, most, signal) {
      try {
        const { status, bytes } = await askFor({ url: file(name), takes: [NOT_THERE], most, signal });
        return status === NOT_THERE ? null : bytes;
      } catch (error) {
        if (error instanceof AnswerTooLong) return new Uint8Array();
        throw error;
      }
    },
    async write(name, body, signal) {
      const headers = { 'Content-Type': 'application/octet-stream' };
      await askFor({ method: 'PUT', url: file(name), headers, body, signal });
    },
    async remove(name, signal) {
      await askFor({ method: 'DELETE', url: file(name), takes: [NOT_THERE], signal });
    },
  };
}
