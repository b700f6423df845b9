import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PageServer } from './browser/page-server';

/** One page to open. */
export interface Target {
  /** As it was given. */
  readonly name: string;
  readonly url: string;
}

/**
 * Turns what was given on the command line into addresses: a web address stays, an .html or .txt file is put on
 * `pages`.
 * @returns what can be opened, and one line for each that cannot, which says why
 */
export async function findTargets(
  given: readonly string[],
  pages: PageServer,
): Promise<{ targets: Target[]; complaints: string[] }> {
  const targets: Target[] = [];
  const complaints: string[] = [];
  for (const name of given) {
    const complaint = /^https?:/.test(name) ? whyNoAddress(name) : await whyNoFile(name);
    if (complaint) complaints.push(`${name}: ${complaint}`);
    else targets.push({ name, url: /^https?:/.test(name) ? name : pages.addFile(name) });
  }
  return { targets, complaints };
}

function whyNoAddress(address: string): string | undefined {
  return URL.canParse(address) ? undefined : 'this is not a web address.';
}

async function whyNoFile(path: string): Promise<string | undefined> {
  if (!['.html', '.htm', '.txt'].includes(extname(path).toLowerCase())) {
    return 'only .html and .txt files and web addresses (https://…) can be opened.';
  }
  const found = await stat(path).catch(() => undefined);
  if (!found) return 'there is no such file.';
  if (!found.isFile()) return 'this is not a file.';
  if (found.size === 0) return 'the file is empty.';
  const isReadable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  return isReadable ? undefined : 'the file may not be read.';
}
