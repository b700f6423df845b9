import { useCallback, useEffect, useState } from 'preact/hooks';
import { storeTouched } from '../../lib/messaging/shared-state';
import type { CrossreadDb, StoredClaim } from '../../lib/store/db';
import { putBackReaderClaim, removeReaderClaim } from '../../lib/store/reader-claims';

/** Removing a claim that the reader made. */
export interface Removal {
  readonly remove: (claim: string) => void;
  /** Puts the last one back; null when none was removed lately. */
  readonly undo: (() => void) | null;
}

/** How long it can be undone, in milliseconds: time to notice a slip, and to get to the button by keyboard. */
const UNDOABLE_FOR = 20_000;

/** Removes claims of the reader, and puts the last one back; the open pages are painted anew. */
export function useRemoval(db: CrossreadDb): Removal {
  const [removed, setRemoved] = useState<StoredClaim | null>(null);
  useEffect(() => {
    if (!removed) return undefined;
    const timer = setTimeout(() => setRemoved(null), UNDOABLE_FOR);
    return () => clearTimeout(timer);
  }, [removed]);
  const remove = useCallback(
    (id: string) =>
      void removeReaderClaim(db, id).then(async (claim) => {
        setRemoved(claim);
        await storeTouched.write(Date.now());
      }),
    [db],
  );
  const undo =
    removed &&
    (() => {
      setRemoved(null);
      void putBackReaderClaim(db, removed).then(() => storeTouched.write(Date.now()));
    });
  return { remove, undo };
}
