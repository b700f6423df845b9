/** What is said of articles lies under their topics, and has its words where they stand in the text that is kept here. */
import type { CrossreadDb } from '../../../store/db';

/** Texts of articles that are kept here, by this device's ids. */
export async function textsOf(
  db: CrossreadDb,
  articles: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const kept = await db.snapshots.bulkGet([...new Set(articles)]);
  return new Map(kept.flatMap((one) => (one ? [[one.article, one.text]] : [])));
}

/** Puts articles under the topics on which something is said of them. */
export async function putUnderTopics(
  db: CrossreadDb,
  said: readonly { readonly article: string; readonly topic: string }[],
): Promise<void> {
  const topics = new Map<string, Set<string>>();
  for (const { article, topic } of said) topics.set(article, (topics.get(article) ?? new Set()).add(topic));
  const there = (await db.articles.bulkGet([...topics.keys()])).filter((article) => article !== undefined);
  const moved = there.flatMap((article) => {
    const more = [...(topics.get(article.id) ?? [])].filter((topic) => !article.topics.includes(topic));
    return more.length > 0 ? [{ ...article, topics: [...article.topics, ...more] }] : [];
  });
  await db.articles.bulkPut(moved);
}
