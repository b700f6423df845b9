/** Where records are taken to and fetched from: what every server looks like to the engine. */

/** An opaque place in what a target holds; null is before all. Kept as it came. */
export type Cursor = string | null;

/** A record on a server: sealed, or readable where the space is not encrypted. */
export interface Doc {
  /** As the server knows it (lib/sync/seal makes it); never contains what the reader reads. */
  readonly id: string;
  /** The envelope: text of any length. A target that takes only short ones cuts and joins. */
  readonly body: string;
  /** What the server calls the version that this rests on; null for one that it never had. Kept as it came. */
  readonly base: string | null;
}

/** Docs that came. */
export interface Pulled {
  readonly docs: readonly Doc[];
  readonly cursor: Cursor;
  /** Whether there is more behind it. */
  readonly more: boolean;
  /** What could not be read, beside which these were: asked for anew from this cursor, as the cursor does not lie behind it. Absent: nothing. */
  readonly amiss?: readonly SyncFault[];
}

/** What became of one doc that was pushed. */
export type Pushed =
  /** The server has it; `base` is what it calls it now. */
  | { readonly is: 'taken'; readonly id: string; readonly base: string | null }
  /** Another device was first: `now` is what is there. To be merged and pushed again. */
  | { readonly is: 'changed'; readonly id: string; readonly now: Doc }
  /** It will never take this one. */
  | { readonly is: 'refused'; readonly id: string; readonly why: SyncFault };

/** One audience: a private store of one user, or one shared topic. Never two audiences in one. */
export interface SyncTarget {
  /** True where it seals many docs as one itself: it is given readable bodies (as sealed with no key) and gives such back. */
  readonly sealsItself?: true;
  /** Makes what must be there on the server; nothing when it is there. @throws SyncError */
  prepare(signal: AbortSignal): Promise<void>;
  /** What came since a cursor, a few hundred docs; what this device pushed itself is left out where the target can tell. @throws SyncError */
  pull(since: Cursor, signal: AbortSignal): Promise<Pulled>;
  /** Pushes docs, all of which the server has or has not when it fails in the middle: pushing again is harmless. @throws SyncError */
  push(docs: readonly Doc[], signal: AbortSignal): Promise<readonly Pushed[]>;
  /** Resolves when there may be something new, or after some time. Where it is absent the engine asks now and then. @throws SyncError */
  waitForNews?(since: Cursor, signal: AbortSignal): Promise<void>;
  /** Names of the users who may read it; null where the server does not say. @throws SyncError */
  members?(signal: AbortSignal): Promise<readonly string[] | null>;
}

/** What went wrong, in the words of what one can do about it. */
export type SyncFault =
  /** No answer: no network, a wrong address, a certificate that the browser does not take. */
  | { readonly is: 'unreachable' }
  /** Something answers that is not the server that was named. */
  | { readonly is: 'not-a-server'; readonly detail: string }
  /** 401: name or password. */
  | { readonly is: 'unauthorised' }
  /** 403: no member, or not allowed to make it. */
  | { readonly is: 'forbidden' }
  /** 404: it is not there (any more). */
  | { readonly is: 'not-there' }
  /** 413, or a document that the server takes in no size. */
  | { readonly is: 'too-large' }
  /** 429 or 503: later, after so many milliseconds where the server says so. */
  | { readonly is: 'busy'; readonly after: number | null }
  /** 507, or that its disk is full. */
  | { readonly is: 'no-room' }
  /** Any other answer that says that it failed. */
  | { readonly is: 'server'; readonly status: number; readonly detail: string }
  /** Not sealed with the key that is here. */
  | { readonly is: 'wrong-key' }
  /** Sealed for another place, changed on the way, or not of the form: nothing of it was taken. */
  | { readonly is: 'forged'; readonly id: string }
  /** A stamp more than five minutes ahead of the clock here: this clock or that device's is wrong. Nothing of it was taken. */
  | { readonly is: 'clock'; readonly device: string; readonly ahead: number }
  /** A device says that it pushed what the server does not show. */
  | { readonly is: 'withheld'; readonly device: string }
  /** No room on this machine. */
  | { readonly is: 'full-here' };

/** Thrown by whoever speaks to a server. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
  constructor(readonly fault: SyncFault) {
    super(`Sync: ${fault.is}`);
  }
}
