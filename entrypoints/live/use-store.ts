import { useEffect, useState } from 'preact/hooks';
import type { CrossreadDb } from '../../lib/store/db';
import { openStore, type StoreTrouble } from '../../lib/store/open-store';
import { noteBirth } from './note-birth';

/** Whether the store is open. */
export interface StoreState {
  /** Undefined until it is known, null when the store is open. */
  readonly trouble: StoreTrouble | null | undefined;
  readonly tryAgain: () => void;
}

/** Opens the store, and tells what is wrong while it is not open. */
export function useStore(db: CrossreadDb): StoreState {
  const [trouble, setTrouble] = useState<StoreTrouble | null>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const onBlocked = () => {
      if (isWanted) setTrouble({ is: 'blocked' });
    };
    db.on('blocked', onBlocked);
    void openStore(db).then((found) => {
      if (isWanted) setTrouble(found);
      if (!found) void noteBirth(db);
    });
    return () => {
      isWanted = false;
      db.on('blocked').unsubscribe(onBlocked);
    };
  }, [tries]);
  const tryAgain = () => {
    // Dexie remembers that it did not open, and would say so at once.
    db.close({ disableAutoOpen: false });
    setTries(tries + 1);
  };
  return { trouble, tryAgain };
}
