/** What pages of the team edition have beside those of every edition; stands in the place of edition.ts (scripts/swap-edition.ts). */
import { t } from '../../locales/t-provenance';

export { listenForNews } from '../../lib/sync/run/listen-for-news';

/** The desk's room for syncing, loaded when it is first looked at. */
export const loadSyncRoom = () => import('../desk/sync/SyncRoom').then((part) => part.SyncRoom);

/** What the door of that room says. */
export const nameSyncRoom = (): string => t('room');

/** Who said what of a claim, on which device. */
export const loadProvenance = () => import('../desk/sync/SaidByOf').then((part) => part.SaidByOf);
