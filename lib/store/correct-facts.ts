/** What the reader says of an article itself: its title, publisher, date, language and address. */
import type { Article } from '../core/claims/claim';
import type { TypedFacts } from '../core/claims/complete-facts';
import type { CrossreadDb, StoredArticle } from './db';

/** The facts as the reader gives them. */
export type GivenFacts = Pick<Article, 'title' | 'publisher' | 'published' | 'language' | 'url'>;

/**
 * Puts the facts of an article right, in one transaction; those that the reader changed stay through every later reading, but for the address.
 * @returns the article as it was; null when it is no longer there
 * @throws AddressTakenError when another article has the address; then nothing was written
 */
export async function correctFacts(
  db: CrossreadDb,
  id: string,
  given: GivenFacts,
): Promise<StoredArticle | null> {
  return db.transaction('rw', db.articles, async () => {
    const before = await db.articles.get(id);
    if (!before) return null;
    const other = await db.articles.where('url').equals(given.url).first();
    if (other && other.id !== id) throw new AddressTakenError(other);
    const typed: TypedFacts = { ...before.typed, ...changedIn(before, given) };
    const { title, publisher, published, language, url } = given;
    await db.articles.update(id, { title, publisher, published, language, url, typed });
    return before;
  });
}

/** Undoes what {@link correctFacts} did; what else became of the article since stays. */
export async function undoCorrectFacts(db: CrossreadDb, before: StoredArticle): Promise<void> {
  const { id, title, publisher, published, language, url, typed } = before;
  // A property that is undefined is taken off the record.
  await db.articles.update(id, { title, publisher, published, language, url, typed: typed ?? undefined });
}

/** Thrown when two articles would have one address. */
export class AddressTakenError extends Error {
  /** @param other which has it */
  constructor(readonly other: StoredArticle) {
    super(`Another article has this address: ${other.title || other.url}`);
  }
}

function changedIn(before: StoredArticle, now: GivenFacts): TypedFacts {
  return {
    ...(now.title !== before.title && { title: now.title }),
    ...(now.publisher !== before.publisher && { publisher: now.publisher }),
    ...(now.published !== before.published && { published: now.published }),
    ...(now.language !== before.language && { language: now.language }),
  };
}
