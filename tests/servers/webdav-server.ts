/**
 * A real WebDAV server: Apache with mod_dav, of its own configuration, in a folder of its own, on a free port of this machine.
 *
 *     const server = await startWebdav();
 *     webdavTarget({ server: { is: 'webdav', ...server }, database, device, keys });
 *     await server.stop();
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APACHE_ADVICE, findApache } from '../../scripts/ensure-apache.mjs';

/** Whether there is an Apache on this machine; without it what needs one is skipped. */
export const HAS_APACHE = findApache() !== undefined;

/** A running server. */
export interface WebdavServer {
  /** Of the folder that may be written to, with a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Where on this machine the files lie. */
  readonly folder: string;
  /** Ends it as a power cut would, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and folder. */
  restart(): Promise<void>;
  /** Its log of requests: lines of “METHOD path status bytes-received”. */
  requests(): Promise<readonly string[]>;
  /** Ends it and removes all that it left. */
  stop(): Promise<void>;
}

const USER = 'anna';
const PASSWORD = 'a password: with “signs”';
const MODULES = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'alias',
  'dav',
  'dav_fs',
];
/** Milliseconds that a busy machine may take until it answers. */
const READY = 20_000;

/**
 * Starts one.
 * @param folder where the files are to lie; one of its own where it is left out
 * @throws when there is no Apache, or it does not answer in time
 */
export async function startWebdav(folder?: string): Promise<WebdavServer> {
  const apache = findApache();
  if (!apache) throw new Error(APACHE_ADVICE);
  const home = await mkdtemp(join(tmpdir(), 'crossread-webdav-'));
  const files = folder ?? join(home, 'files');
  await mkdir(files, { recursive: true });
  await mkdir(join(home, 'locks'));
  // Started by root it works as another user, who must reach them.
  for (const path of [home, files, join(home, 'locks')]) await chmod(path, 0o777);
  const port = await freePort();
  const config = join(home, 'apache.conf');
  await writeFile(config, configOf({ home, files, port, modules: apache.modules }));
  const sha = createHash('sha1').update(PASSWORD).digest('base64');
  await writeFile(join(home, 'users'), `${USER}:{SHA}${sha}\n`);
  const url = `http://127.0.0.1:${port}/dav/`;
  const start = async () => {
    const child = spawn(apache.program, ['-f', config, '-DFOREGROUND'], { detached: true, stdio: 'ignore' });
    await answers(url, child, join(home, 'errors'));
    return child;
  };
  let running: ChildProcess | undefined = await start();
  const kill = async () => {
    const child = running;
    running = undefined;
    if (child) await killAll(child);
  };
  return {
    url,
    user: USER,
    password: PASSWORD,
    folder: files,
    kill,
    async restart() {
      await kill();
      await rm(join(home, 'pid'), { force: true });
      running = await start();
    },
    requests: async () => (await readFile(join(home, 'requests'), 'utf8')).split('\n').filter(Boolean),
    async stop() {
      await kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/**
 * A port of this machine that nobody listens on, and that no connection to elsewhere is given: those begin with 32768, and one would take it while
 * the server is down.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** It and its workers, which are a group of their own. */
async function killAll(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

async function answers(url: string, child: ChildProcess, errors: string): Promise<void> {
  for (const until = Date.now() + READY; Date.now() < until && child.exitCode === null;) {
    const response = await fetch(url).catch(() => null);
    if (response?.status === 401) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await killAll(child);
  throw new Error(
    `Apache does not answer:\n${await readFile(errors, 'utf8').catch(() => 'it says nothing')}`,
  );
}

function configOf(of: { home: string; files: string; port: number; modules: string }): string {
  return `
ServerRoot ${of.home}
ServerName 127.0.0.1
Listen 127.0.0.1:${of.port}
PidFile ${of.home}/pid
DefaultRuntimeDir ${of.home}
ErrorLog ${of.home}/errors
LogLevel warn
${MODULES.map((name) => `LoadModule ${name}_module ${of.modules}/mod_${name}.so`).join('\n')}
LogFormat "%m %U %>s %{Content-Length}i" short
CustomLog ${of.home}/requests short
User www-data
Group www-data
StartServers 1
ServerLimit 1
MaxRequestWorkers 16
ThreadsPerChild 16
DavLockDB ${of.home}/locks/db
DavMinTimeout 5
Alias /dav ${of.files}
<Directory />
  Require all denied
</Directory>
<Directory ${of.files}>
  Dav On
  AuthType Basic
  AuthName "Crossread"
  AuthUserFile ${of.home}/users
  Require valid-user
</Directory>
`;
}
