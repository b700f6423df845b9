/** A web server that has the files of a folder, as any has: with ETags. And, where a test asks for it, one that lies. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/** A server, and what it was asked for. */
export interface StaticFeed {
  /** With a slash at the end. */
  readonly url: string;
  /** What was asked for and how it was answered, in order: `200 index.json`. */
  readonly answers: string[];
  /** Bytes that went out in bodies. */
  bytes: number;
  /** What is answered to one name instead of its file; by name. */
  readonly lies: Map<string, Lie>;
  /** Headers of the last request. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly close: () => Promise<void>;
}

/** Another body, a status, or whatever a function makes of the response. */
export type Lie = Uint8Array | string | number | ((response: ServerResponse) => void);

/** Serves a folder on a free port of this machine. */
export async function serveFeed(folder: string): Promise<StaticFeed> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    feed.headers = request.headers;
    const lie = feed.lies.get(name);
    if (typeof lie === 'function') {
      feed.answers.push(`lie ${name}`);
      return lie(response);
    }
    const answer = (status: number, body?: Uint8Array | string, headers = {}) => {
      feed.answers.push(`${status} ${name}`);
      feed.bytes += body?.length ?? 0;
      response.writeHead(status, headers).end(body);
    };
    if (typeof lie === 'number') return answer(lie);
    const file = join(folder, name);
    const body = lie ?? (/^[\w.-]+$/.test(name) && existsSync(file) ? readFileSync(file) : null);
    if (body === null) return answer(404);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) return answer(304, undefined, { ETag: etag });
    return answer(200, body, { ETag: etag });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const feed: StaticFeed = {
    url: `http://127.0.0.1:${address.port}/`,
    answers: [],
    bytes: 0,
    lies: new Map(),
    headers: {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return feed;
}
