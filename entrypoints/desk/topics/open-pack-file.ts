/** Opens a file as a topic pack, packed or not, and finds out who signed it: the file itself, or the index of the feed that it comes from. */
import type { PackError } from '../../../lib/core/topic/check/pack-error';
import { isObject } from '../../../lib/core/interchange/json';
import {
  INDEX_NAME,
  MAX_INDEX,
  MAX_UNPACKED,
  readIndex,
  type FeedIndex,
} from '../../../lib/core/topic/feed/feed-index';
import { signedText, type Signature, type Signer } from '../../../lib/core/topic/feed/signature';
import { readPackFile } from '../../../lib/core/topic/parse';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { NoSignaturesError, verifySignature } from '../../../lib/store/check-signature';
import { sha256Of } from '../../../lib/store/pack-checksum';
import { isPacked, unpack, UnpackError } from '../../../lib/store/unpack';
import { t } from '../../../locales/t-topics';
import { readUtf8 } from '../read-utf8';

/** Who signed a pack, as far as it can be told. What is signed and does not hold is refused, and no pack. */
export type FoundSignature =
  | { readonly is: 'nobody' }
  /** This browser cannot check it. */
  | { readonly is: 'unchecked'; readonly name: string }
  | {
      readonly is: 'somebody';
      readonly by: Signer;
      /** Of the feed that it comes from, whose key may have followed another. */
      readonly index: FeedIndex | null;
    };

/** What a file holds, or why it is not taken. */
export type OpenedPack =
  | {
      readonly ok: true;
      readonly pack: TopicPack;
      /** As the file has it. */
      readonly text: string;
      readonly warnings: readonly PackError[];
      readonly signature: FoundSignature;
    }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/**
 * Opens a file.
 * @param index the index of the feed that it may come from; null where the reader brought none
 * @param onRead told how many bytes are read
 * @throws Error when it is neither text in UTF-8 nor such text packed
 */
export async function openPackFile(
  file: File,
  index: File | null,
  onRead: (done: number) => void = () => undefined,
): Promise<OpenedPack> {
  const isGzip = isPacked(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
  const text = isGzip ? await unpackedText(file) : await readUtf8(file, onRead);
  const found = index && (await findInIndex(text, index));
  if (found && !found.ok) return found;
  if (isGzip && found && found.entry === null) return refused('', t('notInIndex'));
  const read = readPackFile(text);
  if (!read.ok) return read;
  const { warnings } = read;
  const { pack } = read.topic;
  const opened = { ok: true, pack, text, warnings } as const;
  if (found?.entry) {
    const { entry, signature } = found;
    return entry.id === pack.id && entry.version === pack.version
      ? { ...opened, signature }
      : refused('', t('notInIndex'));
  }
  if (!pack.signature) return { ...opened, signature: { is: 'nobody' } };
  const signature = await checkOwn(pack.signature, text);
  return signature ? { ...opened, signature } : refused('signature', t('signatureBroken'));
}

async function unpackedText(file: File): Promise<string> {
  if (file.size > MAX_UNPACKED) throw new Error(t('packTooLarge'));
  try {
    const bytes = await unpack(new Uint8Array(await file.arrayBuffer()), MAX_UNPACKED);
    return await readUtf8(new File([bytes], file.name), () => undefined);
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    throw new Error(t(error.why === 'damaged' ? 'packDamaged' : 'packTooLarge'), { cause: error });
  }
}

/** @returns null when it does not hold */
async function checkOwn({ value, ...by }: Signature, text: string): Promise<FoundSignature | null> {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const holds = await verified(by.key, isObject(json) ? signedText('topic pack', json) : '', value);
  if (holds === null) return { is: 'unchecked', name: by.name };
  return holds ? { is: 'somebody', by: { ...by, sha256: null }, index: null } : null;
}

async function findInIndex(text: string, file: File) {
  const read = file.size > MAX_INDEX ? null : readIndex(await readUtf8(file, () => undefined));
  if (!read) return refused('', t('packTooLarge'));
  if (!read.ok) {
    const at = (path: string) => (path === '' ? INDEX_NAME : `${INDEX_NAME}: ${path}`);
    return {
      ok: false,
      errors: read.errors.map(({ path, message }) => ({ path: at(path), message })),
    } as const;
  }
  const { index, json } = read;
  const { value, ...by } = index.signature;
  const holds = await verified(by.key, signedText('feed index', json), value);
  if (holds === false) return refused(INDEX_NAME, t('indexBroken'));
  const sha256 = (await sha256Of(new TextEncoder().encode(text))).slice('sha256-'.length);
  const signature: FoundSignature =
    holds === null ? { is: 'unchecked', name: by.name } : { is: 'somebody', by: { ...by, sha256 }, index };
  const entry = index.packs.find((one) => one.sha256 === sha256) ?? null;
  return { ok: true, entry, signature } as const;
}

/** @returns null where this browser cannot tell */
async function verified(key: string, text: string, value: string): Promise<boolean | null> {
  try {
    return await verifySignature(key, text, value);
  } catch (error) {
    if (error instanceof NoSignaturesError) return null;
    throw error;
  }
}

function refused(path: string, message: string) {
  return { ok: false, errors: [{ path, message }] } as const;
}
