/** What of a topic has to be compared anew, when its articles or what the reader says of them change. */
import type { Curation } from '../core/claims/curation';
import { questionsOf } from './answers';
import type { CrossreadDb, StoredArticle } from './db';

/** So many articles change only when many are imported or removed; then all is compared anew. */
const MOST_ARTICLES = 20;

/** Ids of articles that came, went, or are told apart from others, or dated, in another way. */
export function changedArticles(
  before: readonly StoredArticle[],
  now: readonly StoredArticle[],
): readonly string[] {
  const known = new Map(before.map((article) => [article.id, identityOf(article)]));
  const changed = now.flatMap((article) => {
    const was = known.get(article.id);
    known.delete(article.id);
    return was === identityOf(article) ? [] : [article.id];
  });
  return [...changed, ...known.keys()];
}

/** What of an article its answers' comparison depends on. */
function identityOf({ url, publisher, published, fingerprint }: StoredArticle): string {
  return JSON.stringify([url, publisher, published, fingerprint]);
}

/** The questions that some articles answer, of any topic; null for all, when the articles are too many to ask. */
export async function questionsOfChanged(
  db: CrossreadDb,
  articles: readonly string[],
): Promise<readonly string[] | null> {
  if (articles.length > MOST_ARTICLES) return null;
  const claims = await Promise.all(articles.map((id) => db.claims.where('article').equals(id).toArray()));
  return [...new Set(claims.flat().map(({ question }) => question))];
}

/** The questions of claims of which the reader says something else than before. */
export function questionsSaidOf(before: readonly Curation[], now: readonly Curation[]): readonly string[] {
  const known = new Map(before.map((said) => [said.id, said]));
  const changed = now.flatMap((said) => {
    const was = known.get(said.id);
    known.delete(said.id);
    if (!was) return [said];
    return JSON.stringify(was) === JSON.stringify(said) ? [] : [was, said];
  });
  return [...new Set([...changed, ...known.values()].flatMap(questionsOf))];
}
