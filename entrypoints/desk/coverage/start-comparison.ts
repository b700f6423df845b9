import type { Place } from '../../../components/desk-address';
import type { ComparisonNews } from '../../../lib/store/follow-comparison';
import type { ComparisonRequest } from './coverage-worker';
import { gatherNews } from './gather-news';

/** A worker, of which it may not be known yet what it is to compare. */
interface Comparing {
  /** Null until the worker is told. */
  topic: string | null;
  readonly tell: (topic: string) => void;
  readonly listen: (hear: (news: readonly ComparisonNews[]) => void) => void;
  readonly end: () => void;
}

/** One that was started ahead of the room that is going to listen to it. */
let ahead: Comparing | undefined;

/**
 * Starts the worker of the next comparison ahead of the room that asks for it, as that takes a while; where the address says of which topic
 * it is to be, it compares meanwhile. Does nothing in a room that compares none, or where one is started already.
 */
export function prepareComparison(place: Place): void {
  if (ahead || !('topic' in place) || place.room === 'edit-topic') return;
  ahead = startWorker();
  if (place.topic !== null) ahead.tell(place.topic);
}

/**
 * Follows the comparison of a topic in a worker of its own (coverage-worker.ts).
 * @param hear called with some news at a time
 * @returns ends it, in the middle of whatever it does
 */
export function startComparison(topic: string, hear: (news: readonly ComparisonNews[]) => void): () => void {
  const isOfAnother = ahead !== undefined && ahead.topic !== null && ahead.topic !== topic;
  if (isOfAnother) ahead?.end();
  const comparing = (isOfAnother ? undefined : ahead) ?? startWorker();
  ahead = undefined;
  if (comparing.topic === null) comparing.tell(topic);
  comparing.listen(hear);
  return comparing.end;
}

function startWorker(): Comparing {
  const worker = new Worker(new URL('./coverage-worker.ts', import.meta.url), { type: 'module' });
  const news = gatherNews();
  worker.addEventListener('message', ({ data }: MessageEvent<ComparisonNews>) => news.add(data));
  worker.addEventListener('error', ({ message }) => news.add({ is: 'failed', why: message }));
  const comparing: Comparing = {
    topic: null,
    tell: (topic) => {
      comparing.topic = topic;
      const request: ComparisonRequest = { topic };
      worker.postMessage(request, []);
    },
    listen: news.listen,
    end: () => {
      worker.terminate();
      news.end();
    },
  };
  return comparing;
}
