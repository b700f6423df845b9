import type { TopicFacts } from '../../../lib/core/topic/facts';
import { DAYS_IN_BIN } from '../../../lib/store/annotations';
import { binArticles } from '../../../lib/store/bin-deleted';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-articles';
import { deletionNow, undoing } from '../bin/take-out';
import type { Deeds } from '../use-deeds';
import { held } from './held';

/** What was removed since the page was opened: where it lies in the bin, and which articles they were. */
interface Removal {
  readonly id: string;
  readonly articles: readonly string[];
}

const removals = held<readonly Removal[]>([]);

/** Where an article lies in the bin, when it was removed since the page was opened; a hook. */
export function useRemoval(article: string): Removal | null {
  return removals.use().find(({ articles }) => articles.includes(article)) ?? null;
}

/** Removes articles, into the bin, and says so. */
export function remove(
  db: CrossreadDb,
  deeds: Deeds,
  ids: readonly string[],
  topics: readonly TopicFacts[],
): void {
  deeds.perform(t('doingRemove', { n: ids.length }), ids.length, async () => {
    const gone = await binArticles(db, ids, topics, deletionNow());
    if (!gone) return { said: t('nothingRemoved') };
    const removal = { id: gone.id, articles: ids };
    removals.write([removal, ...removals.read()]);
    const said = t('doneRemoved', { n: gone.went.articles, days: DAYS_IN_BIN });
    return { said, undo: () => putBack(db, removal) };
  });
}

/** Takes what was removed out of the bin, and lets go of it. @returns whether it is back; why not where it can be said */
export async function putBack(db: CrossreadDb, removal: Removal): Promise<boolean | string> {
  const isBack = await undoing(db, removal)();
  removals.write(removals.read().filter((other) => other !== removal));
  return isBack;
}
