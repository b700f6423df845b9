import { sameText, tellingNumbers } from '../core/text/fingerprint';
import type { Seed } from '../core/topic/seed';
import type { CrossreadDb, StoredArticle } from './db';

/** Stored articles at hand, to find the same article among them by address, text or id without asking the store for each. */
export class KnownArticles {
  private readonly byId = new Map<string, StoredArticle>();
  private readonly byUrl = new Map<string, string>();
  private readonly byNumber = new Map<number, Set<string>>();

  constructor(articles: readonly StoredArticle[]) {
    for (const article of articles) this.put(article);
  }

  /** Adds an article, or puts it in the place of the one of its id. */
  put(article: StoredArticle): void {
    const { id, url, fingerprint } = article;
    this.byId.set(id, article);
    this.byUrl.set(url, id);
    for (const number of fingerprint) {
      const ids = this.byNumber.get(number);
      if (ids) ids.add(id);
      else this.byNumber.set(number, new Set([id]));
    }
  }

  /** The one that is the same: by its address, else by its text as findSameArticle does, else what it has become since it was planted. */
  find({ article, fingerprint }: Seed): StoredArticle | undefined {
    const byUrl = this.byUrl.get(article.url);
    const id = byUrl ?? this.withText(article.publisher, fingerprint) ?? article.id;
    return this.byId.get(id);
  }

  private withText(publisher: string | null, fingerprint: readonly number[]): string | undefined {
    const telling = new Set(tellingNumbers(fingerprint).flatMap((n) => [...(this.byNumber.get(n) ?? [])]));
    return [...telling].filter((id) => this.hasText(id, publisher, fingerprint)).sort()[0];
  }

  private hasText(id: string, publisher: string | null, fingerprint: readonly number[]): boolean {
    const other = this.byId.get(id);
    if (!other || !sameText(other.fingerprint, fingerprint)) return false;
    return other.publisher === null || publisher === null || other.publisher === publisher;
  }
}

/**
 * The stored articles that may be one of a pack's, in few requests: asked for one by one, fifteen hundred with sketches would lock the store
 * for most of a minute.
 */
export async function articlesLike(db: CrossreadDb, seeds: readonly Seed[]): Promise<KnownArticles> {
  const urls = seeds.map(({ article }) => article.url);
  const there = await db.articles.where('url').anyOf(urls).toArray();
  const known = new Set(there.map(({ url }) => url));
  const others = seeds.filter(({ article }) => !known.has(article.url));
  const byId = await db.articles.bulkGet(others.map(({ article }) => article.id));
  const numbers = [...new Set(others.flatMap(({ fingerprint }) => tellingNumbers(fingerprint)))];
  const byText = numbers.length === 0 ? [] : await withAnyNumber(db, numbers);
  return new KnownArticles([...there, ...byId.filter((article) => article !== undefined), ...byText]);
}

/** About fifteen sketches: the index is gone through a step a number, and beyond this one request for all articles takes less. */
const MOST_STEPS = 600;

function withAnyNumber(db: CrossreadDb, numbers: readonly number[]): PromiseLike<StoredArticle[]> {
  if (numbers.length > MOST_STEPS) return db.articles.toArray();
  return db.articles.where('fingerprint').anyOf(numbers).distinct().toArray();
}
