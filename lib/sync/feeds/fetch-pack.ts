import { isObject } from '../../core/interchange/json';
import { canonicalPack, canonicalText } from '../../core/topic/exchange/canonical-pack';
import { MAX_UNPACKED, type PackEntry } from '../../core/topic/feed/feed-index';
import { deltaName, packName } from '../../core/topic/feed/file-names';
import { applyDelta, DeltaError } from '../../core/topic/feed/pack-delta';
import type { CrossreadDb } from '../../store/db';
import { sha256Of } from '../../store/pack-checksum';
import { isPacked, unpack, UnpackError } from '../../store/unpack';
import { AnswerTooLong, ask } from '../net/ask';
import { SyncError } from '../target';
import { FeedError } from './feed';

/** Longest that a pack may take to come. */
const LONGEST = 10 * 60_000;

/**
 * Fetches a pack of a feed: what changed since the version that is here, where the feed has that, else the whole.
 * @returns its canonical text, whose SHA-256 is what the index says
 * @throws FeedError SyncError
 */
export async function fetchPack(
  db: CrossreadDb,
  url: string,
  entry: PackEntry,
  signal: AbortSignal,
): Promise<string> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]);
  const text = (await byDelta(db, url, entry, within)) ?? (await whole(url, entry, within));
  if ((await digestOf(text)) !== entry.sha256) throw new FeedError({ is: 'other-pack' });
  return text;
}

async function whole(url: string, entry: PackEntry, signal: AbortSignal): Promise<string> {
  try {
    return await fetchText(`${url}${packName(entry.sha256)}`, entry.gzip, entry.size, signal);
  } catch (error) {
    if (error instanceof UnpackError || error instanceof AnswerTooLong)
      throw new FeedError({ is: 'other-pack' });
    throw error;
  }
}

/** @returns null where there is none from what is here, or none that holds: then the whole is fetched */
async function byDelta(
  db: CrossreadDb,
  url: string,
  { id, sha256, size, deltas }: PackEntry,
  signal: AbortSignal,
): Promise<string | null> {
  const topic = await db.topics.get(id);
  const delta = deltas.find(({ from }) => topic?.checksum === `sha256-${from}`);
  if (!topic || !delta) return null;
  try {
    const text = await fetchText(`${url}${deltaName(delta.from, sha256)}`, delta.gzip, MAX_UNPACKED, signal);
    const before: unknown = JSON.parse(canonicalPack(topic.pack));
    const after = canonicalText(applyDelta(isObject(before) ? before : {}, JSON.parse(text)));
    return after.length <= size && (await digestOf(after)) === sha256 ? after : null;
  } catch (error) {
    // Whatever is wrong with it: what counts is the pack.
    if (error instanceof UnpackError || error instanceof DeltaError || error instanceof SyntaxError)
      return null;
    if (error instanceof SyncError) return null;
    throw error;
  }
}

/**
 * @param gzip bytes of the file, as the index says
 * @param most bytes that may come out of it
 */
async function fetchText(url: string, gzip: number, most: number, signal: AbortSignal): Promise<string> {
  // Some servers say of such a file that it is packed on the way, and the browser unpacks it.
  const { bytes } = await ask({ url, user: '', password: '', most: Math.max(gzip, most), signal });
  const plain = isPacked(bytes) ? await unpack(bytes, most) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new UnpackError('damaged');
  }
}

async function digestOf(text: string): Promise<string> {
  return (await sha256Of(new TextEncoder().encode(text))).slice('sha256-'.length);
}
