/**
 * Takes pictures of the extension: `npm run screenshots`. Those of README and guide into docs/images, those
 * for the stores into docs/store, and of every page in every look into
 * .artifacts/screenshots, for a person to go through; with `-- docs` or `-- every` only these or those. Builds the extension first.
 */
import { join } from 'node:path';
import { run } from './run.mjs';
import { takeEverySurface } from './screenshots/every-surface';
import { takeForDocs } from './screenshots/for-docs';
import { takeForStore } from './screenshots/for-store';

const [only] = process.argv.slice(2);
const out = process.env['CROSSREAD_OUT'] ?? '.output';
const extension = join(out, 'chrome-mv3');

const { code } = process.env['CROSSREAD_BUILT'] ? { code: 0 } : await run('npx', ['wxt', 'build']);
if (code !== 0) process.exit(code);
if (only !== 'every') {
  await takeForDocs(extension, 'docs/images');
  await takeForStore('docs/images', 'docs/store');
}
if (only !== 'docs') {
  const missed = await takeEverySurface(extension, '.artifacts/screenshots');
  for (const one of missed) console.error(`missed ${one}`);
  if (missed.length > 0) process.exitCode = 1;
}
