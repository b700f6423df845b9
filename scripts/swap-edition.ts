import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The mode that builds the team edition: `wxt build --mode team`. */
export const TEAM = 'team';

/**
 * A Vite plugin for the team edition: a module that has a sibling `NAME.team.ts` (or `.tsx`) is replaced by it. That is all in which the two
 * editions differ: without it nothing of lib/sync is reached from anywhere, so the reader's edition holds none of it.
 */
export function swapEdition(): Plugin {
  return {
    name: 'crossread:swap-edition',
    enforce: 'pre',
    config() {
      // WXT takes the mode for it, and whatever is not called “production” is built for developers: larger, and with the paths of this machine.
      process.env['NODE_ENV'] = 'production';
    },
    async resolveId(source, importer, options) {
      // What a sibling takes over of the module that it stands for, it gets.
      if (!importer || /\.team\.tsx?$/.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [file = ''] = found?.id.split('?') ?? [];
      const sibling = file.replace(/\.(tsx?)$/, '.team.$1');
      return sibling !== file && existsSync(sibling) ? sibling : found;
    },
  };
}
