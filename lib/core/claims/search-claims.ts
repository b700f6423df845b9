/** Claims looked for by words, in memory: what an article answers, in which words, to which question, and what the article is called. */
import { wordsOf } from '../annotation/search-annotations';
import { fold } from '../text/fold';
import { Narrowing } from '../text/narrowing';
import { claimsOnShelf, type ClaimShelf, type ShelvedArticle, type ShelvedClaim } from './claim-shelf';

/** Looks through claims, of which more may come while it is asked. A hundred thousand of them are some thirty megabytes. */
export class ClaimSearch {
  /** Article by article. */
  #shelved: { readonly article: ShelvedArticle; readonly claims: readonly ShelvedClaim[] }[] = [];
  #size = 0;
  #narrowing: Narrowing<ShelvedClaim> | null = null;
  readonly #questions: ReadonlyMap<string, string>;

  /** @param questions what is asked, in any languages, by the questions' keys (claim-shelf.ts): claims are found by it as well */
  constructor(questions: ReadonlyMap<string, string>) {
    this.#questions = new Map(Array.from(questions, ([key, text]) => [key, fold(text).folded]));
  }

  /** How many claims there are. */
  get size(): number {
    return this.#size;
  }

  /** Takes up the claims of more articles, behind those that are there. */
  add(shelf: ClaimShelf): void {
    const claims = claimsOnShelf(shelf);
    for (const [i, article] of shelf.articles.entries()) {
      this.#shelved.push({ article, claims: claims[i] ?? [] });
      this.#size += article.claims;
    }
    this.#narrowing = null;
  }

  /** Puts the claims in the order of their articles, the newest first; those of one article stay as they are. */
  sort(): void {
    this.#shelved.sort((a, b) => byDate(a.article, b.article));
    this.#narrowing = null;
  }

  /**
   * The claims in which every word of a query occurs, be it in its own words, its question's or its article's, in their order: all of
   * them for an empty one. Linear in the claims; where one of the last queries was a part of this one, in what that one found.
   */
  find(query: string): readonly ShelvedClaim[] {
    this.#narrowing ??= new Narrowing(
      this.#shelved.flatMap(({ claims }) => claims),
      (word, claims) => this.#holding(word, claims),
    );
    return this.#narrowing.find(wordsOf(query));
  }

  #holding(word: string, claims: readonly ShelvedClaim[]): readonly ShelvedClaim[] {
    const articles = new Set<string>();
    for (const { article } of this.#shelved) if (article.words.includes(word)) articles.add(article.id);
    const questions = new Set<string>();
    for (const [key, text] of this.#questions) if (text.includes(word)) questions.add(key);
    const isAround = ({ article, question }: ShelvedClaim) =>
      (articles.size > 0 && articles.has(article)) || (questions.size > 0 && questions.has(question));
    return claims.filter((claim) => isAround(claim) || claim.words.includes(word));
  }
}

function byDate(a: ShelvedArticle, b: ShelvedArticle): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
