import type { TopicFacts } from '../../../lib/core/topic/facts';
import type { CrossreadDb } from '../../../lib/store/db';
import { putBackArticles, removeArticles, type Removed } from '../../../lib/store/remove-article';
import { t } from '../../../locales/t-articles';
import type { Deeds } from '../use-deeds';
import { held } from './held';

/** What was removed since the page was opened, and can be put back. */
const removed = held<readonly Removed[]>([]);

/** What an article was removed with, when it was since the page was opened; a hook. */
export function useRemoved(article: string): Removed | null {
  return removed.use().find(({ articles }) => articles.some(({ id }) => id === article)) ?? null;
}

/** Removes articles with a way back, and says so. */
export function remove(
  db: CrossreadDb,
  deeds: Deeds,
  ids: readonly string[],
  topics: readonly TopicFacts[],
): void {
  deeds.perform(t('doingRemove', { n: ids.length }), ids.length, async () => {
    const gone = await removeArticles(db, ids, topics);
    const n = gone.articles.length;
    if (n === 0) return { said: t('nothingRemoved') };
    removed.write([gone, ...removed.read()]);
    return { said: t('doneRemoved', { n }), undo: () => putBack(db, gone) };
  });
}

/** Puts back what was removed, and lets go of it. */
export async function putBack(db: CrossreadDb, gone: Removed): Promise<void> {
  await putBackArticles(db, gone);
  removed.write(removed.read().filter((other) => other !== gone));
}
