import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PackError } from '../../../lib/core/topic/compile';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { TrialFound, TrialHere, TrialReply, TrialRequest } from './trial-protocol';

/** Behind the last key stroke so long is waited before a draft is tried out, in milliseconds. */
const PATIENCE = 150;

/** What came of trying a draft out. */
export interface TrialState {
  /** The draft that was looked at last; null before the first. */
  readonly checked: TopicPack | null;
  /** What is wrong with it. */
  readonly errors: readonly PackError[];
  /** Whether the draft as it is now was not looked at yet. */
  readonly isWorking: boolean;
  /** The last draft that had no mistake, and what it finds; null before there was one. */
  readonly valid: Valid | null;
  /** Why nothing can be tried; null while it can. */
  readonly failed: string | null;
}

/** A draft without a mistake, and what it finds. */
export interface Valid {
  readonly pack: TopicPack;
  /** On which kept article it was tried out. */
  readonly article: string | null;
  readonly here: TrialHere | null;
  /** The kept articles that it has to do with, the newest first. */
  readonly found: readonly TrialFound[];
  /** How many kept articles it was tried on, of how many; null before the first. */
  readonly tried: { readonly done: number; readonly all: number } | null;
}

/** A draft to be tried out, and on which kept article. */
export interface Tried {
  readonly pack: TopicPack;
  readonly article: string | null;
}

const AT_FIRST: TrialState = { checked: null, errors: [], isWorking: true, valid: null, failed: null };

/** Tries a draft out whenever it changed and the reader paused, in a worker. While a draft has mistakes, what the last one without found stays. */
export function useTrial(draft: Tried | null): TrialState {
  const worker = useWorker();
  const turn = useRef(0);
  const sent = useRef(new Map<number, Tried>());
  const [state, setState] = useState(AT_FIRST);

  useEffect(() => {
    const heard = ({ data }: MessageEvent<TrialReply>) => {
      if ('turn' in data && data.turn !== turn.current) return;
      const of = 'turn' in data ? sent.current.get(data.turn) : undefined;
      setState((before) => withReply(before, data, of));
    };
    const broken = ({ message }: ErrorEvent) =>
      setState((before) => ({ ...before, isWorking: false, failed: message }));
    worker.addEventListener('message', heard);
    worker.addEventListener('error', broken);
    return () => {
      worker.removeEventListener('message', heard);
      worker.removeEventListener('error', broken);
    };
  }, [worker]);

  useEffect(() => {
    if (!draft) return undefined;
    // The same state, where it is so already, draws nothing anew: keys come fast.
    setState((before) => (before.isWorking ? before : { ...before, isWorking: true }));
    const timer = setTimeout(
      () => {
        turn.current++;
        sent.current = new Map([[turn.current, draft]]);
        const request: TrialRequest = { is: 'try', turn: turn.current, ...draft };
        worker.postMessage(request, []);
      },
      turn.current === 0 ? 0 : PATIENCE,
    );
    return () => clearTimeout(timer);
  }, [worker, draft?.pack, draft?.article]);

  return state;
}

function withReply(before: TrialState, reply: TrialReply, of: Tried | undefined): TrialState {
  if (reply.is === 'failed') return { ...before, isWorking: false, failed: reply.why };
  if (reply.is === 'proposed' || !of) return before;
  const { valid } = before;
  switch (reply.is) {
    case 'checked':
      return {
        ...before,
        checked: of.pack,
        errors: reply.errors,
        // Of a draft without a mistake it is still to be seen what it finds.
        isWorking: reply.errors.length === 0,
        failed: null,
      };
    case 'here':
      return {
        ...before,
        isWorking: false,
        valid: { ...of, here: reply.here, found: [], tried: null },
      };
    case 'stored': {
      if (!valid) return before;
      const { done, all } = reply;
      return {
        ...before,
        valid: { ...valid, found: [...valid.found, ...reply.found], tried: { done, all } },
      };
    }
  }
}

function useWorker(): Worker {
  const worker = useMemo(startWorker, []);
  useEffect(() => () => worker.terminate(), [worker]);
  return worker;
}

/** A worker that proposes topics and tries them out. */
export function startWorker(): Worker {
  return new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module' });
}
