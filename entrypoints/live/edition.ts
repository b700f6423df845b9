import type { FunctionComponent } from 'preact';
import type { CrossreadDb } from '../../lib/store/db';
import type { Deeds } from '../desk/use-deeds';

/** Props of the desk's room for syncing. */
export interface SyncRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
}

/** The desk's room for syncing, loaded when it is first looked at; null in an edition that has none. The team's is in edition.team.ts. */
export const loadSyncRoom: (() => Promise<FunctionComponent<SyncRoomProps>>) | null = null;

/** What the door of that room says; asked only where there is one. */
export const nameSyncRoom = (): string => '';

/** Where claims and what is said of them come from besides this device; null in an edition in which there is nowhere else. */
export const loadProvenance:
  (() => Promise<FunctionComponent<{ readonly db: CrossreadDb; readonly claim: string }>>) | null = null;

/** While a page of ours is open, what others change is shown soon. Nothing in an edition that does not sync. */
export function listenForNews(): void {}
