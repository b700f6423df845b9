import type { ImportCounts, ImportOutcome, ImportRow } from '../../../components/library/import-stage';
import type { Answer, Progress, Reply, Request, Task } from './import-protocol';
import { StoreFullError } from '../use-deeds';

/**
 * A worker that holds one file. What it cannot do rejects with an Error that has its reason, with a StoreFullError when the browser
 * gives no more room.
 */
export interface ImportSession {
  /** What the file is, in words, and what would become of its records. */
  readonly read: (file: File) => Promise<{ readonly about: string; readonly counts: ImportCounts }>;
  readonly list: (outcome: ImportOutcome, from: number, n: number) => Promise<readonly ImportRow[]>;
  /** Writes it. @param onProgress told while it writes @returns what to say of it */
  readonly write: (onProgress: (done: number, all: number) => void) => Promise<string>;
  readonly undo: () => Promise<void>;
  /** Ends it, in the middle of whatever it does; what was asked is never answered. */
  readonly end: () => void;
}

/** Starts a worker for one file. @param onProgress told while it reads */
export function startImport(onProgress: (progress: Progress) => void): ImportSession {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let tell = onProgress;
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('progress' in data) return tell(data.progress);
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const settle of waiting.values()) settle({ is: 'failed', why: message, isFull: false });
    waiting.clear();
  });
  const ask = (task: Task) =>
    new Promise<Answer>((resolve) => {
      const request: Request = { ...task, id: asked++ };
      waiting.set(request.id, resolve);
      worker.postMessage(request, []);
    });
  return {
    read: async (file) => expected('read', await ask({ task: 'read', file })),
    list: async (outcome, from, n) => expected('listed', await ask({ task: 'list', outcome, from, n })).rows,
    write: async (onWritten) => {
      tell = (progress) => progress !== 'checking' && onWritten(progress.done, progress.all);
      return expected('written', await ask({ task: 'write' })).said;
    },
    undo: async () => {
      expected('undone', await ask({ task: 'undo' }));
    },
    end: () => worker.terminate(),
  };
}

type AnswerThat<K extends Answer['is']> = Extract<Answer, { is: K }>;

function expected<K extends Answer['is']>(is: K, answer: Answer): AnswerThat<K> {
  if (isOfKind(is, answer)) return answer;
  if (answer.is !== 'failed') throw new Error(`The worker answered “${answer.is}” instead of “${is}”.`);
  throw answer.isFull ? new StoreFullError(answer.why) : new Error(answer.why);
}

function isOfKind<K extends Answer['is']>(is: K, answer: Answer): answer is AnswerThat<K> {
  return answer.is === is;
}
