/** The claims of the store, to be looked for by words (core/claims/search-claims). */
import { questionKey } from '../core/claims/claim-shelf';
import { ClaimSearch } from '../core/claims/search-claims';
import { standingClaims, type StandingClaim } from '../core/claims/standing-claims';
import { laidShelves, layShelves, type StoredShelf } from './claim-shelves';
import { claimsOf } from './claims';
import type { CrossreadDb, StoredArticle, StoredClaim } from './db';
import { SHELVES } from './which-shelf';

/** Shelves read at once: of a hundred thousand claims some megabytes. */
const READ_AT_ONCE = 32;
/** Claims laid on shelves in one transaction, for which what the page writes has to wait. */
const LAID_AT_ONCE = 3_000;

/**
 * Makes all claims that stand ready to be looked for, those of the newest article first: those that are laid ready already (claim-shelves.ts),
 * and then the others, which are laid so. Not one transaction: what the page writes meanwhile does not wait for all of it.
 * @param tell called after each part, with what can be looked for so far, in no order yet
 */
export async function readSoughtClaims(
  db: CrossreadDb,
  tell: (soFar: ClaimSearch) => void = () => undefined,
): Promise<ClaimSearch> {
  const search = new ClaimSearch(await questionsOf(db));
  const add = (shelves: readonly StoredShelf[]) => {
    for (const shelf of shelves) search.add(shelf);
    tell(search);
  };
  const missing = new Set(Array.from({ length: SHELVES }, (_, shelf) => shelf));
  for (let from = 0; from < SHELVES; from += READ_AT_ONCE) {
    const laid = await laidShelves(db, from, from + READ_AT_ONCE);
    for (const { id } of laid) missing.delete(id);
    add(laid);
  }
  const left = [...missing];
  const atOnce = left.length > 0 ? await shelvesAtOnce(db) : 0;
  while (left.length > 0) add(await layShelves(db, left.splice(0, atOnce)));
  search.sort();
  return search;
}

async function shelvesAtOnce(db: CrossreadDb): Promise<number> {
  const onShelf = (await db.claims.count()) / SHELVES;
  return Math.max(1, Math.floor(LAID_AT_ONCE / (onShelf + 1)));
}

/** What each question asks, in all languages, by its key. */
async function questionsOf(db: CrossreadDb): Promise<ReadonlyMap<string, string>> {
  const topics = await db.topics.toArray();
  return new Map(
    topics.flatMap(({ pack }) =>
      pack.questions.map(
        ({ id, text }) => [questionKey(pack.id, id), Object.values(text).join('\n')] as const,
      ),
    ),
  );
}

/** One request each, in one transaction: an `anyOf` would go through the index with a cursor, at ten times the time. */
async function claimsOfAll(db: CrossreadDb, articles: readonly string[]): Promise<StoredClaim[]> {
  const read = () => Promise.all(articles.map((article) => claimsOf(db, article)));
  return (await db.transaction('r', db.claims, read)).flat();
}

/** A claim that was found, with its article. */
export interface ClaimFound {
  readonly claim: StandingClaim;
  readonly article: StoredArticle;
}

/** These claims as they stand now, each with its article, in this order; those that are gone by now, or stand no more, are left out. */
export async function claimsFound(db: CrossreadDb, ids: readonly string[]): Promise<ClaimFound[]> {
  const stored = await db.claims.bulkGet([...ids]);
  const keys = [...new Set(stored.flatMap((claim) => (claim ? [claim.article] : [])))];
  const [articles, claims, curations] = await Promise.all([
    db.articles.bulkGet(keys),
    claimsOfAll(db, keys),
    db.curations.where('article').anyOf(keys).toArray(),
  ]);
  const articlesById = new Map(articles.flatMap((article) => (article ? [[article.id, article]] : [])));
  const standing = new Map(standingClaims(claims, curations).map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => {
    const claim = standing.get(id);
    const article = claim && articlesById.get(claim.article);
    return claim && article ? [{ claim, article }] : [];
  });
}
