/** The parts of the built extension, and what each weighs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One part of the extension: what it starts from, and how heavy it may be (kB of 1,000 bytes, gzip). */
export interface Part {
  readonly name: string;
  readonly entry: string;
  readonly budget: number;
  /** What it may weigh more in the team edition. */
  readonly inTeam?: number;
  /** What its first script, which is there to begin early, brings in a moment and cannot do without. */
  readonly soon?: string;
  /** Whether it runs in pages, where there must be no store, no pack and no rules. */
  readonly inPage?: boolean;
}

/** All of them, with their budgets. */
export const PARTS: readonly Part[] = [
  { name: 'gate', entry: 'content-scripts/gate.js', budget: 6, inPage: true },
  { name: 'ear', entry: 'content-scripts/ear.js', budget: 0.5, inPage: true },
  { name: 'annotator', entry: 'content-scripts/annotator.js', budget: 38.5, inPage: true },
  // With the gate's search for names, which the reader puts to the article's own text: half a kB, and only in pages that name a topic; and with
  // what has cards look as the reader chose: a quarter.
  { name: 'reader', entry: 'content-scripts/reader.js', budget: 30, inPage: true },
  { name: 'side panel, with all it loads', entry: 'sidepanel.html', budget: 76, inTeam: 2 },
  { name: 'desk, with all it loads', entry: 'desk.html', soon: 'chunks/draw-desk.js', budget: 92, inTeam: 3 },
  { name: 'rescue page, with all it loads', entry: 'rescue.html', budget: 68, inTeam: 1 },
  { name: 'welcome page, before the story', entry: 'welcome.html', budget: 60 },
  // Of these 3 are looks of marks and the browser's sync (docs/decisions/0055).
  // In the team edition with merging, sealing, and two kinds of servers.
  { name: 'background, without the pack', entry: 'background.js', budget: 201, inTeam: 46 },
];

/** What a part weighs with all that it loads at once: kB of 1,000 bytes, gzip. @param built folder of the built extension @throws Error when a page does not begin with what it is said to */
export function weightOf(built: string, { entry, soon }: Part): { kilobytes: number; files: number } {
  const all = loadedBy(built, entry);
  if (soon !== undefined && !all.has(soon))
    throw new Error(`${entry} no longer begins with ${soon}: say in PARTS what it loads`);
  const files = [...all].filter((file) => !file.endsWith('.html'));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
  return { kilobytes: bytes / 1000, files: files.length };
}

/** The entry and every file it loads at once: scripts and styles of a page, static imports of a script, and what opens a page that begins with less. */
function loadedBy(built: string, entry: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(entry) || !existsSync(join(built, entry))) return found;
  found.add(entry);
  const content = readFileSync(join(built, entry), 'utf8');
  const links = entry.endsWith('.html')
    ? content.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)
    : content.matchAll(/(?:(?:from|import)\s*"\.\/|import\([`"]\.\/(?=draw-desk\b))([^`"]+\.js)[`"]/g);
  const folder = entry.endsWith('.html') ? '' : entry.replace(/[^/]*$/, '');
  for (const [, link] of links) if (link) loadedBy(built, folder + link, found);
  return found;
}
