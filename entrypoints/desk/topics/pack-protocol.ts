/** What the room of topics and the worker that holds one file say to each other; both are ours and built together, so nothing is validated. */
import type { PackPreview } from '../../../components/topics/pack-preview';
import type { PackError } from '../../../lib/core/topic/pack-error';

/** What can be asked of the worker: to read the file, to import it as it was planned, to take that back. */
export type Task =
  { readonly task: 'read'; readonly file: File } | { readonly task: 'write' } | { readonly task: 'undo' };

/** What a task came to; `failed` says why. */
export type Answer =
  | { readonly is: 'refused'; readonly errors: readonly PackError[] }
  | { readonly is: 'read'; readonly preview: PackPreview }
  | { readonly is: 'done' }
  | { readonly is: 'failed'; readonly why: string; readonly isFull: boolean };

/** How far the reading of the file is: bytes, or that it is being checked. */
export type Progress = { readonly done: number; readonly all: number } | 'checking';

/** A task, to be answered under its number. */
export type Request = Task & { readonly id: number };

/** What the worker sends. */
export type Reply = { readonly progress: Progress } | { readonly id: number; readonly answer: Answer };
