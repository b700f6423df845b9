/** What the team edition's store holds beside what every edition's holds. */
import type { Dexie, Table } from 'dexie';
import type { Kind, StampedRecord } from '../../core/merge/stamped-record';
import { STORE_VERSION, type CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { noteChanges } from './note-changes';

/** That a row was written or deleted here since it was looked at for syncing. Put in the transaction that writes the row. */
export interface Changed {
  /** Table and key of the row; of what belongs to an article, the article's. */
  readonly table: 'articles' | 'claims' | 'curations' | 'annotations' | 'topics';
  /** {@link ALL_ROWS} where a whole table was emptied. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** In the place of a row's key: every row of the table that was ever synced. */
export const ALL_ROWS = '';

/** A record as it was synced or stamped last, in one space. */
export interface Synced {
  readonly space: string;
  readonly kind: Kind;
  readonly id: string;
  /** Key of the row here that it speaks of: of an article this device's own id of it, of all others the record's. */
  readonly row: string;
  /** Heavy fields hold a hash of their value: the value is in the rows. */
  readonly record: StampedRecord;
  /** What the server calls the version it has; null for one that it never had. */
  readonly base: string | null;
  /** Whether it has something that the server has not; a number, as an index takes no truth value. */
  readonly waits: 0 | 1;
  /** The row went to another audience here, or this device has it in another way: nothing of it is said here any more, and it stays with the others. */
  readonly left?: true;
}

/** This device, as others know it. */
export interface Device {
  readonly key: 'this';
  /** In stamps: 16 characters, letters and digits. */
  readonly id: string;
  /** What the user calls it: “laptop”. */
  readonly name: string;
  /** Who uses it, in words that others understand. */
  readonly user: string;
  /** The clock's last stamp (lib/core/merge/stamp). */
  readonly clock: string;
}

/** The tables of syncing. */
export interface SyncTables {
  readonly changed: Table<Changed, [table: string, id: string]>;
  readonly synced: Table<Synced, [space: string, kind: Kind, id: string]>;
  readonly spaces: Table<Space, string>;
  readonly devices: Table<Device, string>;
}

/** Adds the tables of syncing to a store, before it is opened, and has every change of what is synced noted. */
export function extendStore(db: Dexie): void {
  db.version(STORE_VERSION).stores({
    changed: '[table+id]',
    synced: '[space+kind+id], [space+waits], [kind+row]',
    spaces: 'id',
    devices: 'key',
    feeds: 'url',
  });
  db.use(noteChanges);
}

/** The tables of syncing in a store of the team edition. */
export function syncTables(db: CrossreadDb): SyncTables {
  return {
    changed: db.table('changed'),
    synced: db.table('synced'),
    spaces: db.table('spaces'),
    devices: db.table('devices'),
  };
}
