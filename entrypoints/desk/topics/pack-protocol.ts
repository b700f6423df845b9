/** What the room of topics and the worker that holds one file say to each other; both are ours and built together, so nothing is validated. */
import type { MergePreview, PackPreview } from '../../../components/topics/pack-preview';
import type { PackError } from '../../../lib/core/topic/check/pack-error';

/**
 * What can be asked of the worker: to read the file, to import it as it was planned, to take that back; to merge a topic with another one
 * (null: with the file's pack), and to save what was merged as a topic of the reader's own.
 */
export type Task =
  /** `index`: of the feed that the file may come from. */
  | { readonly task: 'read'; readonly file: File; readonly index: File | null }
  | { readonly task: 'write' }
  | { readonly task: 'undo' }
  | { readonly task: 'merge'; readonly base: string; readonly other: string | null }
  | { readonly task: 'saveMerged'; readonly id: string; readonly title: string };

/** What a task came to; `failed` says why. */
export type Answer =
  | { readonly is: 'refused'; readonly errors: readonly PackError[] }
  | { readonly is: 'read'; readonly preview: PackPreview }
  | { readonly is: 'merged'; readonly preview: MergePreview }
  | { readonly is: 'done' }
  | { readonly is: 'failed'; readonly why: string; readonly isFull: boolean };

/** How far the reading of the file is: bytes, or that it is being checked. */
export type Progress = { readonly done: number; readonly all: number } | 'checking';

/** A task, to be answered under its number. */
export interface Request {
  readonly id: number;
  readonly task: Task;
}

/** What the worker sends. */
export type Reply = { readonly progress: Progress } | { readonly id: number; readonly answer: Answer };
