/**
 * Compares a topic's coverage as long as it runs: reads the store, and posts what came of it, a few rows at a time. In a worker, as
 * a hundred thousand claims with their sentences are read here and forgotten again; the page holds only what it shows.
 */
import { CrossreadDb } from '../../../lib/store/db';
import { followComparison, type ComparisonNews } from '../../../lib/store/follow-comparison';
import { factsOf } from '../../../lib/core/topic/facts';

/** News are gathered for so long, in milliseconds, so that the page is not drawn anew for each of many rows: the longer the more there are. */
const SHORTEST = 30;
const LONGEST = 500;

/** What the worker is told, once: the topic's id. */
export interface ComparisonRequest {
  readonly topic: string;
}

const db = new CrossreadDb();
let gathered: ComparisonNews[] = [];
let sentAt = 0;
let pause = SHORTEST;
let timer: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ data }: MessageEvent<ComparisonRequest>) => {
  start(data.topic).catch((error: unknown) =>
    tell({ is: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

async function start(id: string): Promise<void> {
  const topic = await db.topics.get(id);
  // One that was deleted just now is gone from the page in a moment, too.
  if (topic) followComparison(db, factsOf(topic.pack), tell);
}

function tell(news: ComparisonNews): void {
  gathered.push(news);
  const wait = sentAt + pause - performance.now();
  if (wait <= 0 || news.is === 'whole') send();
  else timer ??= setTimeout(send, wait);
}

function send(): void {
  clearTimeout(timer);
  timer = undefined;
  const now = performance.now();
  pause = now - sentAt > 2 * LONGEST ? SHORTEST : Math.min(2 * pause, LONGEST);
  sentAt = now;
  postMessage(gathered);
  gathered = [];
}
