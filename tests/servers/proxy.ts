/** A proxy before a server that does whatever goes wrong on the way, or lies. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** What is asked through it. */
export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer that was fetched behind it, or is made here. */
export interface Told {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What becomes of what was asked: an answer; one that is cut off after so many bytes; or none, ever. */
export type Way = (
  asked: Asked,
  forward: (asked: Asked) => Promise<Told>,
) => Promise<(Told & { cutAfter?: number }) | 'hang'>;

/** A running proxy. */
export interface Proxy {
  readonly url: string;
  /** What it does from now on. */
  way: Way;
  /** All that was asked through it. */
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

/** Hands on what is asked, and the answer. */
export const THROUGH: Way = (asked, forward) => forward(asked);

/** Starts one before the server at an address, on a free port of this machine; it hands on until it is told something else. */
export async function startProxy(target: string): Promise<Proxy> {
  const all: Asked[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const proxy: Proxy = {
    url: `http://127.0.0.1:${address.port}`,
    way: THROUGH,
    asked: all,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const asked = { method, path, headers, body: await bodyOf(request) };
    all.push(asked);
    const told = await proxy
      .way(asked, (now) => forward(target, now))
      // The server behind it is not there.
      .catch((): Told & { cutAfter?: number } => ({ status: 502, body: '', cutAfter: 0 }));
    if (told === 'hang') return;
    const body = Buffer.from(told.body);
    response.writeHead(told.status, { ...told.headers, 'Content-Length': `${body.length}` });
    if (told.cutAfter === undefined) {
      response.end(body);
      return;
    }
    if (told.cutAfter > 0) response.write(body.subarray(0, told.cutAfter), () => response.destroy());
    else response.destroy();
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function forward(target: string, { method, path, headers: sent, body }: Asked): Promise<Told> {
  const response = await fetch(target + path, {
    method,
    headers: { Authorization: sent.authorization ?? '', 'Content-Type': 'application/json' },
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  const headers = { 'Content-Type': response.headers.get('Content-Type') ?? 'application/json' };
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}
