// Dexie finds an IndexedDB in Node as well, so that the store is tested without a browser.
import 'fake-indexeddb/auto';

/** Web Locks, which browsers have and neither Node 20 nor happy-dom: whoever asks for a name waits for those before. */
const waiting = new Map<string, Promise<unknown>>();
const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const result = (waiting.get(name) ?? Promise.resolve()).then(work);
    waiting.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  },
};
if (typeof navigator === 'undefined') Object.defineProperty(globalThis, 'navigator', { value: {} });
if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: locks });
