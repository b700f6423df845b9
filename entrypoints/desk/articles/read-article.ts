import type { Annotation } from '../../../lib/core/annotation/annotation';
import { pageKey } from '../../../lib/dom/page-key';
import { annotationsOn } from '../../../lib/store/annotations';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';

/** An article as it is kept. */
export interface KeptArticle {
  readonly article: StoredArticle;
  /** Null where it is not kept. */
  readonly text: string | null;
}

/** An article and its text; null when there is none by that id. */
export async function readArticle(db: CrossreadDb, id: string): Promise<KeptArticle | null> {
  return db.transaction('r', db.articles, db.snapshots, async () => {
    const article = await db.articles.get(id);
    const snapshot = await db.snapshots.get(id);
    return article ? { article, text: snapshot?.text ?? null } : null;
  });
}

/** What the reader highlighted in the page of an article. */
export async function highlightsIn(db: CrossreadDb, url: string): Promise<Annotation[]> {
  const key = pageKey(url);
  const found = key === '' ? [] : await annotationsOn(db, [key]);
  return found.filter(({ isNote }) => !isNote);
}
