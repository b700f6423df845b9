import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Where programs of these names would be on the PATH, whether they are there or not: the first name first.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ending = platform() === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/**
 * Whether there is a file that can be run.
 * @param {string} path
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there or not ours to run: either way not a program for us.
    return false;
  }
}

/**
 * Installs a package with apt-get, where that can be done: as root, on Debian and its kin. Elsewhere does nothing.
 * @param {string} name
 * @param {(line: string) => void} say told what is being done, and why it did not work
 */
export async function installPackage(name, say) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  say(`Installing the package "${name}" with apt-get…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true });
  const { code, output } = await run('apt-get', ['install', '-y', '-q', name], { env, quiet: true });
  if (code !== 0) say(`apt-get could not install it: ${lastLine(output)}`);
}

/**
 * The last line of what a program said: most say there what went wrong.
 * @param {string} output
 */
export function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? '';
}
