/** A server whose disk is full: a file system of two megabytes, where one may be made. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { GIVEN_COUCH, startCouch } from '../servers/couch-server';
import { aDoc, aTarget, bodiesOf, faultFrom, NEVER, pullAll } from './couch-docs';

const folder = mkdtempSync(join(tmpdir(), 'crossread-full-'));

/** Only the system's administrator may make one, and not in every container. */
function isMounted(): boolean {
  if (GIVEN_COUCH !== undefined || process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const canBeFull = isMounted();
afterAll(() => {
  if (canBeFull) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(!canBeFull)(
  'is told by a server whose disk is full, and all is brought once there is room',
  async () => {
    const couch = await startCouch({ dir: folder });
    try {
      const database = couch.newDatabase();
      const target = aTarget(couch.server, database);
      await target.prepare(NEVER);
      const random = () => Array.from({ length: 4000 }, () => Math.random().toString(36)).join('');
      const docs = Array.from({ length: 60 }, (_, at) => aDoc(`${at}`, random()));
      expect(await faultFrom(target.push(docs, NEVER))).toEqual({ is: 'no-room' });
      execFileSync('mount', ['-o', 'remount,size=64m', folder]);
      await couch.restart();
      await target.push(docs, NEVER);
      const there = bodiesOf((await pullAll(aTarget(couch.server, database))).docs);
      expect(there).toEqual(Object.fromEntries(docs.map(({ id, body }) => [id, [body]])));
    } finally {
      await couch.stop();
    }
  },
);
