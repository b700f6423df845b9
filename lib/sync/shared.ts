/** What pages and background share of syncing, through browser.storage. */
import * as v from 'valibot';
import { sharedItem } from '../messaging/shared-state';

/** Name of the port that a page holds open while it wants to see soon what others change. */
export const NEWS_PORT = 'sync-news';

/** Name of the Web Lock that whoever syncs holds, or changes keys, joins or leaves: all windows and the worker wait for one another. */
export const SYNC_LOCK = 'crossread-sync';

const AskedSchema = v.nullable(v.object({ at: v.number(), space: v.nullable(v.string()) }));
/** A page's wish that the background sync now: one space, or all (null). Written with the time, so that asking twice is two events. */
export const syncAsked = sharedItem('session', 'sync-asked', AskedSchema, null);

const RunningSchema = v.nullable(
  v.object({
    /** Id of the space. */
    space: v.string(),
    phase: v.picklist(['pull', 'push']),
    /** Docs so far in this phase. */
    done: v.number(),
    /** Null while nobody knows. */
    total: v.nullable(v.number()),
  }),
);
/** Which space is being synced at this moment, and how far it is; null while none is. */
export const syncRunning = sharedItem('session', 'sync-running', RunningSchema, null);

/** Whether the user works offline: then nothing is asked of any server, whatever is changed or asked for. */
export const worksOffline = sharedItem('local', 'works-offline', v.boolean(), false);
