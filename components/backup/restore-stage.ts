/** Kinds of records, as a preview lists them. */
export const KINDS = ['annotations', 'articles', 'claims', 'curations', 'topics', 'drafts', 'bin'] as const;
/** A kind of records. */
export type Kind = (typeof KINDS)[number];

/** What a restore would do to the records of a kind; as lib/store/backup has it. */
export interface Tally {
  readonly new: number;
  readonly same: number;
  readonly newerHere: number;
  readonly newerThere: number;
  readonly goes: number;
}

/** What a restore would do. */
export type Plan = Readonly<Record<Kind, Tally>>;

/** How a backup comes in. */
export type How = 'merge' | 'replace';

/** What a backup holds and would do. */
export interface Preview {
  /** The file's name, or the copy in words. */
  readonly file: string;
  /** Whether it is a copy of the store that was made by itself: who goes back to one wants all as it was. */
  readonly isCopy: boolean;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly merge: Plan;
  /** Null for what was rescued of a broken file: it cannot replace. */
  readonly replace: Plan | null;
}

/** How far restoring is. */
export type RestoreStage =
  | { readonly at: 'idle' }
  /** Several files were dropped at once: none is read. */
  | { readonly at: 'two' }
  | { readonly at: 'reading' | 'comparing'; readonly file: string }
  /** @param isRescuable whether part of it can be added */
  | { readonly at: 'trouble'; readonly file: string; readonly why: string; readonly isRescuable: boolean }
  | { readonly at: 'preview'; readonly preview: Preview };
