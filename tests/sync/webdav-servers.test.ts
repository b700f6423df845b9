/** What WebDAV servers other than Apache do, and a disk that is full. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HAS_APACHE, startWebdav, type WebdavServer } from '../servers/webdav-server';
import { aDoc, aKey, faultOf, NEVER, Peer } from './webdav-harness';

type Answers = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/** A server that answers as it is told. */
async function listening(answers: Answers): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answers(request, response, Buffer.concat(chunks)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}/remote.php/dav/files/anna%20b/` };
}

/** Files in memory, listed as some cloud does it: whole addresses of another host, prefixes and properties of its own, everything escaped. */
function cloud(files: Map<string, Buffer>): Answers {
  return ({ method, url = '' }, response, body) => {
    const escape = (path: string) =>
      path.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    const entry = (path: string, length: number | null) =>
      `<d:response><d:href>https://inside.example${escape(path)}</d:href><d:propstat><d:prop>` +
      `<d:owner><d:href>/principals/anna</d:href></d:owner><oc:id>0001&amp;</oc:id>` +
      (length === null
        ? '<d:resourcetype><d:collection/></d:resourcetype>'
        : `<d:getcontentlength>${length}</d:getcontentlength>`) +
      `</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
    const end = (status: number, text: string | Buffer = '') => response.writeHead(status).end(text);
    if (method === 'MKCOL') return end(201);
    if (method === 'PUT') return files.set(url, body) && end(201);
    if (method === 'DELETE') return files.delete(url) && end(204);
    if (method === 'GET') return end(files.has(url) ? 200 : 404, files.get(url));
    const entries = [...files].map(([path, { length }]) => entry(path, length)).join('');
    return end(
      207,
      `<?xml version="1.0"?>\r\n<d:multistatus xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns">${entry(url, null)}${entries}</d:multistatus>`,
    );
  };
}

let running: Server | undefined;
afterEach(async () => {
  running?.closeAllConnections();
  running?.close();
  running = undefined;
});

async function peersAt(answers: Answers): Promise<(name: string) => Peer> {
  const { server, url } = await listening(answers);
  running = server;
  const keys = [await aKey('space')];
  return (name) => new Peer(name, { url, user: 'anna', password: 'secret' }, { database: 'space', keys });
}

describe('a server that lists as clouds do', () => {
  it('is read like any other', async () => {
    const files = new Map<string, Buffer>();
    const peer = await peersAt(cloud(files));
    const [a, b] = [peer('a'), peer('b')];
    await a.target().prepare(NEVER);
    for (let turn = 0; turn < 20; turn++) await a.sync([aDoc(`${turn}`), aDoc('same', `${turn}`)]);
    expect(await b.pull()).toEqual([]);
    expect(b.docs).toEqual(a.docs);
    expect(files.size).toBeLessThan(17);
  });

  it('that says it has a file and has half of it is found out at once', async () => {
    const files = new Map<string, Buffer>();
    const whole = cloud(files);
    const peer = await peersAt((request, response, body) =>
      whole(request, response, request.method === 'PUT' ? body.subarray(0, body.length >> 1) : body),
    );
    expect(await faultOf(peer('a').sync([aDoc('1')]))).toMatchObject({ is: 'server' });
    expect(await peer('b').pull()).toEqual([]);
  });
});

describe('a server that answers', () => {
  it.each([
    [403, '', { is: 'forbidden' }],
    [404, '', { is: 'not-there' }],
    [405, '', { is: 'not-a-server', detail: 'no WebDAV' }],
    [409, '', { is: 'not-there' }],
    [423, '', { is: 'busy', after: null }],
    [429, '', { is: 'busy', after: 7_000 }],
    [500, 'oh', { is: 'server', status: 500, detail: 'oh' }],
    [501, '', { is: 'not-a-server', detail: 'no WebDAV' }],
    [503, '', { is: 'busy', after: 7_000 }],
    [507, '', { is: 'no-room' }],
    [302, '', { is: 'not-a-server', detail: 'redirect' }],
    [200, '<html>Log in</html>', { is: 'not-a-server', detail: 'no listing' }],
    [207, '<html>Log in</html>', { is: 'not-a-server', detail: 'no listing' }],
  ])('%i is told as what it means', async (status, text, fault) => {
    const peer = await peersAt((_request, response) =>
      response.writeHead(status, { 'Retry-After': '7', Location: 'https://elsewhere.example/' }).end(text),
    );
    expect(await faultOf(peer('a').pull())).toEqual(fault);
  });

  it('413 is asked with less, until it is one doc that is too large', async () => {
    const files = new Map<string, Buffer>();
    const whole = cloud(files);
    const peer = await peersAt((request, response, body) =>
      body.length > 4_000 && request.method === 'PUT'
        ? response.writeHead(413).end()
        : whole(request, response, body),
    );
    const noise = (length: number) =>
      Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte.toString(16)).join('');
    const docs = [
      ...Array.from({ length: 20 }, (_, at) => aDoc(`${at}`, noise(500))),
      aDoc('large', noise(9_000)),
    ];
    const target = peer('a').target();
    await target.pull(null, NEVER);
    const answers = await target.push(docs, NEVER);
    expect(answers.filter(({ is }) => is === 'refused')).toEqual([
      { is: 'refused', id: 'claim:large', why: { is: 'too-large' } },
    ]);
    const b = peer('b');
    await b.pull();
    expect(b.docs.size).toBe(20);
  });
});

const MAY_MOUNT = HAS_APACHE && process.getuid?.() === 0 && mounts();

/** A disk of 256 kB: whether one can be had here. */
function mounts(folder = tmpdir(), how: 'try' | 'mount' = 'try'): boolean {
  try {
    if (how === 'try')
      execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', folder], { stdio: 'ignore' });
    else execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!MAY_MOUNT)('a disk that is full (needs root, to mount a small one)', () => {
  let folder = '';
  let server: WebdavServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossread-full-'));
    if (!mounts(folder, 'mount')) throw new Error('no small disk');
    server = await startWebdav(folder);
  });
  afterAll(async () => {
    await server.stop();
    execFileSync('umount', [folder]);
    await rm(folder, { recursive: true });
  });

  it('is told, nothing half is taken, and it goes on once there is room', async () => {
    const keys = [await aKey('space')];
    const peer = (name: string) => new Peer(name, server, { database: 'space', keys });
    const noise = Array.from({ length: 6 }, (_, at) =>
      aDoc(
        `${at}`,
        Array.from(crypto.getRandomValues(new Uint8Array(40_000)), (byte) => byte.toString(16)).join(''),
      ),
    );
    await peer('a').target().prepare(NEVER);
    const a = peer('a');
    const target = a.target();
    await a.pull(target);
    let fault = null;
    let taken = 0;
    for (const doc of noise) {
      fault ??= await faultOf(target.push([doc], NEVER));
      if (fault === null) taken++;
    }
    expect(fault).toEqual({ is: 'no-room' });
    const b = peer('b');
    expect(await b.pull()).toEqual([]);
    expect(b.docs.size).toBe(taken);
    execFileSync('mount', ['-o', 'remount,size=2m', folder]);
    await a.sync(noise.slice(taken));
    expect(await b.pull()).toEqual([]);
    expect(b.docs.size).toBe(noise.length);
  });
});
