/** A space: one audience, on one server. Kept in the store of the team edition (lib/sync/local/schema). */
import type { Kind } from '../core/merge/stamped-record';
import type { Cursor, SyncFault } from './target';

/** How to reach a server. */
export type Server =
  | {
      readonly is: 'couch';
      /** Address of the server, https (http only on loopback), without a database and without a slash at the end. */
      readonly url: string;
      readonly user: string;
      readonly password: string;
    }
  | {
      readonly is: 'webdav';
      /** Address of a folder, https (http only on loopback), with a slash at the end. */
      readonly url: string;
      readonly user: string;
      readonly password: string;
    };

/** Who reads it: the one user on all own devices, or all who share a topic. */
export type Audience = { readonly is: 'private' } | { readonly is: 'topic'; readonly topic: string };

/** A key, and what it is called in envelopes. */
export interface SpaceKey {
  /** Of what is sealed with it: letters and digits. */
  readonly id: string;
  /** AES-GCM, 256 bits, not extractable. */
  readonly seal: CryptoKey;
  /** HMAC with SHA-256, not extractable: names docs without saying what they are of. */
  readonly name: CryptoKey;
}

/** A space as it is kept. */
export interface Space {
  /** UUID, on this device only. */
  readonly id: string;
  readonly audience: Audience;
  readonly server: Server;
  /** Database or folder on the server: lower-case letters, digits, `_` and `-`, beginning with a letter. */
  readonly database: string;
  /** The newest last: what is new is sealed with it, older ones still open what was. Empty: readable on the server. */
  readonly keys: readonly SpaceKey[];
  /** What keys are called that were in use before this device joined, and that it never had: what is sealed with them is there anew, under a newer one. */
  readonly earlier?: readonly string[] | undefined;
  /** Whether the reader's highlights on the topic are shared as well; claims and what is said of them always are. */
  readonly sharesHighlights: boolean;
  readonly isPaused: boolean;
  readonly cursor: Cursor;
  /** When all was pulled and pushed the last time, in milliseconds since 1970; null before the first time. */
  readonly syncedAt: number | null;
  /** What stands in the way; null when nothing. */
  readonly trouble: SyncFault | null;
  /** When it is tried again, while something stands in the way; absent when nothing does. */
  readonly retry?: Retry | undefined;
  /** What was left aside the last times; absent when nothing was. */
  readonly aside?: Aside | undefined;
}

/** When a space is tried again by itself. What the user asks for is tried at once. */
export interface Retry {
  /** How often in a row it failed. */
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
}

/** What of a space could not be taken from the server or brought to it, while the rest went on. */
export interface Aside {
  /** Docs sealed with a key that is not here, or stamped ahead of the clock: all behind `since` is read again when a key comes, or after a while. */
  readonly unread: {
    readonly since: Cursor;
    readonly count: number;
    /** When it is worth being read again, in milliseconds since 1970; null: when a key comes. */
    readonly again: number | null;
  } | null;
  /** Ids of docs that were changed on the way, or sealed for another place: nothing of them was taken. The newest, up to a number. */
  readonly forged: readonly string[];
  /** Records that the server takes not; tried again after a while. */
  readonly refused: readonly {
    readonly kind: Kind;
    readonly id: string;
    readonly why: SyncFault;
    /** Milliseconds since 1970. */
    readonly at: number;
  }[];
}
