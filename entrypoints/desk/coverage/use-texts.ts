import { textOf } from '../../../lib/store/articles';
import type { CrossreadDb } from '../../../lib/store/db';
import { useLive, type Live } from '../../live/use-live';

/** The kept texts of articles by their ids, null for one that nobody read here; live. */
export function useTexts(
  db: CrossreadDb,
  articles: readonly string[],
): Live<ReadonlyMap<string, string | null>> {
  return useLive(async () => {
    const texts = await Promise.all(articles.map((id) => textOf(db, id)));
    return new Map(articles.map((id, at) => [id, texts[at] ?? null]));
  }, [db, articles.join('\n')]);
}
