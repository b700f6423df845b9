/** A disk of its own for a profile, so small that a test can fill it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk in memory. */
export interface SmallDisk {
  /** Where it lies. */
  readonly path: string;
  /** Writes to it until nothing more fits. */
  readonly fill: () => Promise<void>;
  /** Gives back what `fill` took. */
  readonly free: () => Promise<void>;
  /** Takes away all that lies on it. */
  readonly empty: () => Promise<void>;
  readonly remove: () => void;
}

/** Makes a disk of so many megabytes. @returns null where this machine does not let us: it takes the rights of its administrator */
export function smallDisk(megabytes: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'crossread-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  const filler = join(path, 'filler');
  return {
    path,
    fill: async () => {
      const { bavail, bsize } = await statfs(path);
      // More than there is, as the browser writes meanwhile, too.
      await writeFile(filler, Buffer.alloc(bavail * bsize + 1_000_000)).catch(mustBeFull);
    },
    free: () => rm(filler, { force: true }),
    empty: async () => {
      for (const name of await readdir(path))
        await rm(join(path, name), { recursive: true, force: true, maxRetries: 3 });
    },
    remove: () => {
      execFileSync('umount', [path]);
      rmSync(path, { recursive: true });
    },
  };
}

function mustBeFull(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOSPC') throw error;
}
