/**
 * Looks into the built extension: `tsx scripts/check-bundles.ts [OUT]`. Prints what each part weighs against its
 * budget, and fails when one is too heavy or when a content script holds what must never be in a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MODULE_LISTS } from './list-modules';

/** One part of the extension: what it starts from, and how heavy it may be (kB of 1,000 bytes, gzip). */
interface Part {
  readonly name: string;
  readonly entry: string;
  readonly budget: number;
  /** Whether it runs in pages, where there must be no store, no pack and no rules. */
  readonly inPage?: boolean;
}

const PARTS: readonly Part[] = [
  { name: 'gate', entry: 'content-scripts/gate.js', budget: 4.5, inPage: true },
  { name: 'ear', entry: 'content-scripts/ear.js', budget: 0.5, inPage: true },
  { name: 'annotator', entry: 'content-scripts/annotator.js', budget: 37, inPage: true },
  // With the gate's search for names, which the reader puts to the article's own text: half a kB, and only in pages that name a topic.
  { name: 'reader', entry: 'content-scripts/reader.js', budget: 26.5, inPage: true },
  { name: 'side panel, with all it loads', entry: 'sidepanel.html', budget: 70 },
  { name: 'desk, with all it loads', entry: 'desk.html', budget: 92 },
  { name: 'rescue page, with all it loads', entry: 'rescue.html', budget: 62 },
  { name: 'background, without the pack', entry: 'background.js', budget: 186 },
];

/** Modules that must leave nothing in a page; of the core only the shapes of claims and checks are messages' own, and words for errors and addresses. */
const NOT_IN_PAGES: readonly RegExp[] = [
  /node_modules\/dexie\//,
  /^lib\/store\//,
  /^public\//,
  /^lib\/core\/(?!text\/|message-of\.ts$|interchange\/web-address\.ts$|claims\/claim\.ts$|checks\/check\.ts$|annotation\/(?:describe|graphemes|limits)\.ts$)/,
];

/** Words that would give away a store or a pack, however they came in. */
const TELLTALES: readonly RegExp[] = [/indexedDB/i, /Dexie/, /rodong/i, /kumsusan/i, /pyongyang-summit/];

const out = process.argv[2] ?? process.env['CROSSREAD_OUT'] ?? '.output';
const built = join(out, 'chrome-mv3');
const faults = PARTS.flatMap((part) => [...weigh(part), ...(part.inPage ? search(part) : [])]);
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function weigh({ name, entry, budget }: Part): string[] {
  if (!existsSync(join(built, entry))) return [`${name}: ${entry} was not built`];
  const files = [...loadedBy(entry)].filter((file) => !file.endsWith('.html'));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
  const size = (bytes / 1000).toFixed(1);
  console.log(`${name.padEnd(32)} ${size.padStart(6)} kB of ${budget} kB gzip, in ${files.length} file(s)`);
  return bytes > budget * 1000 ? [`${name} weighs ${size} kB, more than its ${budget} kB`] : [];
}

/** The entry and every file it loads at once: scripts and styles of a page, static imports of a script. */
function loadedBy(entry: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(entry) || !existsSync(join(built, entry))) return found;
  found.add(entry);
  const content = readFileSync(join(built, entry), 'utf8');
  const links = entry.endsWith('.html')
    ? content.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)
    : content.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
  const folder = entry.endsWith('.html') ? '' : entry.replace(/[^/]*$/, '');
  for (const [, link] of links) if (link) loadedBy(folder + link, found);
  return found;
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
