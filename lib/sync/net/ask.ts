/** The one place that speaks to a network. Everything else of the extension can reach nothing but itself. */
import { SyncError } from '../target';
import { isPrivateOnTheWay } from './address';
import { faultOf } from './faults';

/** What is asked of a server. */
export interface Question {
  /** GET where it is absent; a method of WebDAV is as good as one of HTTP. */
  readonly method?: string;
  readonly url: string;
  /** Empty: what is public is asked for, and no name and password go along. */
  readonly user: string;
  readonly password: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
  /** Milliseconds without a byte after which it counts as unreachable; 25 seconds. */
  readonly patience?: number;
  /** Bytes that an answer may have, unpacked; 32 MB. */
  readonly most?: number;
  /** Statuses beside 200 to 299 that the caller has a use for and that are therefore no errors. */
  readonly takes?: readonly number[];
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An answer that is longer than the caller takes. Asked for less at once, the server may be shorter. */
export class AnswerTooLong extends SyncError {
  constructor(status: number) {
    super({ is: 'server', status, detail: 'answer too long' });
  }
}

/** Below the half minute without an answer after which Chromium ends a worker: what was given up can still be told. */
const PATIENCE = 25_000;
const MOST_BYTES = 32 * 1024 * 1024;

/** Bytes of an answer that says what went wrong: more is no message. */
const MOST_ERROR_BYTES = 64 * 1024;

/**
 * Asks a server and reads its whole answer. No cookie goes along or is kept, nothing is cached, no redirect is followed and no referrer told:
 * what a server learns is what is in the question.
 * @throws SyncError; and the signal's reason when it was aborted
 */
export async function ask(question: Question): Promise<Answer> {
  question.signal.throwIfAborted();
  if (!isPrivateOnTheWay(new URL(question.url))) throw new SyncError({ is: 'unreachable' });
  const patience = patientFor(question.patience ?? PATIENCE);
  try {
    return await fetchAll(question, patience);
  } catch (error) {
    question.signal.throwIfAborted();
    if (error instanceof SyncError) throw error;
    // The browser says “TypeError” for all of it: no network, no such name, a certificate it does not take, a connection that was cut.
    throw new SyncError({ is: 'unreachable' });
  } finally {
    patience.end();
  }
}

/** Text of an answer. @throws SyncError when it is no UTF-8 */
export function textOf({ bytes }: Answer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SyncError({ is: 'not-a-server', detail: 'not UTF-8' });
  }
}

async function fetchAll(question: Question, patience: Patience): Promise<Answer> {
  const response = await fetch(question.url, {
    method: question.method ?? 'GET',
    headers: {
      ...question.headers,
      ...(question.user !== '' && { Authorization: basic(question.user, question.password) }),
    },
    ...(question.body === undefined ? {} : { body: question.body }),
    signal: AbortSignal.any([question.signal, patience.signal]),
    credentials: 'omit',
    cache: 'no-store',
    // Told apart from having no network, unlike with “error”, and followed as little.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
  patience.renew();
  const { status, headers } = response;
  if (response.ok || question.takes?.includes(status)) {
    const bytes = await readAll(response, question.most ?? MOST_BYTES, patience);
    if (!bytes) throw new AnswerTooLong(status);
    return { status, headers, bytes };
  }
  const words = (await readAll(response, MOST_ERROR_BYTES, patience)) ?? new Uint8Array();
  const text = new TextDecoder().decode(words);
  throw new SyncError(faultOf(status, headers.get('Retry-After'), text, Date.now()));
}

/** What an answer holds; null when that is more than `most` bytes, of which no more are read then. */
async function readAll(
  response: Response,
  most: number,
  patience: Patience,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    patience.renew();
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

interface Patience {
  readonly signal: AbortSignal;
  renew(): void;
  end(): void;
}

/** Aborts when nothing came for so many milliseconds: what is long may take long, as long as it goes on. */
function patientFor(milliseconds: number): Patience {
  const controller = new AbortController();
  const start = () => setTimeout(() => controller.abort(), milliseconds);
  let timer = start();
  return {
    signal: controller.signal,
    renew() {
      clearTimeout(timer);
      timer = start();
    },
    end: () => clearTimeout(timer),
  };
}

/** RFC 7617, with UTF-8. A name with a colon would be read as a shorter name. */
function basic(user: string, password: string): string {
  if (user.includes(':')) throw new SyncError({ is: 'unauthorised' });
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
