import { existsSync } from 'node:fs';
import { run } from '../../scripts/run.mjs';
import { EXTENSION_OUT } from '../e2e/harness';
import { TEAM_EXTENSION } from './harness';

/** Builds the team edition once for all its tests, unless CROSSREAD_BUILT says that it was just built. */
export default async function build(): Promise<void> {
  if (process.env['CROSSREAD_BUILT'] && existsSync(TEAM_EXTENSION)) return;
  const { code, output } = await run('npx', ['--no-install', 'wxt', 'build', '--mode', 'team'], {
    env: { CROSSREAD_OUT: EXTENSION_OUT },
    quiet: true,
  });
  if (code !== 0) throw new Error(`the team edition did not build:\n${output}`);
}
