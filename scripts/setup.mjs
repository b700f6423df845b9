import { existsSync, statSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.mjs';
import { run } from './run.mjs';

/** Why the project could not be set up, in words for the person at the terminal. */
export class SetupError extends Error {}

const OLDEST_NODE = [20, 19];

/**
 * Makes a fresh clone ready: checks Node, installs what the lock file says when it is not installed yet, finds or
 * installs a Chromium. Does nothing where nothing is to be done.
 * @param {(line: string) => void} say told each step
 * @returns {Promise<{browser: string}>} the path of a Chromium
 * @throws {SetupError | import('./ensure-browser.mjs').NoBrowserError} with what to do about it
 */
export async function setUp(say) {
  checkNode(process.versions.node);
  if (needsInstall()) {
    say('Installing what package-lock.json names (npm ci)…');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { code, output } = await run(npm, ['ci', '--no-fund', '--no-audit'], { quiet: true });
    if (code !== 0) throw new SetupError(whyNpmFailed(output));
  }
  const browser = await ensureBrowser(say);
  say(`Chromium: ${browser}`);
  return { browser };
}

/**
 * @param {string} version as in process.versions.node
 * @throws {SetupError} when it is too old
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Crossread needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${version}. Install a newer one from nodejs.org.`,
  );
}

/** npm leaves its own copy of the lock file behind when an installation is complete; its age is the installation's. */
function needsInstall() {
  const installed = 'node_modules/.package-lock.json';
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs;
}

/**
 * @param {string} output of npm
 * @returns {string}
 */
export function whyNpmFailed(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)) {
    return 'npm cannot reach its registry. The first start needs the network once; connect and try again.';
  }
  const reason = output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .slice(0, 5)
    .join('\n');
  return `npm ci failed:\n${reason || output.trim()}`;
}
