import { useLayoutEffect, useState } from 'preact/hooks';
import type { SharedItem } from '../../lib/messaging/shared-state';

/**
 * A value in browser.storage, and every later one; undefined until it is read.
 * @param key tells one item from another, such as the tab it belongs to
 */
export function useShared<T>(item: SharedItem<T>, key: unknown): T | undefined {
  const [held, setHeld] = useState<{ key: unknown; value: T }>();
  // With the frame, as in use-live.ts.
  useLayoutEffect(() => {
    let isWanted = true;
    const stop = item.watch((value) => setHeld({ key, value }));
    void item.read().then((value) => {
      if (isWanted) setHeld({ key, value });
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [key]);
  // Right after the key changed, what is held still belongs to the old one.
  return held !== undefined && held.key === key ? held.value : undefined;
}
