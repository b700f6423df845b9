import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a query came to: undefined until it did, and why it failed if it did. */
export interface Live<T> {
  readonly value: T | undefined;
  readonly error: Error | undefined;
}

/**
 * The result of a query on the store, and every later one: Dexie tells of changes made in any part of the extension.
 * @param inputs the query is asked anew when one of these changes
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: undefined });
  // With the frame, not after it: each room asks several queries in turn before it has something to show.
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, error: undefined }),
      error: (error: unknown) =>
        setLive({ value: undefined, error: error instanceof Error ? error : new Error(String(error)) }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
