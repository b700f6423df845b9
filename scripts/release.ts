/**
 * `npm run release`: the zips for the stores, made of the commit that is checked out, in `.output/release`:
 *
 *     crossread-VERSION-chrome.zip    Chrome, Edge, Brave, Opera, Vivaldi
 *     crossread-VERSION-firefox.zip   Firefox, and Firefox for Android
 *     crossread-VERSION-sources.zip   what Mozilla’s reviewers build the second of
 *     SHA256SUMS                      the same for the same commit, Node and lock file: `npm run release -- --check` builds twice and compares
 *     notes.md                        what the changelog says of this version
 *
 * Fails, and says what to do, where the changelog does not speak of the version or the tree has something that is not committed.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sectionOf } from './release/changelog';
import { checkOut, cleanCommit } from './release/checked-out';

const OUT = resolve('.output/release');
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const FILES = ['chrome', 'firefox', 'sources'].map((part) => `crossread-${version}-${part}.zip`);

try {
  release(process.argv.includes('--check'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function release(isChecked: boolean): void {
  const { day, text } = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  const commit = cleanCommit();
  console.log(`Crossread ${version} of ${day}, commit ${commit.slice(0, 12)}`);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const sums = zipsOf(commit, OUT);
  writeFileSync(join(OUT, 'SHA256SUMS'), sums);
  writeFileSync(join(OUT, 'notes.md'), `${text}\n`);
  console.log(sums.trimEnd());
  if (!isChecked) return;
  if (zipsOf(commit, null) !== sums) throw new Error('Built once more, the bytes are others.');
  console.log('built once more: the same bytes');
  if (sumOfBuiltSources(join(OUT, FILES[2] ?? '')) !== sumOf(join(OUT, FILES[1] ?? '')))
    throw new Error('What Mozilla’s reviewers build of the sources is not what is in the zip for Firefox.');
  console.log('built of the sources: the same bytes');
}

/** Builds in a folder of its own. @param into where the zips go; null for nowhere @returns lines as `sha256sum` prints them */
function zipsOf(commit: string, into: string | null): string {
  return inFolder((folder) => {
    checkOut(commit, folder);
    zip(folder, 'chrome');
    zip(folder, 'firefox');
    return FILES.map((file) => {
      const made = join(folder, '.output', file);
      if (into) copyFileSync(made, join(into, file));
      return `${sumOf(made)}  ${file}\n`;
    }).join('');
  });
}

/** The sum of the zip for Firefox that comes of the zip of sources; needs `unzip`. */
function sumOfBuiltSources(sources: string): string {
  return inFolder((folder) => {
    execFileSync('unzip', ['-q', sources, '-d', folder]);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    zip(folder, 'firefox');
    return sumOf(join(folder, '.output', FILES[1] ?? ''));
  });
}

function zip(folder: string, browser: 'chrome' | 'firefox'): void {
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  const env = { ...process.env, CROSSREAD_OUT: '.output' };
  execFileSync(process.execPath, [wxt, 'zip', '-b', browser], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-release-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
