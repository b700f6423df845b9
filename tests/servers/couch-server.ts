/**
 * A CouchDB to test against: pouchdb-server in a folder of its own on a free port of this machine; or, where COUCH_URL, COUCH_USER and
 * COUCH_PASSWORD (an administrator's) are set, the CouchDB at that address.
 *
 *     const couch = await startCouch();
 *     const anna = await couch.addUser('anna');
 *     couchTarget({ server: anna, database: couch.newDatabase(), device });
 *     await couch.stop();
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { CouchServer } from '../../lib/sync/couch/database';
import { installCouch } from './install-couch';

/** A running CouchDB. */
export interface Couch {
  /** Without a slash at the end. */
  readonly url: string;
  readonly admin: { readonly user: string; readonly password: string };
  /** As its administrator is given to a target. */
  readonly server: CouchServer;
  /** Ends it as a power cut would, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and folder. */
  restart(): Promise<void>;
  /** Makes a user of that server, whose name begins with this one. @returns the server as that user is given to a target */
  addUser(name: string): Promise<CouchServer>;
  /** A name for a database that is not there yet; what is made by it is removed in the end. */
  newDatabase(): string;
  /** Asks as its administrator. @throws unless it is a success */
  ask(method: string, path: string, json?: unknown): Promise<unknown>;
  /** Ends it and removes all that it left. */
  stop(): Promise<void>;
}

/** The address of a CouchDB that is not ours to start and to kill; undefined when the stand-in is tested. */
export const GIVEN_COUCH = process.env['COUCH_URL']?.replace(/\/+$/, '');

/** Milliseconds that a busy machine may take until it answers. */
const READY = 30_000;

/** A program that runs, and what it said. */
interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
}

/**
 * Starts one; or takes the given one, which is not restarted.
 * @param options `dir`: where its files are to lie, which is not removed; `port`: where it is to listen
 * @throws when it does not answer in time
 */
export async function startCouch(options: { dir?: string; port?: number } = {}): Promise<Couch> {
  if (GIVEN_COUCH !== undefined) return givenCouch(GIVEN_COUCH);
  const modules = await installCouch();
  const home = await mkdtemp(join(tmpdir(), 'crossread-couch-'));
  const dir = options.dir ?? join(home, 'files');
  await mkdir(dir, { recursive: true });
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const admin = { user: 'root', password: randomBytes(9).toString('base64url') };
  const config = join(home, 'config.json');
  // The administrator is there before it listens: there is no moment at which it would take anybody for one.
  await writeFile(config, JSON.stringify({ admins: { [admin.user]: admin.password } }));
  const program = resolve(modules, 'pouchdb-server', 'bin', 'pouchdb-server');
  const args = ['--host', '127.0.0.1', '--port', `${port}`, '--dir', dir, '--config', config];
  const start = async (): Promise<Running> => {
    const running = run([program, ...args, '--no-stdout-logs'], home);
    await answers(url, running);
    return running;
  };
  let running: Running | undefined = await start();
  const kill = async () => {
    const { child } = running ?? {};
    running = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    ...callsOf(url, admin),
    kill,
    async restart() {
      await kill();
      running = await start();
    },
    async stop() {
      await kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function givenCouch(url: string): Couch {
  const admin = { user: process.env['COUCH_USER'] ?? '', password: process.env['COUCH_PASSWORD'] ?? '' };
  const calls = callsOf(url, admin);
  const refuse = () => Promise.reject(new Error('a CouchDB that was given is not ours to end'));
  return { ...calls, kill: refuse, restart: refuse, stop: () => calls.removeAll() };
}

/** What is asked of a CouchDB as its administrator. */
function callsOf(url: string, admin: Couch['admin']) {
  const databases: string[] = [];
  const users: string[] = [];
  const tell = (method: string, path: string, json?: unknown) =>
    fetch(`${url}/${path}`, {
      method,
      headers: {
        Authorization: `Basic ${btoa(`${admin.user}:${admin.password}`)}`,
        'Content-Type': 'application/json',
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const ask = async (method: string, path: string, json?: unknown): Promise<unknown> => {
    const response = await tell(method, path, json);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  return {
    url,
    admin,
    server: { is: 'couch' as const, url, ...admin },
    ask,
    async addUser(name: string): Promise<CouchServer> {
      const user = `crossread-test-${name}-${randomBytes(4).toString('hex')}`;
      const password = `${randomBytes(6).toString('base64url')} “ü”`;
      const path = `_users/org.couchdb.user:${user}`;
      await ask('PUT', path, { name: user, password, roles: [], type: 'user' });
      users.push(path);
      return { is: 'couch', url, user, password };
    },
    newDatabase(): string {
      const name = `crossread-test-${randomBytes(6).toString('hex')}`;
      databases.push(name);
      return name;
    },
    async removeAll() {
      for (const name of databases) await tell('DELETE', name);
      for (const path of users) {
        const { _rev: rev } = v.parse(v.object({ _rev: v.string() }), await ask('GET', path));
        await ask('DELETE', `${path}?rev=${rev}`);
      }
    },
  };
}

function run(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said = `${said}${data.toString()}`.slice(-4000);
    });
  return { child, said: () => said };
}

async function answers(url: string, { child, said }: Running): Promise<void> {
  for (const end = Date.now() + READY; Date.now() < end; await wait(50)) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
  }
  child.kill('SIGKILL');
  throw new Error(`pouchdb-server does not answer: ${said()}`);
}

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
