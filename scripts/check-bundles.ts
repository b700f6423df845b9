/**
 * Looks into the built extension: `tsx scripts/check-bundles.ts [OUT [FOLDER]]`. Prints what each part weighs against its
 * budget, and fails when one is too heavy, when a content script holds what must never be in a page, or when anything of syncing is in the
 * reader's edition. Without a folder, such as `chrome-mv3-team`, it is `chrome-mv3`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, weightOf, type Part } from './bundle-parts';
import { MODULE_LISTS } from './list-modules';

/** Modules that must leave nothing in a page; of the core only the shapes of claims and checks are messages' own, and words for errors and addresses. */
const NOT_IN_PAGES: readonly RegExp[] = [
  /node_modules\/dexie\//,
  /^lib\/store\//,
  /^lib\/sync\//,
  /^public\//,
  /^lib\/core\/(?!text\/|message-of\.ts$|on-demand\.ts$|interchange\/web-address\.ts$|claims\/claim\.ts$|checks\/check\.ts$|annotation\/(?:describe|graphemes|limits)\.ts$)/,
];

/** What only the team edition has: the modules that sync, and those that stand in the place of others there. */
const OF_TEAM: readonly RegExp[] = [
  /^lib\/sync\//,
  /\.team\.tsx?$/,
  /^(?:components|entrypoints\/desk)\/sync\//,
];

/** Words that would give away a store or a pack, however they came in. */
const TELLTALES: readonly RegExp[] = [/indexedDB/i, /Dexie/, /rodong/i, /kumsusan/i, /pyongyang-summit/];

const [out = process.env['CROSSREAD_OUT'] ?? '.output', folder = 'chrome-mv3'] = process.argv.slice(2);
const built = join(out, folder);
const isTeam = folder.endsWith('-team');
const faults = [
  ...PARTS.flatMap((part) => [...weigh(part), ...(part.inPage ? search(part) : [])]),
  ...(isTeam ? [] : strangers()),
];
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function weigh(part: Part): string[] {
  const { name, entry, inTeam = 0 } = part;
  const budget = part.budget + (isTeam ? inTeam : 0);
  if (!existsSync(join(built, entry))) return [`${name}: ${entry} was not built`];
  const { kilobytes, files } = weightOf(built, part);
  const size = kilobytes.toFixed(1);
  console.log(`${name.padEnd(32)} ${size.padStart(6)} kB of ${budget} kB gzip, in ${files} file(s)`);
  return kilobytes > budget ? [`${name} weighs ${size} kB, more than its ${budget} kB`] : [];
}

function search({ name, entry }: Part): string[] {
  const file = join(built, entry);
  const list = join(out, MODULE_LISTS, folder, `${entry}.json`);
  if (!existsSync(file) || !existsSync(list)) return [`${name}: what is in ${entry} is not known`];
  const foreign = Object.entries(modulesIn(list))
    .filter(([id, length]) => length > 0 && NOT_IN_PAGES.some((pattern) => pattern.test(id)))
    .map(([id]) => `${name} holds ${id}, which has no business in a page`);
  const content = readFileSync(file, 'utf8');
  const told = TELLTALES.filter((word) => word.test(content)).map((word) => `${name} holds ${word}`);
  return [...foreign, ...told];
}

/** Each module of the team edition that went into a bundle of the reader's, however little is left of it. */
function strangers(): string[] {
  const lists = join(out, MODULE_LISTS, folder);
  const bundles = readdirSync(lists, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const found = bundles.flatMap((bundle) =>
    Object.keys(modulesIn(join(lists, bundle)))
      .filter((id) => OF_TEAM.some((pattern) => pattern.test(id)))
      .map((id) => `${bundle} holds ${id}, which is the team edition’s`),
  );
  console.log(`${bundles.length} bundles of the reader’s edition, ${found.length} modules of the team’s`);
  return bundles.length > 0 ? found : ['what is in the bundles is not known'];
}

function modulesIn(list: string): Record<string, number> {
  return JSON.parse(readFileSync(list, 'utf8'));
}
