import { readFile } from 'node:fs/promises';
import type { WxtHooks } from 'wxt';
import { pressJson } from '../lib/core/interchange/pressed-json';
import { PRESSED_PACKS, SHIPPED } from '../lib/core/topic/shipped';

/**
 * What WXT does when it copies public/: the packs that ship, which authors read and write as public/topics/ID.json, become one pressed file. The
 * schema, which is for editors, stays at home.
 */
export const pressPacks: Pick<Required<WxtHooks>, 'build:publicAssets' | 'prepare:publicPaths'> = {
  async 'build:publicAssets'(_, files) {
    const others = files.filter(({ relativeDest }) => !/^topics[/\\]/.test(relativeDest));
    const packs = await Promise.all(SHIPPED.map((id) => readFile(`public/topics/${id}.json`, 'utf8')));
    const contents = JSON.stringify(pressJson(packs.map((text): unknown => JSON.parse(text))));
    files.splice(0, files.length, ...others, { relativeDest: PRESSED_PACKS.slice(1), contents });
  },
  'prepare:publicPaths'(_, paths) {
    paths.push(PRESSED_PACKS.slice(1));
  },
};
