/** The team edition's store also knows what was changed here and what was synced (lib/sync/local/schema.ts). */
export { extendStore } from '../sync/local/schema';
