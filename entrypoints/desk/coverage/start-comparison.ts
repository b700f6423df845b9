import type { ComparisonNews } from '../../../lib/store/follow-comparison';
import type { ComparisonRequest } from './coverage-worker';

/**
 * Follows the comparison of a topic in a worker of its own (coverage-worker.ts).
 * @param tell called with some news at a time
 * @returns ends it, in the middle of whatever it does
 */
export function startComparison(topic: string, tell: (news: readonly ComparisonNews[]) => void): () => void {
  const worker = new Worker(new URL('./coverage-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<readonly ComparisonNews[]>) => tell(data));
  worker.addEventListener('error', ({ message }) => tell([{ is: 'failed', why: message }]));
  const request: ComparisonRequest = { topic };
  worker.postMessage(request, []);
  return () => worker.terminate();
}
