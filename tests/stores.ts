import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import type { StoreDump } from './store-dump';

/** Stores of every version that readers had (tests/fixtures/stores/README.md says which and how they were made). */
export const STORE_DUMPS = ['v1', 'v2', 'v3', 'v4-comparing', 'v4-topics', 'v5'] as const;

/** A store as an earlier version left it. */
export async function readDump(version: string): Promise<StoreDump> {
  const bytes = await readFile(`tests/fixtures/stores/${version}.json.br`);
  return JSON.parse(brotliDecompressSync(bytes).toString());
}
