import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../lib/core/message-of';
import { language } from '../../locales/say';
import type { SampleHeld } from './hold-sample';
import { COMPARED, readSample, SHOWN, type SampleRead } from './read-sample';
import type { SampleReply, SampleRequest } from './sample-protocol';

/** The story as far as it was read. */
export type SampleState =
  | { readonly is: 'reading' }
  | { readonly is: 'held'; readonly read: SampleRead; readonly held: SampleHeld }
  | { readonly is: 'failed'; readonly why: string };

/** Reads the sample stories and has the first held against the others. */
export function useSample(): SampleState {
  const [state, setState] = useState<SampleState>({ is: 'reading' });
  useEffect(() => {
    const worker = new Worker(new URL('./sample-worker.ts', import.meta.url), { type: 'module' });
    const fail = (error: unknown) => setState({ is: 'failed', why: messageOf(error) });
    worker.addEventListener('error', ({ message }) => fail(message));
    Promise.all([readSample(SHOWN), ...COMPARED.map(readSample)]).then(([read, ...others]) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SampleReply>) => {
        setState(data.is === 'held' ? { ...data, read } : data);
        worker.terminate();
      });
      const request: SampleRequest = { here: bare(read), others: others.map(bare), language };
      worker.postMessage(request, []);
    }, fail);
    return () => worker.terminate();
  }, []);
  return state;
}

/** What a message can take along. */
const bare = ({ article, text }: SampleRead) => ({ article, text });
