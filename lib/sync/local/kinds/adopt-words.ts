import { placeIn } from '../../../core/claims/reader-claims';
import type { CrossreadDb } from '../../../store/db';
import { articleIds } from '../article-ids';

/**
 * Gives articles what came of them while they were not here: until then it hangs on their names in records. Within a transaction over articles,
 * snapshots, claims, curations, synced and spaces.
 */
export async function adoptWords(db: CrossreadDb, articles: readonly string[]): Promise<void> {
  const here = (await db.articles.bulkGet([...articles])).flatMap((article) => (article ? [article.id] : []));
  const ids = await articleIds(db, here);
  const rowOf = new Map(here.map((row) => [ids.name(row), row]));
  const strays = [...rowOf.keys()].filter((name) => rowOf.get(name) !== name);
  if (strays.length === 0) return;
  const [claims, curations] = await Promise.all([
    db.claims.where('article').anyOf(strays).toArray(),
    db.curations.where('article').anyOf(strays).toArray(),
  ]);
  if (claims.length + curations.length === 0) return;
  const home = (article: string) => rowOf.get(article) ?? article;
  const kept = await db.snapshots.bulkGet(here);
  const texts = new Map(kept.flatMap((one) => (one ? [[one.article, one.text]] : [])));
  const placed = <C extends (typeof claims)[number]>(claim: C): C => {
    const moved = { ...claim, article: home(claim.article) };
    const text = claim.source === 'pack' ? undefined : texts.get(moved.article);
    return text === undefined ? moved : placeIn(text, moved);
  };
  await db.claims.bulkPut(claims.map(placed));
  await db.curations.bulkPut(
    curations.map((said) => ({ ...said, article: home(said.article), claim: placed(said.claim) })),
  );
}
