/** The files of a feed, beside its index. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MAX_UNPACKED } from '../../lib/core/topic/feed/feed-index';
import { deltaName, packName } from '../../lib/core/topic/feed/file-names';
import { PackError } from './fault';

/** A file to be written into the folder of a feed. */
export interface FeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A pack's canonical text as a file of the feed: the same bytes whenever it is made. */
export function packFile(text: string): FeedFile {
  return { name: packName(digestOf(text)), bytes: gzipSync(text, { level: 9 }) };
}

/** A delta as a file of the feed. */
export function deltaFile(from: string, to: string, delta: object): FeedFile {
  return { name: deltaName(from, to), bytes: gzipSync(JSON.stringify(delta), { level: 9 }) };
}

/** What is in a file of the feed, unpacked; null when it is not there. @throws PackError when it is no such file */
export function textIn(folder: string, name: string): string | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      gunzipSync(readFileSync(file), { maxOutputLength: MAX_UNPACKED }),
    );
  } catch (error) {
    throw new PackError(`${file} is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}
