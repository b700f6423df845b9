import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A server with TLS that nobody may trust. */
export interface TlsServer {
  readonly url: string;
  /** How many asked it all the same. */
  requests(): number;
  stop(): Promise<void>;
}

/**
 * Starts a server whose certificate ran out yesterday, and which nobody signed but itself.
 * @throws when there is no openssl
 */
export async function startTls(): Promise<TlsServer> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-tls-'));
  const [key, request, cert] = [
    join(folder, 'key.pem'),
    join(folder, 'request.pem'),
    join(folder, 'cert.pem'),
  ];
  const openssl = (...args: readonly string[]) => promisify(execFile)('openssl', args);
  await openssl(
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    request,
    '-subj',
    '/CN=localhost',
  );
  await openssl('x509', '-req', '-in', request, '-signkey', key, '-days', '-1', '-out', cert);
  let requests = 0;
  const server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (_, response) => {
    requests += 1;
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `https://localhost:${address.port}`,
    requests: () => requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
