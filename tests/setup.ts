// Dexie finds an IndexedDB in Node as well, so that the store is tested without a browser.
import 'fake-indexeddb/auto';
