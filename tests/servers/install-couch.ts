/** What stands in for a CouchDB is no part of the project: it has a lock file of its own and is installed when it is first needed. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FOLDER = join('tests', 'servers', 'couch');
const MODULES = join(FOLDER, 'node_modules');

/**
 * Installs pouchdb-server, and the PouchDB that a benchmark is held against, as their lock file says; nothing when they are there.
 * No script of theirs is run.
 * @returns the folder of their modules
 * @throws when npm cannot
 */
export async function installCouch(): Promise<string> {
  if (existsSync(MODULES)) return MODULES;
  // Beside, and then put there in one step: what is ended in the middle leaves no half, and two at once do not meet.
  const beside = await mkdtemp(join(FOLDER, '.installing-'));
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      await copyFile(join(FOLDER, file), join(beside, file));
    await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: beside });
    if (!existsSync(MODULES)) await rename(join(beside, 'node_modules'), MODULES);
  } catch (error) {
    if (!existsSync(MODULES)) throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return MODULES;
}
