import type { TopicPack } from '../../../lib/core/topic/schema';
import type { PartSeen } from '../../../lib/store/db';
import type { TrialReply, TrialRequest } from './trial-protocol';
import { startWorker } from './use-trial';

/** What is proposed from an article. */
export interface Proposed {
  readonly pack: TopicPack;
  readonly seen: readonly PartSeen[];
}

/**
 * Proposes a topic from a kept article, in a worker.
 * @throws Error with why there is none
 */
export function proposeFrom(article: string, topic: string): Promise<Proposed> {
  const worker = startWorker();
  return new Promise<Proposed>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<TrialReply>) => {
      if (data.is === 'proposed') resolve({ pack: data.pack, seen: data.seen });
      if (data.is === 'failed') reject(new Error(data.why));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage({ is: 'propose', article, topic } satisfies TrialRequest, []);
  }).finally(() => worker.terminate());
}
