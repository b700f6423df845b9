/**
 * Mozilla's linter on the build for Firefox: `tsx scripts/lint-firefox.ts [OUT]`. Fails on an error, and on a warning that
 * docs/security.md does not explain.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unexplained, type Finding } from './shipped/lint-warnings';

const out = process.argv[2] ?? process.env['CROSSREAD_OUT'] ?? '.output';
const linter = 'node_modules/addons-linter/bin/addons-linter';
const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', join(out, 'firefox-mv3')], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const { errors, warnings, notices }: Record<'errors' | 'warnings' | 'notices', Finding[]> =
  JSON.parse(stdout);
const DOCS = 'docs/security.md';
const told = existsSync(DOCS) ? readFileSync(DOCS, 'utf8') : '';
const faults = [...errors, ...unexplained([...warnings, ...notices], told)];
console.log(
  `${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices; not explained: ${faults.length}`,
);
for (const { code, file, message, line } of faults)
  console.error(`✗ ${code} in ${file}:${line}: ${message} (explained in ${DOCS}, or to be mended)`);
process.exitCode = faults.length > 0 ? 1 : 0;
