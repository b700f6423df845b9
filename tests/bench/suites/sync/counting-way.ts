import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on which the bytes are counted, heads of requests and all. */
export interface CountingWay {
  /** Without a slash at the end. */
  readonly url: string;
  /** Bytes that went to the server so far. */
  readonly up: () => number;
  stop(): Promise<void>;
}

/** Lays one to a server of this machine. @param target its address */
export async function countingWayTo(target: string): Promise<CountingWay> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let up = 0;
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    client.on('data', (data: Buffer) => {
      up += data.length;
    });
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.pipe(other);
      // A browser ends connections as it likes.
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    up: () => up,
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
