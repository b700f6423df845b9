import type { PackError } from '../../lib/core/topic/check/pack-error';
import type { TopicEntry } from './topic-entry';

/** What is added, changed and removed of one kind of thing: names to show, and how many more there are. */
export interface ChangedKind {
  readonly kind: string;
  readonly is: 'added' | 'changed' | 'removed';
  /** The first of them, as they are called. */
  readonly names: readonly string[];
  readonly n: number;
}

/** An answer of the reader's to a question that another version of its topic does not ask. */
export interface LeftAnswer {
  readonly question: string;
  readonly answer: string;
  readonly done: 'made' | 'confirmed' | 'corrected' | 'rejected' | 'merged';
}

/** Who signed a file, held against who signed the version in force. */
export type PackSigner =
  /** `before`: the name of who signed that one; null where nobody did. */
  | { readonly is: 'nobody'; readonly before: string | null }
  /** This browser cannot check it. */
  | { readonly is: 'unchecked'; readonly name: string }
  | {
      readonly is: 'somebody';
      /** In the signer's own words. */
      readonly name: string;
      readonly fingerprint: string;
      /** When, as the signer says: ISO 8601. */
      readonly signed: string;
      /** Who signed the version in force: nobody, or none is; with the same key; with one that vouches for this one; with another. */
      readonly last:
        | { readonly is: 'none' | 'same' | 'vouches' }
        | { readonly is: 'other'; readonly name: string; readonly fingerprint: string };
    };

/** What a file holds and what importing it would do. */
export interface PackPreview extends Pick<
  TopicEntry,
  'id' | 'title' | 'description' | 'days' | 'version' | 'author' | 'licence' | 'updated'
> {
  /** Bytes. */
  readonly size: number;
  /** Whether it is as its maker saved it; `none` where it states no checksum. */
  readonly checksum: 'none' | 'matches' | 'differs';
  readonly signer: PackSigner;
  readonly counts: {
    readonly entities: number;
    readonly names: number;
    readonly questions: number;
    readonly rivals: number;
    readonly articles: number;
    readonly claims: number;
  };
  /** What does not hinder, but may not be what its author meant. */
  readonly warnings: readonly PackError[];
  readonly is: 'new' | 'same' | 'update';
  /** The topic that has the file's id, when that is not an imported one. */
  readonly owner: Pick<TopicEntry, 'id' | 'title' | 'from'> | null;
  /** The version in force. */
  readonly before: Pick<TopicEntry, 'title' | 'version'> | null;
  /** Whether that is the later one. */
  readonly isOlder: boolean;
  readonly changes: readonly ChangedKind[];
  /** How many claims the reader made or said something of. */
  readonly said: number;
  readonly left: readonly LeftAnswer[];
}

/** A file that the reader brought, and how far it has come. */
export interface PackDraft {
  readonly key: number;
  readonly file: string;
  readonly state:
    | { readonly at: 'reading'; readonly done: number; readonly all: number }
    | { readonly at: 'checking' }
    | { readonly at: 'refused'; readonly errors: readonly PackError[] }
    | { readonly at: 'preview' | 'writing' | 'written'; readonly preview: PackPreview }
    | { readonly at: 'failed'; readonly why: string };
}

/** What becomes of two topics that are merged. */
export interface MergePreview {
  /** How the first one is called. */
  readonly title: string;
  readonly otherTitle: string;
  /** How many of each kind are in both, and become one. */
  readonly joined: readonly { readonly kind: string; readonly n: number }[];
  /** What the second brings to the first. */
  readonly changes: readonly ChangedKind[];
  /** Where only one can be right: what is kept, of the first, and what is left out, of the second. */
  readonly conflicts: readonly { readonly path: string; readonly kept: string; readonly left: string }[];
  /** Whether the days of the two have nothing in common. */
  readonly areDaysApart: boolean;
}
