#!/usr/bin/env node
/**
 * `npm start [-- FILE.html|FILE.txt|URL…]`: from a fresh clone to a browser that reads an article with you. Needs
 * nothing installed but Node; the demo itself (demo.ts) runs once the dependencies are there.
 */
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const say = (/** @type {string} */ line) => console.log(`crossread: ${line}`);

try {
  const { browser } = await setUp(say);
  say('Building the extension…');
  const { code, output } = await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
  const demo = await run(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/demo.ts', ...process.argv.slice(2)],
    { env: { CHROMIUM_PATH: browser } },
  );
  process.exitCode = demo.code;
} catch (error) {
  console.error(`crossread: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
