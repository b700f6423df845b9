/** The gate's index as content scripts read it: without the polyfill and the schema library, checked by hand. */
import { bucketOf, holdsPlace } from './annotated-places';
import { native } from './native';
import type { GateIndex } from './protocol';

const KEY = 'gate';
const SETTINGS = 'settings';

/** What the gate goes by. */
export interface GateItems {
  /** The names followed; none when nothing is, or when what is stored is not understood. */
  readonly followed: GateIndex;
  /** Whether there are highlights at one of the places asked for. */
  readonly isAnnotated: boolean;
  /** Whether a toolbar is offered at words that are selected. */
  readonly offersToolbar: boolean;
}

/** Reads all in one call. @param places hashes of the page's places (lib/dom/page-places.ts) */
export async function readGateItems(places: readonly number[]): Promise<GateItems> {
  const stored: Record<string, unknown> = await native().storage.local.get([
    KEY,
    SETTINGS,
    ...places.map(bucketOf),
  ]);
  return {
    followed: understood(stored[KEY]),
    isAnnotated: holdsPlace(stored, places),
    offersToolbar: Reflect.get(Object(stored[SETTINGS]), 'offersToolbar') !== false,
  };
}

/** The names followed alone, for the reader. */
export async function readGateIndex(): Promise<GateIndex> {
  return understood((await native().storage.local.get(KEY))[KEY]);
}

/** Calls back when the names followed, or the reader's choices, have changed. */
export function watchFollowed(changed: () => void): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (KEY in changes || SETTINGS in changes)) changed();
  };
  native().storage.onChanged.addListener(listener);
}

/** What GateIndexSchema demands. */
const understood = (stored: unknown): GateIndex => (typeof stored === 'string' ? stored : '');
