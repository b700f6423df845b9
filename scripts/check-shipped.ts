/**
 * Looks into what is shipped: `tsx scripts/check-shipped.ts [OUT [FOLDER…]]`. Fails when a manifest asks for more than was decided, and when a
 * built file holds a way to send something or to run what is not in the extension. Without folders, such as `chrome-mv3-team`, it is the reader's
 * edition for both browsers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { manifestFaults } from './shipped/manifest-faults';
import { waysOutOf } from './shipped/ways-out';

/** Data: sample articles and packs are read as text and never run. */
const DATA = /^(?:samples|topics)\//;

const [out = process.env['CROSSREAD_OUT'] ?? '.output', ...folders] = process.argv.slice(2);
const faults = (folders.length > 0 ? folders : ['chrome-mv3', 'firefox-mv3']).flatMap((name) => {
  const folder = join(out, name);
  const browser = name.startsWith('firefox') ? 'firefox' : 'chrome';
  const edition = name.endsWith('-team') ? 'team' : 'reader';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => /\.(?:js|css|html|svg)$/.test(file) && !DATA.test(file));
  const found = [
    ...manifestFaults(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')), browser, edition),
    ...files.flatMap((file) => waysOutOf(file, readFileSync(join(folder, file), 'utf8'), edition === 'team')),
  ];
  console.log(`${name}: manifest and ${files.length} files, ${found.length} faults`);
  return found.map((fault) => `${name}: ${fault}`);
});
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
