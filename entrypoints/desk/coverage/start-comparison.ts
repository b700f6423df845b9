import type { ComparisonNews } from '../../../lib/store/follow-comparison';
import type { ComparisonRequest } from './coverage-worker';

/** So long news are gathered, in milliseconds, so that the page is not drawn anew for each of many rows: the longer the more there are. */
const SHORTEST = 30;
const LONGEST = 500;

/** One that was started before it was known what it is to compare, and waits. */
let waiting: Worker | undefined;

/** Starts a worker for the next comparison, as that takes a while, if none is waiting. */
export function prepareComparison(): void {
  waiting ??= startWorker();
}

function startWorker(): Worker {
  return new Worker(new URL('./coverage-worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Follows the comparison of a topic in a worker of its own (coverage-worker.ts).
 * @param tell called with some news at a time
 * @returns ends it, in the middle of whatever it does
 */
export function startComparison(topic: string, tell: (news: readonly ComparisonNews[]) => void): () => void {
  const worker = waiting ?? startWorker();
  waiting = undefined;
  const gatherer = gather(tell);
  worker.addEventListener('message', ({ data }: MessageEvent<ComparisonNews>) => gatherer.add(data));
  worker.addEventListener('error', ({ message }) => gatherer.add({ is: 'failed', why: message }));
  const request: ComparisonRequest = { topic };
  worker.postMessage(request, []);
  return () => {
    worker.terminate();
    gatherer.end();
  };
}

function gather(tell: (news: readonly ComparisonNews[]) => void) {
  let gathered: ComparisonNews[] = [];
  let toldAt: number | undefined;
  let pause = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellAll = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = performance.now();
    pause = now - (toldAt ?? 0) > 2 * LONGEST ? SHORTEST : Math.min(2 * pause, LONGEST);
    toldAt = now;
    const news = gathered;
    gathered = [];
    tell(news);
  };
  return {
    add(news: ComparisonNews): void {
      gathered.push(news);
      // The very first is the articles: the page is drawn once for them and the rows that follow at their heels.
      toldAt ??= performance.now();
      const wait = toldAt + pause - performance.now();
      // What ends it all, and the first after a while, is told at once.
      if (wait <= 0 || news.is === 'whole' || news.is === 'failed') tellAll();
      else timer ??= setTimeout(tellAll, wait);
    },
    end: () => clearTimeout(timer),
  };
}
