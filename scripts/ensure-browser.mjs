import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { installPackage, isProgram, lastLine, onPath } from './find-program.mjs';
import { run } from './run.mjs';

/** Thrown when no Chromium can be had; the message says what to do. */
export class NoBrowserError extends Error {}

/** Names on the PATH, best first. Branded Chrome comes last: since version 137 it ignores --load-extension. */
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome-for-testing'];

/** Where installers put it without touching the PATH. */
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/snap/bin/chromium',
  join(process.env.LOCALAPPDATA ?? '/nowhere', 'Chromium', 'Application', 'chrome.exe'),
];

const ADVICE =
  'Install Chromium (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium), or set ' +
  'CHROMIUM_PATH to the program of a Chromium or a Chrome for Testing. Google Chrome itself will not do: since ' +
  'version 137 it does not load extensions from the command line.';

/**
 * Finds a Chromium that loads unpacked extensions, and changes nothing.
 * @returns {string | undefined} the path of its program
 * @throws {NoBrowserError} when CHROMIUM_PATH is set and is no program
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new NoBrowserError(`CHROMIUM_PATH is ${chosen}, which is not a program that can be run. ${ADVICE}`);
  }
  return onPath(NAMES).find(isProgram) ?? PLACES.find(isProgram) ?? playwrightBrowsers().find(isProgram);
}

/**
 * Finds a Chromium, or installs one: with apt-get as root on Debian and its kin, else by Playwright's download.
 * @param {(line: string) => void} say told what is being done
 * @returns {Promise<string>} the path of its program
 * @throws {NoBrowserError} when none can be had
 */
export async function ensureBrowser(say) {
  const found = findBrowser();
  if (found) return found;
  say('No Chromium here.');
  await installPackage('chromium', say);
  const installed = findBrowser();
  if (installed) return installed;
  say("Fetching Playwright's Chromium…");
  const { code, output } = await run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], {
    quiet: true,
  });
  if (code !== 0) say(`The download did not work: ${lastLine(output)}`);
  const fetched = findBrowser();
  if (fetched) return fetched;
  throw new NoBrowserError(`No Chromium was found and none could be installed. ${ADVICE}`);
}

/** What `playwright install chromium` has put into its cache, newest first. */
function playwrightBrowsers() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(cacheFolder(), 'ms-playwright');
  if (!existsSync(cache)) return [];
  const programs = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => programs.map((parts) => join(cache, name, ...parts)));
}

function cacheFolder() {
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform() === 'win32') return process.env.LOCALAPPDATA ?? homedir();
  return join(homedir(), '.cache');
}
