/** What an answer of HTTP means, in the words of what one can do about it. */
import type { SyncFault } from '../target';

const STATUS: Readonly<Record<number, SyncFault>> = {
  401: { is: 'unauthorised' },
  403: { is: 'forbidden' },
  404: { is: 'not-there' },
  410: { is: 'not-there' },
  413: { is: 'too-large' },
  507: { is: 'no-room' },
};

/** That a disk is full, as servers say it that answer 500 for it: CouchDB “enospc”, others the system's own sentence. */
const DISK_FULL = /\benospc\b|no space left on device/i;

/** Longest that a server's “later” is believed. */
const LONGEST_WAIT = 24 * 60 * 60_000;

/** Characters of a server's own words that are kept. */
const MOST_DETAIL = 200;

/** A server's own words, short and on one line. */
export function detailOf(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_DETAIL);
}

/**
 * Milliseconds that a `Retry-After` names (RFC 9110, 10.2.3: seconds or a date), at most a day.
 * @returns null where there is none, or none that can be read
 */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/**
 * What an answer that is no success means.
 * @param text its body, or the beginning of it
 */
export function faultOf(status: number, retryAfter: string | null, text: string, now: number): SyncFault {
  // Nothing is followed elsewhere with a name and a password; a browser tells of a redirect only that it was one (0).
  if (status === 0 || (status >= 300 && status < 400)) return { is: 'not-a-server', detail: 'redirect' };
  if (status === 429 || status === 503) return { is: 'busy', after: retryAfterOf(retryAfter, now) };
  if (status >= 500 && DISK_FULL.test(text)) return { is: 'no-room' };
  return STATUS[status] ?? { is: 'server', status, detail: detailOf(text) };
}
