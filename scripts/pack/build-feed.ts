import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject } from '../../lib/core/interchange/json';
import { canonicalPack } from '../../lib/core/topic/exchange/canonical-pack';
import {
  INDEX_NAME,
  MOST_DELTAS,
  readIndex,
  type FeedIndex,
  type KeyChange,
  type PackEntry,
} from '../../lib/core/topic/feed/feed-index';
import { packName } from '../../lib/core/topic/feed/file-names';
import { makeDelta } from '../../lib/core/topic/feed/pack-delta';
import type { TopicPack } from '../../lib/core/topic/schema';
import { PackError } from './fault';
import { deltaFile, digestOf, packFile, textIn, type FeedFile } from './feed-files';
import type { SigningKey } from './key-file';
import { keyChangeFor, momentOf, signatureFor } from './sign-json';

/** What a feed is to become. */
export interface FeedOptions {
  readonly key: SigningKey;
  /** The key that signed it until now, where it is another. */
  readonly oldKey?: SigningKey;
  /** Without them, as they were. */
  readonly name?: string;
  readonly id?: string;
  readonly title?: string;
  /** From so many earlier versions a delta leads to each pack. */
  readonly keep: number;
  /** After so many days it counts as overdue. */
  readonly days: number;
  readonly now: Date;
}

const DAY = 86_400_000;

/**
 * Adds packs to the feed in a folder, or makes it, and signs its index anew. Packs that are not named stay as they were. The index is put in place
 * last and at once, so that whoever reads meanwhile finds all that it names.
 * @throws PackError
 */
export function buildFeed(folder: string, packs: readonly TopicPack[], options: FeedOptions): FeedIndex {
  mkdirSync(folder, { recursive: true });
  const before = indexIn(folder);
  const id = options.id ?? before?.id;
  const title = options.title ?? before?.title;
  const name = options.name ?? before?.signature.name;
  if (id === undefined || title === undefined || name === undefined)
    throw new PackError('A new feed takes --id, --title and --name.');
  if (before && before.id !== id)
    throw new PackError(`${folder} holds the feed “${before.id}”, and a feed keeps its id.`);
  const keyChanges = keyChangesOf(id, before, options);
  const made = packs.map((pack) => addPack(folder, pack, before, options.keep));
  const names = new Set(made.map(({ entry }) => entry.id));
  const bare = {
    feed: 1 as const,
    id,
    title,
    sequence: (before?.sequence ?? 0) + 1,
    created: momentOf(options.now),
    expires: momentOf(new Date(options.now.getTime() + options.days * DAY)),
    packs: [...(before?.packs ?? []).filter((one) => !names.has(one.id)), ...made.map(({ entry }) => entry)],
    keyChanges,
  };
  const index = { ...bare, signature: signatureFor('feed index', bare, { ...options, name }) };
  const text = `${JSON.stringify(index, null, 1)}\n`;
  const read = readIndex(text);
  if (!read.ok) throw new PackError(read.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  if (before && bare.created < before.created)
    throw new PackError(`The last index is of ${before.created}: this machine’s clock is behind.`);
  for (const { files } of made) for (const file of files) writeFileSync(join(folder, file.name), file.bytes);
  writeFileSync(join(folder, `${INDEX_NAME}.new`), text);
  renameSync(join(folder, `${INDEX_NAME}.new`), join(folder, INDEX_NAME));
  return read.index;
}

/** The index that lies in a folder; null when there is none. @throws PackError when it is damaged */
export function indexIn(folder: string): FeedIndex | null {
  const file = join(folder, INDEX_NAME);
  if (!existsSync(file)) return null;
  const read = readIndex(readFileSync(file, 'utf8'));
  if (!read.ok) throw new PackError(`${file} is no index of a feed: ${read.errors[0]?.message ?? ''}`);
  return read.index;
}

function keyChangesOf(id: string, before: FeedIndex | null, { key, oldKey, now }: FeedOptions): KeyChange[] {
  const known = before?.keyChanges ?? [];
  if (!before || before.signature.key === key.key) return known;
  if (oldKey?.key !== before.signature.key)
    throw new PackError(
      'The feed was signed with another key. Give that one, too (--old-key FILE): it has to vouch for the new one, or whoever subscribed refuses it.',
    );
  return [...known, keyChangeFor(id, oldKey, key, now)];
}

function addPack(
  folder: string,
  pack: TopicPack,
  before: FeedIndex | null,
  keep: number,
): { readonly entry: PackEntry; readonly files: readonly FeedFile[] } {
  const text = canonicalPack(pack);
  const sha256 = digestOf(text);
  const whole = packFile(text);
  const was = before?.packs.find(({ id }) => id === pack.id);
  const earlier = was ? [was.sha256, ...was.deltas.map(({ from }) => from)] : [];
  const deltas = earlier
    .filter((from) => from !== sha256)
    .slice(0, Math.min(keep, MOST_DELTAS))
    .flatMap((from) => {
      const old = jsonIn(folder, packName(from));
      return old ? [{ from, file: deltaFile(from, sha256, makeDelta(old, parsed(text))) }] : [];
    })
    // What saves nothing is not worth a request that may find nothing.
    .filter(({ file }) => file.bytes.length < whole.bytes.length / 2);
  return {
    files: [whole, ...deltas.map(({ file }) => file)],
    entry: {
      id: pack.id,
      version: pack.version,
      title: pack.title.en.slice(0, 200),
      sha256,
      size: Buffer.byteLength(text),
      gzip: whole.bytes.length,
      deltas: deltas.map(({ from, file }) => ({ from, gzip: file.bytes.length })),
    },
  };
}

function jsonIn(folder: string, name: string): JsonObject | null {
  const text = textIn(folder, name);
  return text === null ? null : parsed(text);
}

function parsed(text: string): JsonObject {
  const json: unknown = JSON.parse(text);
  if (!isObject(json)) throw new PackError('A file of the feed holds no pack.');
  return json;
}
