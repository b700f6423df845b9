/**
 * Looks into the built extension: `tsx scripts/check-bundles.ts [OUT]`. Prints what each part weighs against its
 * budget, and fails when one is too heavy or when a content script holds what must never be in a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, weightOf, type Part } from './bundle-parts';
import { MODULE_LISTS } from './list-modules';

/** Modules that must leave nothing in a page; of the core only the shapes of claims and checks are messages' own, and words for errors and addresses. */
const NOT_IN_PAGES: readonly RegExp[] = [
  /node_modules\/dexie\//,
  /^lib\/store\//,
  /^public\//,
  /^lib\/core\/(?!text\/|message-of\.ts$|on-demand\.ts$|interchange\/web-address\.ts$|claims\/claim\.ts$|checks\/check\.ts$|annotation\/(?:describe|graphemes|limits)\.ts$)/,
];

/** Words that would give away a store or a pack, however they came in. */
const TELLTALES: readonly RegExp[] = [/indexedDB/i, /Dexie/, /rodong/i, /kumsusan/i, /pyongyang-summit/];

const out = process.argv[2] ?? process.env['CROSSREAD_OUT'] ?? '.output';
const built = join(out, 'chrome-mv3');
const faults = PARTS.flatMap((part) => [...weigh(part), ...(part.inPage ? search(part) : [])]);
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function weigh(part: Part): string[] {
  const { name, entry, budget } = part;
  if (!existsSync(join(built, entry))) return [`${name}: ${entry} was not built`];
  const { kilobytes, files } = weightOf(built, part);
  const size = kilobytes.toFixed(1);
  console.log(`${name.padEnd(32)} ${size.padStart(6)} kB of ${budget} kB gzip, in ${files} file(s)`);
  return kilobytes > budget ? [`${name} weighs ${size} kB, more than its ${budget} kB`] : [];
}

function search({ name, entry }: Part): string[] {
  const file = join(built, entry);
  const list = join(out, MODULE_LISTS, 'chrome-mv3', `${entry}.json`);
  if (!existsSync(file) || !existsSync(list)) return [`${name}: what is in ${entry} is not known`];
  const modules: Record<string, number> = JSON.parse(readFileSync(list, 'utf8'));
  const foreign = Object.entries(modules)
    .filter(([id, length]) => length > 0 && NOT_IN_PAGES.some((pattern) => pattern.test(id)))
    .map(([id]) => `${name} holds ${id}, which has no business in a page`);
  const content = readFileSync(file, 'utf8');
  const told = TELLTALES.filter((word) => word.test(content)).map((word) => `${name} holds ${word}`);
  return [...foreign, ...told];
}
