import { join } from 'node:path';
import { installPackage, isProgram, onPath } from './find-program.mjs';
import { run } from './run.mjs';

/** The oldest that the extension installs in: `strict_min_version` in wxt.config.ts says the same. */
export const OLDEST_FIREFOX = 146;

/** Names on the PATH, best first. */
const NAMES = ['firefox-esr', 'firefox'];

/** Where installers put it without touching the PATH. */
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  join(process.env.PROGRAMFILES ?? '/nowhere', 'Mozilla Firefox', 'firefox.exe'),
];

/** What to do where there is no Firefox. */
export const FIREFOX_ADVICE =
  `Install Firefox ${OLDEST_FIREFOX} or newer (Debian: apt-get install -y firefox-esr; macOS: brew install --cask firefox), ` +
  'or set FIREFOX_PATH to its program.';

/**
 * Finds a Firefox, and changes nothing.
 * @returns {string | undefined} the path of its program; undefined when there is none, also when FIREFOX_PATH is set and is no program
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  return chosen ? [chosen].find(isProgram) : [...onPath(NAMES), ...PLACES].find(isProgram);
}

/**
 * Finds a Firefox that the extension installs in, or installs one where that can be done as root with apt-get.
 * @param {(line: string) => void} say told what is being done
 * @returns {Promise<{ program: string } | { why: string }>} its program; or why there is none, and what to do about it
 */
export async function ensureFirefox(say) {
  if (!findFirefox() && !process.env.FIREFOX_PATH) {
    say('No Firefox here.');
    await installPackage('firefox-esr', say);
  }
  const program = findFirefox();
  if (!program) return { why: `There is no Firefox here. ${FIREFOX_ADVICE}` };
  const version = versionIn((await run(program, ['--version'], { quiet: true })).output);
  if (version >= OLDEST_FIREFOX) return { program };
  return { why: `${program} is too old, or does not say how old it is (${version}). ${FIREFOX_ADVICE}` };
}

/**
 * The version in what `firefox --version` says, without what follows the first dot; 0 where it says none.
 * @param {string} output
 */
export function versionIn(output) {
  return Number(/Firefox (\d+)\./.exec(output)?.[1] ?? 0);
}
