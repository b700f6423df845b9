import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Folder, beside the built extensions, with one list a bundle: see {@link listModules}. */
export const MODULE_LISTS = 'modules';

/**
 * A Vite plugin which writes for every bundle what went into it, as `OUT/modules/chrome-mv3/BUNDLE.json` (of the team edition in
 * `chrome-mv3-team`): an object
 * from module path (relative to the project) to the characters that are left of it. scripts/check-bundles.ts reads it.
 */
export function listModules(): Plugin {
  return {
    name: 'crossread:list-modules',
    async writeBundle({ dir }, bundle) {
      if (!dir) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const lengths = Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
          relative(process.cwd(), id.replace(/^\0/, '')),
          renderedLength,
        ]);
        const file = join(outOf(dir), MODULE_LISTS, targetOf(dir), `${chunk.fileName}.json`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(Object.fromEntries(lengths), null, 1));
      }
    },
  };
}

/** `.output/chrome-mv3` and folders in it are written to by different builds. */
const outOf = (dir: string) => dir.replace(/[/\\](chrome|firefox)-mv3.*$/, '');
const targetOf = (dir: string) => /(chrome|firefox)-mv3(?:-team)?(?=[/\\]|$)/.exec(dir)?.[0] ?? 'other';
