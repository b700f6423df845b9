import { resolve } from 'node:path';
import type { WxtHooks } from 'wxt';

/** What WXT does for the team edition when it copies public/: icons of its own colour (scripts/draw-icons.ts) take the place of the reader's. */
export const teamIcons: Pick<Required<WxtHooks>, 'build:publicAssets'> = {
  'build:publicAssets'(_, files) {
    for (const [i, file] of files.entries()) {
      const icon = /^icons[/\\](.+)$/.exec(file.relativeDest)?.[1];
      if (icon !== undefined)
        files[i] = { relativeDest: file.relativeDest, absoluteSrc: resolve('scripts/team-icons', icon) };
    }
  },
};
