import { INDEX_NAME, MAX_INDEX, readIndex, type FeedIndex } from '../../core/topic/feed/feed-index';
import { leadsFromKnown } from '../../core/topic/feed/follow-keys';
import { signedText } from '../../core/topic/feed/signature';
import { fingerprintOf, NoSignaturesError, verifySignature } from '../../store/check-signature';
import { AnswerTooLong, ask, textOf, type Answer, type Question } from '../net/ask';
import { FeedError } from './feed';

/** An index that holds: of a known key, or of one for which it vouches. */
export interface FetchedIndex {
  readonly index: FeedIndex;
  readonly text: string;
  readonly etag: string | null;
}

/** Longest that an index may take to come: who sends a byte a minute is not waited for. */
const LONGEST = 60_000;
/** Characters that an ETag may have to be kept. */
const LONGEST_TAG = 200;

/**
 * Fetches the index of a feed, and checks who signed it.
 * @param etag what the server called the version that is here; null asks for it whatever it is
 * @param isKnown whether a key is the one that was subscribed to, or seen last
 * @returns null when it is the version that is here
 * @throws FeedError SyncError
 */
export async function fetchIndex(
  url: string,
  etag: string | null,
  isKnown: (key: string) => boolean | Promise<boolean>,
  signal: AbortSignal,
): Promise<FetchedIndex | null> {
  const answer = await askFor({
    url: `${url}${INDEX_NAME}`,
    user: '',
    password: '',
    ...(etag !== null && { headers: { 'If-None-Match': etag }, takes: [304] }),
    most: MAX_INDEX,
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]),
  });
  if (answer.status === 304) return null;
  const text = textOf(answer);
  const read = readIndex(text);
  if (!read.ok) throw new FeedError({ is: 'no-feed', detail: read.errors[0]?.message ?? '' });
  const { index, json } = read;
  const { key, value } = index.signature;
  const holds = await orNoSignatures(verifySignature(key, signedText('feed index', json), value));
  if (!holds) throw new FeedError({ is: 'broken-signature' });
  if (!(await leadsFromKnown(index, isKnown, verifySignature)))
    throw new FeedError({ is: 'other-key', fingerprint: await fingerprintOf(key) });
  const tag = answer.headers.get('ETag');
  return { index, text, etag: tag !== null && tag.length <= LONGEST_TAG ? tag : null };
}

async function askFor(question: Question): Promise<Answer> {
  try {
    return await ask(question);
  } catch (error) {
    if (error instanceof AnswerTooLong) throw new FeedError({ is: 'no-feed', detail: 'too long' });
    throw error;
  }
}

async function orNoSignatures<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NoSignaturesError) throw new FeedError({ is: 'no-signatures' });
    throw error;
  }
}
