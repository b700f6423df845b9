import type { TopicPack } from '../../../lib/core/topic/schema';
import { namesTakingPart } from '../../../lib/core/topic/taking-part';
import type { CrossreadDb } from '../../../lib/store/db';

/** Texts that are read from the store at one go: the page has keys to answer in between. */
const SLICE = 50;

/**
 * The kept articles that may be on a topic: those that are under it, and those whose text names who takes part. Those whose text is not kept
 * cannot be read again, and are left out.
 */
export async function storedArticlesFor(
  db: CrossreadDb,
  pack: TopicPack,
): Promise<{ readonly id: string; readonly hasText: true }[]> {
  const under = new Set(await db.articles.where('topics').equals(pack.id).primaryKeys());
  const names = namesTakingPart(pack);
  const found: { id: string; hasText: true }[] = [];
  for (let last = ''; ;) {
    const rows = await db.snapshots.where(':id').above(last).limit(SLICE).toArray();
    for (const { article, text } of rows)
      if (under.has(article) || names(text)) found.push({ id: article, hasText: true });
    last = rows.at(-1)?.article ?? '';
    if (rows.length < SLICE) return found;
  }
}
