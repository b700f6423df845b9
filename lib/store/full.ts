/** Whether something failed for want of room. Browsers say it in their own ways, and where the disk itself is full mostly not at all. */
import { Dexie } from 'dexie';
import { isDiskFull } from './room';

/** What Chromium says in an error of another name when a write found no room on the disk. */
const NO_SPACE = 'NO_SPACE';

/** Under which names the requests fail that come with or after that write: they say nothing of room. `IO error` is said by `storage.local`. */
const FAILED_BELOW =
  /^(AbortError|UnknownError|OpenFailedError|DatabaseClosedError|InvalidStateError|BulkError|ModifyError|TimeoutError)$/;
const IO_ERROR = /^IO error/;

/** Whether an error says that there is no more room: Dexie's, or one that it wraps. */
export function saysFull(error: unknown): boolean {
  return causesOf(error).some(
    ({ name, message }) => name === Dexie.errnames.QuotaExceeded || message.includes(NO_SPACE),
  );
}

/**
 * Whether this was thrown because there is no more room for the store, by the browser's measure or on the disk. Where the error leaves that
 * open, the browser is asked how much room there is.
 * @param asksBrowser for tests: another browser's answer
 */
export async function isFull(error: unknown, asksBrowser = isDiskFull): Promise<boolean> {
  if (saysFull(error)) return true;
  const isOpen = causesOf(error).some(
    ({ name, message }) => FAILED_BELOW.test(name) || IO_ERROR.test(message),
  );
  return isOpen && (await asksBrowser());
}

function causesOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...('inner' in error ? causesOf(error.inner) : [])];
}
