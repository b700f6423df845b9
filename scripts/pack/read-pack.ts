import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isObject, type JsonObject } from '../../lib/core/interchange/json';
import { MAX_UNPACKED } from '../../lib/core/topic/feed/feed-index';
import { readPackFile } from '../../lib/core/topic/parse';
import type { TopicPack } from '../../lib/core/topic/schema';
import { PackError } from './fault';

/** A pack with its defaults filled in, and as its file has it. */
export interface PackInFile {
  readonly pack: TopicPack;
  readonly json: JsonObject;
}

/** Reads a file, packed or not, as a topic pack. @throws PackError with every mistake in it */
export function readPack(file: string): PackInFile {
  const text = readText(file);
  const read = readPackFile(text);
  if (!read.ok) {
    const errors = read.errors.map(({ path, message }) => `  ${path === '' ? '' : `${path}: `}${message}`);
    throw new PackError([`${file} is no pack that Crossread takes:`, ...errors].join('\n'));
  }
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isObject(json)) throw new PackError(`${file} is no pack.`);
  return { pack: read.topic.pack, json };
}

/** The text of a file, unpacked where its name ends in `.gz`. @throws PackError */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    const plain = file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (error) {
    throw new PackError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
