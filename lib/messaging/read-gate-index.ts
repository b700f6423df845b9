/** The gate's index as content scripts read it: without the polyfill and the schema library, checked by hand. */
import { ANNOTATED, bucketOf, holdsPlace } from './annotated-places';
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
  /** Whether to ask for highlights of this page: it is not left alone, and there are some somewhere. */
  readonly mayBeAnnotated: boolean;
  /** Whether a toolbar is offered at words that are selected. */
  readonly offersToolbar: boolean;
  /** Whether the reader wants this site read whatever its pages ask for. */
  readonly isAllowed: boolean;
}

declare global {
  /** What was asked of the browser for the gate, for all scripts of ours in this page; absent once something of it has changed. */
  var crossreadItems: Promise<Record<string, unknown>> | undefined;
}

/**
 * Asks the browser for what the gate goes by, so that it is there when the page is: the answer would else wait behind the page's first
 * layout. To be called by the first script of ours in a page.
 */
export function askForGateItems(): Promise<Record<string, unknown>> {
  const { local, onChanged } = native().storage;
  // Before those who act on a change read anew.
  onChanged.addListener(forgetGateItems);
  return (globalThis.crossreadItems = local.get([...WATCHED, ANNOTATED]));
}

/** What was asked for may be out of date: in the back/forward cache a page hears of no change. */
export function forgetGateItems(): void {
  globalThis.crossreadItems = undefined;
}

/** What the gate goes by now. */
export async function readGateItems(): Promise<GateItems> {
  let asked: Promise<Record<string, unknown>>;
  let stored: Record<string, unknown>;
  do {
    asked = globalThis.crossreadItems ?? askForGateItems();
    stored = await asked;
    // Word of a change may come ahead of an answer from before it.
  } while (globalThis.crossreadItems !== asked);
  const host = location.hostname;
  const isRead = !isQuiet(stored[QUIET], host);
  const names = stored[KEY];
  return {
    // What GateIndexSchema demands.
    followed: isRead && typeof names === 'string' ? names : '',
    mayBeAnnotated: isRead && stored[ANNOTATED] !== false,
    offersToolbar: isRead && Reflect.get(Object(stored[SETTINGS]), 'offersToolbar') !== false,
    isAllowed: isListed(stored[QUIET], host, '+'),
  };
}

/** Whether there are highlights at one of these places. @param places their hashes (lib/dom/page-places.ts) */
export async function isAnnotated(places: readonly number[]): Promise<boolean> {
  return holdsPlace(await native().storage.local.get(places.map(bucketOf)), places);
}

/** Calls back when the names followed, what is left alone, or the reader's choices have changed, and says whether it was the second. */
export function watchFollowed(changed: (isQuietChanged: boolean) => void): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && WATCHED.some((key) => key in changes)) changed(QUIET in changes);
  };
  native().storage.onChanged.addListener(listener);
}
