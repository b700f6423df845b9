import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Puts a commit's files, and no others, into an empty folder, with the packages that are installed here: what lies about in the working tree
 * cannot get into a release. Whoever releases has run `npm ci`.
 */
export function checkOut(commit: string, folder: string): void {
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
}

/** The commit that is checked out. @throws Error when something in the tree is not committed, or there is no git here */
export function cleanCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  if (!existsSync('.git'))
    throw new Error('A release is made of a commit: run this in a clone of the repository.');
  const changed = git('status', '--porcelain');
  if (changed !== '')
    throw new Error(
      `A release is made of a commit, and this is in none yet. Commit it or put it away:\n${changed}`,
    );
  return git('rev-parse', 'HEAD');
}
