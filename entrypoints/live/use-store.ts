import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { storeTouched } from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { isStillOlder, openStore, type StoreTrouble } from '../../lib/store/open-store';
import { noteBirth } from './note-birth';

/** Milliseconds until a store that does not answer is looked at: a change of its form takes less. */
const PATIENCE = 3_000;

/** Whether the store is open. */
export interface StoreState {
  /** Undefined until it is known, null when the store is open. */
  readonly trouble: StoreTrouble | null | undefined;
  readonly tryAgain: () => void;
}

/**
 * Opens the store, and tells what is wrong while it is not open. It is tried again by itself when a newer Crossread had it closed, and, where
 * it did not open, when something was done to it or the page is looked at again.
 */
export function useStore(db: CrossreadDb): StoreState {
  const [trouble, setTrouble] = useState<StoreTrouble | null>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const onBlocked = () => {
      if (isWanted) setTrouble({ is: 'blocked' });
    };
    const onVersionChange = ({ newVersion }: IDBVersionChangeEvent) => {
      // Dexie lets go of it after this; whoever deletes it says when that is done.
      if (newVersion !== null) setTimeout(() => isWanted && setTries((n) => n + 1));
    };
    db.on('blocked', onBlocked);
    db.on('versionchange', onVersionChange);
    const impatience = setTimeout(() => void isStillOlder().then((isIt) => isIt && onBlocked()), PATIENCE);
    void openStore(db).then((found) => {
      clearTimeout(impatience);
      if (isWanted) setTrouble(found);
      if (!found) void noteBirth(db);
    });
    return () => {
      isWanted = false;
      clearTimeout(impatience);
      db.on('blocked').unsubscribe(onBlocked);
      db.on('versionchange').unsubscribe(onVersionChange);
    };
  }, [tries]);
  const tryAgain = () => {
    // Dexie remembers that it did not open, and would say so at once.
    db.close({ disableAutoOpen: false });
    setTries((n) => n + 1);
  };
  const isClosed = trouble !== undefined && trouble !== null;
  // As soon as it is said: what is done right after is not to be missed.
  useLayoutEffect(() => {
    if (!isClosed) return;
    const onSeen = () => {
      if (!document.hidden) tryAgain();
    };
    const stop = storeTouched.watch(tryAgain);
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onSeen);
    };
  }, [isClosed]);
  return { trouble, tryAgain };
}
