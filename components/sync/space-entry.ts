import type { Space } from '../../lib/sync/space';
import type { Answer } from './answer';
import type { ServerChange } from './ServerEditor';

/** A device that syncs in a space. */
export interface DeviceEntry {
  readonly id: string;
  /** What its user calls it. */
  readonly name: string;
  readonly user: string;
  readonly isThis: boolean;
  /** When something that it said came or went last, in milliseconds since 1970; null before that. */
  readonly seenAt: number | null;
}

/** How far a sync is that runs now. */
export interface Running {
  readonly phase: 'pull' | 'push';
  readonly done: number;
  /** Null where nobody knows how much will come. */
  readonly total: number | null;
}

/** A space, as the room shows it. */
export interface SpaceEntry {
  readonly space: Pick<
    Space,
    | 'id'
    | 'audience'
    | 'server'
    | 'keys'
    | 'sharesHighlights'
    | 'isPaused'
    | 'syncedAt'
    | 'trouble'
    | 'aside'
    | 'retry'
  >;
  /** The topic's title; null for that of the own devices. */
  readonly topic: string | null;
  /** How many records the server has not. */
  readonly waits: number;
  readonly devices: readonly DeviceEntry[];
  /** Null when none runs. */
  readonly running: Running | null;
  /** Whether the reader works offline. */
  readonly isOffline: boolean;
  /** The invitation code, while it is known; null after that. */
  readonly invitation: string | null;
}

/** What one can do with a space. */
export interface SpaceDeeds {
  readonly onSyncNow: (id: string) => void;
  readonly onPause: (id: string, isPaused: boolean) => void;
  readonly onShareHighlights: (id: string, shares: boolean) => void;
  /** Called in the handler of a click or a key. */
  readonly onChangeServer: (id: string, change: ServerChange) => Promise<Answer>;
  readonly onChangeKey: (id: string) => void;
  /** @param keeps whether what is here stays; else it is saved as a backup file and then removed */
  readonly onLeave: (id: string, keeps: boolean) => void;
}
