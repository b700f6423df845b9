import { useEffect, useState } from 'preact/hooks';

/** A value that stays while one goes to other rooms and comes back. */
export interface Held<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
  /** The value, and every later one; a hook. */
  readonly use: () => T;
}

/** Holds a value for as long as the page is open. */
export function held<T>(initial: T): Held<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    read: () => value,
    write(next) {
      value = next;
      for (const tell of listeners) tell(next);
    },
    use() {
      const [shown, setShown] = useState({ value });
      useEffect(() => {
        const tell = (next: T) => setShown({ value: next });
        listeners.add(tell);
        // It may have changed between the first rendering and this.
        tell(value);
        return () => {
          listeners.delete(tell);
        };
      }, []);
      return shown.value;
    },
  };
}
