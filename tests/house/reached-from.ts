import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An import or a worker of our own files; types weigh nothing and are left out. */
const IMPORT =
  /(?:^|\n)(?:import|export)\s(?!type\b)(?:[^'";]*?from\s)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)|new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g;

/** Our own files that are loaded, now or later, when `entry` is: itself, what it imports, and so on. Paths from the top. */
export function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, a, b, c] of text.matchAll(IMPORT)) {
      const found = fileOf(join(dirname(file), a ?? b ?? c ?? ''));
      if (found !== null) waiting.push(found);
    }
  }
  return reached;
}

/** @returns null for what is no code of ours: a style sheet */
function fileOf(path: string): string | null {
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
      (file) => /\.tsx?$/.test(file) && existsSync(file),
    ) ?? null
  );
}
