import type { MergePreview, PackPreview } from '../../../components/topics/pack-preview';
import type { PackError } from '../../../lib/core/topic/check/pack-error';
import { language } from '../../../locales/say';
import { StoreFullError } from '../use-deeds';
import type { Answer, Progress, Reply, Request, Task } from './pack-protocol';

/** What a file was read as. */
export type PackRead =
  | { readonly is: 'refused'; readonly errors: readonly PackError[] }
  | { readonly is: 'read'; readonly preview: PackPreview };

/** A worker that holds one file. What it cannot do rejects with an Error that has its reason. */
export interface PackSession {
  /** @param index of the feed that the file may come from */
  readonly read: (file: File, index: File | null) => Promise<PackRead>;
  /** Imports it as it was planned. */
  readonly write: () => Promise<void>;
  /** The version that was in force before is in force again. */
  readonly undo: () => Promise<void>;
  /** Merges a topic with another one, or with the file's pack. @param other its id; null for the file's */
  readonly merge: (base: string, other: string | null) => Promise<MergePreview>;
  /** Saves what was merged last as a topic of the reader's own, under this id. */
  readonly saveMerged: (id: string, title: string) => Promise<void>;
  /** Ends it, in the middle of whatever it does; what was asked is rejected. */
  readonly end: () => void;
}

/** Starts a worker for one file. @param onProgress told while it reads */
export function startPack(onProgress: (progress: Progress) => void): PackSession {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module', name: language });
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('progress' in data) return onProgress(data.progress);
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  const failAll = (why: string) => {
    for (const settle of waiting.values()) settle({ is: 'failed', why, isFull: false });
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => failAll(message));
  const ask = async (task: Task): Promise<Exclude<Answer, { is: 'failed' }>> => {
    const answer = await new Promise<Answer>((resolve) => {
      const request: Request = { id: asked++, task };
      waiting.set(request.id, resolve);
      worker.postMessage(request, []);
    });
    if (answer.is !== 'failed') return answer;
    throw answer.isFull ? new StoreFullError(answer.why) : new Error(answer.why);
  };
  return {
    read: async (file, index) => {
      const answer = await ask({ task: 'read', file, index });
      if (answer.is === 'read' || answer.is === 'refused') return answer;
      throw new Error('The worker did not say what it read.');
    },
    write: async () => {
      await ask({ task: 'write' });
    },
    undo: async () => {
      await ask({ task: 'undo' });
    },
    merge: async (base, other) => {
      const answer = await ask({ task: 'merge', base, other });
      if (answer.is === 'merged') return answer.preview;
      throw new Error('The worker did not say what it merged.');
    },
    saveMerged: async (id, title) => {
      await ask({ task: 'saveMerged', id, title });
    },
    end: () => {
      worker.terminate();
      failAll('The file was let go of.');
    },
  };
}
