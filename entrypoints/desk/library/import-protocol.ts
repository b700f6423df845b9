/** What the import room and its worker say to each other; both are ours and built together, so nothing is validated. */
import type { ImportCounts, ImportOutcome, ImportRow } from '../../../components/library/import-stage';

/** What can be asked of the worker, which holds one file: to read it, to list records of its plan, to carry the plan out, to undo that. */
export type Task =
  | { readonly task: 'read'; readonly file: File }
  | { readonly task: 'list'; readonly outcome: ImportOutcome; readonly from: number; readonly n: number }
  | { readonly task: 'write' }
  | { readonly task: 'undo' };

/** What a task came to; `failed` says why. */
export type Answer =
  | { readonly is: 'read'; readonly about: string; readonly counts: ImportCounts }
  | { readonly is: 'listed'; readonly rows: readonly ImportRow[] }
  | { readonly is: 'written'; readonly said: string }
  | { readonly is: 'undone' }
  | { readonly is: 'failed'; readonly why: string; readonly isFull: boolean };

/** How far it is: bytes that were read, then that they are being compared with the store; records that were written. */
export type Progress = { readonly done: number; readonly all: number } | 'checking';

/** A task, to be answered under its id. */
export type Request = Task & { readonly id: number };

/** What the worker sends. */
export type Reply = { readonly progress: Progress } | { readonly id: number; readonly answer: Answer };
