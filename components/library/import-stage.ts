/** What an import will do with a record of the file. */
export const OUTCOMES = ['added', 'merged', 'unchanged', 'repeated', 'refused'] as const;

/** One of them. */
export type ImportOutcome = (typeof OUTCOMES)[number];

/** How many records there are of each outcome. */
export type ImportCounts = Readonly<Record<ImportOutcome, number>>;

/** One record of the file, as the preview lists it. */
export interface ImportRow {
  /** What it is about: its article's title, or where in the file it stands. */
  readonly title: string;
  /** Its words, as far as they tell it from others. */
  readonly quote: string;
  readonly note: string;
  /** Why it is merged, left alone or refused; empty for what is just added. */
  readonly why: string;
}

/** Where an import stands. */
export type ImportStage =
  | { readonly at: 'idle' | 'stopped' }
  /** Bytes read so far, of all; then the records are compared with the store. */
  | { readonly at: 'reading'; readonly file: string; readonly done: number; readonly all: number }
  | { readonly at: 'checking'; readonly file: string }
  | { readonly at: 'trouble'; readonly file: string; readonly why: string }
  | { readonly at: 'preview'; readonly file: string; readonly counts: ImportCounts };
