/**
 * Compares a topic's coverage as long as it runs: reads the store, and posts what came of it, each row on its own, as the page takes
 * in a message at one go. In a worker, as a hundred thousand claims with their sentences are read here and forgotten again; the page
 * holds only what it shows.
 */
import { messageOf } from '../../../lib/core/message-of';
import { factsOf } from '../../../lib/core/topic/facts';
import { CrossreadDb } from '../../../lib/store/db';
import { followComparison, type ComparisonNews } from '../../../lib/store/follow-comparison';

/** What the worker is told, once: the topic's id. */
export interface ComparisonRequest {
  readonly topic: string;
}

const db = new CrossreadDb();
// At once: the page may tell only later what is to be compared.
const opening = db.open();

addEventListener('message', ({ data }: MessageEvent<ComparisonRequest>) => {
  start(data.topic).catch((error: unknown) => tell({ is: 'failed', why: messageOf(error) }));
});

async function start(id: string): Promise<void> {
  await opening;
  const topic = await db.topics.get(id);
  // One that was deleted just now is gone from the page in a moment, too.
  if (topic) followComparison(db, factsOf(topic.pack), tell);
}

function tell(news: ComparisonNews): void {
  postMessage(news);
}
