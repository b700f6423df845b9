import { existsSync } from 'node:fs';
import { FIREFOX_ADVICE, findFirefox } from '../../scripts/ensure-firefox.mjs';
import { run } from '../../scripts/run.mjs';
import { BUILD, BUILD_OUT } from './harness';

/** Builds the extension for Firefox once for all tests in it, unless CROSSREAD_BUILT says that it was just built. */
export default async function build(): Promise<void> {
  if (!findFirefox()) return console.warn(`The tests in Firefox are skipped. ${FIREFOX_ADVICE}`);
  if (process.env['CROSSREAD_BUILT'] && existsSync(BUILD)) return undefined;
  const { code, output } = await run('npx', ['--no-install', 'wxt', 'build', '-b', 'firefox'], {
    env: { CROSSREAD_OUT: BUILD_OUT },
    quiet: true,
  });
  if (code !== 0) throw new Error(`the extension did not build:\n${output}`);
  return undefined;
}
