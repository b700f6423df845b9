import { sync } from './en/sync';
import { sayFrom } from './say';

/** Names a text of the room for syncing. */
export type SyncMessageKey = keyof typeof sync;

/** As `t`, but only the texts of the room for syncing. */
export const t = sayFrom<SyncMessageKey>('sync', sync);
