/** Claims looked for by words, in memory: what an article answers, in which words, to which question, and what the article is called. */
import { wordsOf } from '../annotation/search-annotations';
import { fold } from '../text/fold';
import { Narrowing } from '../text/narrowing';
import type { Claim } from './claim';

/** A claim as it is looked for. */
export interface SoughtClaim {
  readonly id: string;
  /** Keys of {@link Surroundings}. */
  readonly article: string;
  readonly question: string;
  /** Its own words, as they are. */
  readonly words: string;
}

/** What claims have in common, and are found by as well: words by the article's id, and by the question's key. */
export interface Surroundings {
  readonly articles: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
}

interface Entry extends SoughtClaim {
  readonly folded: string;
}

/** Looks through claims, of which more may come while it is asked. A hundred thousand of them are some thirty megabytes. */
export class ClaimSearch {
  #entries: Entry[] = [];
  #narrowing: Narrowing<Entry> | null = null;
  readonly #articles: ReadonlyMap<string, string>;
  readonly #questions: ReadonlyMap<string, string>;

  constructor({ articles, questions }: Surroundings) {
    this.#articles = folded(articles);
    this.#questions = folded(questions);
  }

  /** How many claims there are. */
  get size(): number {
    return this.#entries.length;
  }

  /** Takes up more claims, behind those that are there. */
  add(claims: readonly SoughtClaim[]): void {
    for (const { id, article, question, words } of claims)
      this.#entries.push({ id, article, question, words, folded: fold(words).folded });
    this.#narrowing = null;
  }

  /** Lets go of all claims of these articles. */
  drop(articles: ReadonlySet<string>): void {
    this.#entries = this.#entries.filter(({ article }) => !articles.has(article));
    this.#narrowing = null;
  }

  /** Puts the claims in the order of their articles; those of one article stay as they are, and articles that are not named come last. */
  sort(articles: readonly string[]): void {
    const byArticle = new Map<string, Entry[]>(articles.map((article) => [article, []]));
    const others: Entry[] = [];
    for (const entry of this.#entries) (byArticle.get(entry.article) ?? others).push(entry);
    this.#entries = [...byArticle.values(), others].flat();
    this.#narrowing = null;
  }

  /**
   * The claims in which every word of a query occurs, be it in its own words, its question's or its article's, in their order: all of
   * them for an empty one. Linear in the claims; where one of the last queries was a part of this one, in what that one found.
   */
  find(query: string): readonly SoughtClaim[] {
    this.#narrowing ??= new Narrowing(this.#entries, (word, entries) => this.#holding(word, entries));
    return this.#narrowing.find(wordsOf(query));
  }

  #holding(word: string, entries: readonly Entry[]): readonly Entry[] {
    const articles = holding(word, this.#articles);
    const questions = holding(word, this.#questions);
    const isAround = ({ article, question }: Entry) =>
      (articles.size > 0 && articles.has(article)) || (questions.size > 0 && questions.has(question));
    return entries.filter((entry) => isAround(entry) || entry.folded.includes(word));
  }
}

/** What a claim is looked for by: its answer, its sentence, and whose word it is. */
export function wordsOfClaim({ display, sentence, attribution }: Claim): string {
  return [display, sentence.exact, ...attribution].join('\n');
}

function folded(words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(words, ([key, text]) => [key, fold(text).folded]));
}

function holding(word: string, texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [key, text] of texts) if (text.includes(word)) keys.add(key);
  return keys;
}
