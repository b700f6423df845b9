/** The gate's index as content scripts read it: without the polyfill and the schema library, checked by hand. */
import { bucketOf, holdsPlace } from './annotated-places';
import { native } from './native';
import type { GateIndex } from './protocol';
import { isListed, isQuiet } from './quiet-hosts';

const KEY = 'gate';
const SETTINGS = 'settings';
const QUIET = 'quiet';
const WATCHED = [KEY, QUIET, SETTINGS];

/** What the gate goes by. */
export interface GateItems {
  /** The names followed; none when nothing is, when this page is left alone (its site is paused or never read), or when what is stored is not understood. */
  readonly followed: GateIndex;
  /** Whether there are highlights at one of the places asked for, of a page that is not left alone. */
  readonly isAnnotated: boolean;
  /** Whether a toolbar is offered at words that are selected. */
  readonly offersToolbar: boolean;
  /** Whether the reader wants this site read whatever its pages ask for. */
  readonly isAllowed: boolean;
}

/** Reads all in one call. @param places hashes of the page's places (lib/dom/page-places.ts) */
export async function readGateItems(places: readonly number[] = []): Promise<GateItems> {
  const stored: Record<string, unknown> = await native().storage.local.get([
    ...WATCHED,
    ...places.map(bucketOf),
  ]);
  const host = location.hostname;
  const isRead = !isQuiet(stored[QUIET], host);
  const names = stored[KEY];
  return {
    // What GateIndexSchema demands.
    followed: isRead && typeof names === 'string' ? names : '',
    isAnnotated: isRead && holdsPlace(stored, places),
    offersToolbar: isRead && Reflect.get(Object(stored[SETTINGS]), 'offersToolbar') !== false,
    isAllowed: isListed(stored[QUIET], host, '+'),
  };
}

/** Calls back when the names followed, what is left alone, or the reader's choices have changed, and says whether it was the second. */
export function watchFollowed(changed: (isQuietChanged: boolean) => void): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && WATCHED.some((key) => key in changes)) changed(QUIET in changes);
  };
  native().storage.onChanged.addListener(listener);
}
