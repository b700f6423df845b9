import { placeIn } from '../../core/claims/reader-claims';
import { isSame } from '../../core/topic/exchange/is-same';
import { groupBy } from '../../core/group-by';
import { placeCurations } from '../curations';
import type { CrossreadDb, StoredArticle } from '../db';

/** Articles that are settled at once. */
const AT_ONCE = 100;

/**
 * Brings what was said of articles and their texts together after two stores became one: words are found again in the text that is kept, an
 * article lies under every topic on which somebody says something of it, and what was found beside the questions is found anew when asked
 * for. Call it within a transaction over articles, snapshots, claims, curations and openReadings.
 */
export async function settleArticles(db: CrossreadDb, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) await settle(db, ids.slice(from, from + AT_ONCE));
}

async function settle(db: CrossreadDb, ids: readonly string[]): Promise<void> {
  const [articles, snapshots, claims, curations] = await Promise.all([
    db.articles.bulkGet([...ids]),
    db.snapshots.bulkGet([...ids]),
    db.claims
      .where('article')
      .anyOf(ids)
      .filter(({ source }) => source !== 'page')
      .toArray(),
    db.curations.where('article').anyOf(ids).toArray(),
  ]);
  const texts = new Map(snapshots.flatMap((kept) => (kept ? [[kept.article, kept.text]] : [])));
  const placed = claims.flatMap((claim) => {
    const text = claim.source === 'pack' ? undefined : texts.get(claim.article);
    return text === undefined ? [] : [placeIn(text, claim)];
  });
  await db.claims.bulkPut(placed);
  for (const [article, text] of texts) await placeCurations(db, article, text);
  const said = groupBy([...claims, ...curations], ({ article }) => article);
  const there = articles.filter((article) => article !== undefined);
  const under = there.map((article) => underAll(article, said.get(article.id) ?? []));
  await db.articles.bulkPut(under.filter((article, i) => !isSame(article, there[i])));
  await db.openReadings.where('article').anyOf(ids).delete();
}

function underAll(article: StoredArticle, said: readonly { readonly topic: string }[]): StoredArticle {
  return { ...article, topics: [...new Set([...article.topics, ...said.map(({ topic }) => topic)])] };
}
