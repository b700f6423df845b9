/** When the reader is reminded to save a file, and of what. */

/** The file that was saved last; before the first, the moment from which it is counted. */
export interface SavedFile {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Null where none was saved yet. */
  readonly name: string | null;
  /** How many highlights and words on claims were kept then. */
  readonly own: number;
}

/** Why the reader is reminded: of so many things that are in no file, or as the file is old. */
export type Reminder =
  | { readonly of: 'new'; readonly n: number }
  | { readonly of: 'old'; readonly at: number }
  | { readonly of: 'never' };

/** From so many new highlights and corrections on. */
export const MANY_NEW = 20;
const DAY = 86_400_000;
/** So long after the last file, when there is anything new. */
export const LONG_AGO = 14 * DAY;
/** So long it is silent after it was shown. */
export const SILENT_FOR = 7 * DAY;

/**
 * Whether to remind, and of what; null for no.
 * @param own how many highlights and words on claims are kept now
 * @param notBefore when it may be shown again
 */
export function reminderOf(own: number, saved: SavedFile, notBefore: number, now: number): Reminder | null {
  const isNew = own - saved.own;
  if (now < notBefore || isNew <= 0) return null;
  if (isNew >= MANY_NEW) return { of: 'new', n: isNew };
  if (now - saved.at < LONG_AGO) return null;
  return saved.name === null ? { of: 'never' } : { of: 'old', at: saved.at };
}
