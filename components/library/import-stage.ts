/**
 * What an import will do with a record of the file. Of highlights: they are added or merged. Of a comparison: articles, answers, answers that
 * contradict what is here, what its reader said of them, and kept texts are brought in.
 */
export const OUTCOMES = [
  'added',
  'merged',
  'article',
  'claim',
  'contradicting',
  'said',
  'text',
  'unchanged',
  'repeated',
  'refused',
] as const;

/** One of them. */
export type ImportOutcome = (typeof OUTCOMES)[number];

/** How many records there are of each outcome; none of those that are not in it. */
export type ImportCounts = Readonly<Partial<Record<ImportOutcome, number>>>;

/** How many records would be written. */
export function writtenOf(counts: ImportCounts): number {
  const left: readonly ImportOutcome[] = ['unchanged', 'repeated', 'refused'];
  return OUTCOMES.reduce((n, outcome) => (left.includes(outcome) ? n : n + (counts[outcome] ?? 0)), 0);
}

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
  /** `about` says what it is; empty for highlights. */
  | { readonly at: 'preview'; readonly file: string; readonly about: string; readonly counts: ImportCounts };
