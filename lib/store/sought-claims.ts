/** The claims of the store, to be looked for by words (core/claims/search-claims). */
import { ClaimSearch, wordsOfClaim, type SoughtClaim } from '../core/claims/search-claims';
import { standingClaims, type StandingClaim } from '../core/claims/standing-claims';
import { claimsOf } from './claims';
import type { CrossreadDb, StoredArticle, StoredClaim } from './db';

/** Rows read at once: so many that the browser copies them in a few tens of milliseconds. */
const AT_ONCE = 5_000;

/**
 * Makes all claims that stand ready to be looked for, those of the newest article first. Not one transaction: what the page writes
 * meanwhile does not wait for a hundred thousand rows.
 * @param tell called after each part, with what can be looked for so far, in no order yet
 */
export async function readSoughtClaims(
  db: CrossreadDb,
  tell: (soFar: ClaimSearch) => void = () => undefined,
): Promise<ClaimSearch> {
  const [articles, topics, curations] = await Promise.all([
    db.articles.toArray(),
    db.topics.toArray(),
    db.curations.toArray(),
  ]);
  const search = new ClaimSearch({
    articles: new Map(articles.map((article) => [article.id, wordsOfArticle(article)])),
    questions: new Map(
      topics.flatMap(({ pack }) =>
        pack.questions.map(({ id, text }) => [keyOf(pack.id, id), Object.values(text).join('\n')] as const),
      ),
    ),
  });
  const mixed = new Set(curations.map(({ article }) => article));
  const sources = new Map<string, StoredClaim['source']>();
  for await (const claims of inParts(db)) {
    for (const { article, source } of claims) {
      const known = sources.get(article);
      if (known === undefined) sources.set(article, source);
      else if (known !== source) mixed.add(article);
    }
    search.add(claims.filter(({ article }) => !mixed.has(article)).map(soughtOf));
    tell(search);
  }
  // Where all claims of an article have one source and the reader said nothing of them, all stand.
  search.drop(mixed);
  search.add(standingClaims(await claimsOfAll(db, [...mixed]), curations).map(soughtOf));
  search.sort(articles.toSorted(newestFirst).map(({ id }) => id));
  return search;
}

async function* inParts(db: CrossreadDb): AsyncGenerator<StoredClaim[]> {
  for (let last = ''; ;) {
    const claims = await db.claims.where(':id').above(last).limit(AT_ONCE).toArray();
    yield claims;
    last = claims.at(-1)?.id ?? '';
    if (claims.length < AT_ONCE) return;
  }
}

/** One request each, in one transaction: an `anyOf` would go through the index with a cursor, at ten times the time. */
async function claimsOfAll(db: CrossreadDb, articles: readonly string[]): Promise<StoredClaim[]> {
  const read = () => Promise.all(articles.map((article) => claimsOf(db, article)));
  return (await db.transaction('r', db.claims, read)).flat();
}

function soughtOf(claim: StandingClaim): SoughtClaim {
  const { id, article, topic, question } = claim;
  return { id, article, question: keyOf(topic, question), words: wordsOfClaim(claim) };
}

/** Two topics may have questions of the same id. */
const keyOf = (topic: string, question: string) => `${topic}\n${question}`;

function wordsOfArticle({ title, publisher, byline }: StoredArticle): string {
  return [title, publisher ?? '', byline ?? ''].join('\n');
}

function newestFirst(a: StoredArticle, b: StoredArticle): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : 1;
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
