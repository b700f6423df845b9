/** What the engine works with: the store here, the server, the seal and the clock. In tests any of them may fail or be a stand-in. */
import type { Kind, StampedRecord } from '../../core/merge/stamped-record';
import type { Stamp } from '../../core/merge/stamp';
import type { Opened } from '../seal/open-doc';
import type { SealedRecord } from '../seal/seal-record';
import type { Space } from '../space';
import type { Cursor, Doc, SyncTarget } from '../target';

/** A record that came, with what the server calls its version. */
export interface Incoming {
  readonly record: StampedRecord;
  readonly base: string | null;
}

/** The store, as far as the engine asks it (lib/sync/local). */
export interface LocalSide {
  /** As it is kept now; undefined when it was left meanwhile. */
  space(id: string): Promise<Space | undefined>;
  change(id: string, change: Partial<Space>): Promise<void>;
  /** Stamps what changed here since. */
  capture(): Promise<void>;
  /** What the server has not, the same ones first each time. */
  waiting(space: Space, limit: number): Promise<readonly Incoming[]>;
  countWaiting(space: Space): Promise<number>;
  markPushed(space: Space, sent: readonly Incoming[]): Promise<void>;
  /** @returns how many records were changed by it. @throws SyncError clock */
  take(space: Space, incoming: readonly Incoming[], cursor: Cursor | undefined): Promise<number>;
  /** This device's id, as in stamps. */
  device(): Promise<string>;
  /** Says to the others, in this device's record, what it is called and what it pushed last; the record then waits, unless it says so already. */
  noteDevice(space: Space, last: LastPushed | null): Promise<void>;
  /** Ids of the devices that say they pushed what is not here. */
  missingDevices(space: Space): Promise<readonly string[]>;
}

/** What a device pushed last in a space. */
export interface LastPushed {
  readonly stamp: Stamp;
  readonly kind: Kind;
  readonly id: string;
}

/** Opens and seals (lib/sync/seal), each in the order of what it was given. */
export interface Seal {
  open(space: Space, docs: readonly Doc[]): Promise<readonly Opened[]>;
  /** @throws SyncError too-large */
  seal(space: Space, records: readonly StampedRecord[]): Promise<readonly SealedRecord[]>;
}

/** How far a sync is. */
export interface Progress {
  readonly space: string;
  readonly phase: 'pull' | 'push';
  /** Docs so far, in this phase. */
  readonly done: number;
  /** As far as is known; null where the server does not say how many will come. */
  readonly total: number | null;
}

/** All of it. */
export interface EngineDeps {
  readonly local: LocalSide;
  readonly seal: Seal;
  /** @throws SyncError when the address is none that may be spoken to */
  readonly targetOf: (space: Space) => Promise<SyncTarget>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tell: (progress: Progress) => void;
}
