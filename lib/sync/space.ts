/** A space: one audience, on one server. Kept in the store of the team edition (lib/sync/local/schema). */
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
  /** Whether the reader's highlights on the topic are shared as well; claims and what is said of them always are. */
  readonly sharesHighlights: boolean;
  readonly isPaused: boolean;
  readonly cursor: Cursor;
  /** When all was pulled and pushed the last time, in milliseconds since 1970; null before the first time. */
  readonly syncedAt: number | null;
  /** What stands in the way; null when nothing. */
  readonly trouble: SyncFault | null;
}
