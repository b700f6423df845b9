import { existsSync } from 'node:fs';
import { run } from '../../scripts/run.mjs';
import { EXTENSION_OUT, EXTENSION } from './harness';

/** Builds the extension once for all end-to-end tests, unless CROSSREAD_BUILT says that it was just built. */
export default async function build(): Promise<void> {
  if (process.env['CROSSREAD_BUILT'] && existsSync(EXTENSION)) return;
  const { code, output } = await run('npx', ['--no-install', 'wxt', 'build'], {
    env: { CROSSREAD_OUT: EXTENSION_OUT },
    quiet: true,
  });
  if (code !== 0) throw new Error(`the extension did not build:\n${output}`);
  // The trials, which are run by themselves as well, ask again.
  process.env['CROSSREAD_BUILT'] = '1';
}
