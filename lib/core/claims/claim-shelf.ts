/** Claims of some articles as they lie ready to be looked for by words. */
import { fold } from '../text/fold';
import { groupBy } from '../group-by';
import type { Article, Claim } from './claim';

/** Counts up when {@link layShelf} lays other words for the same claims: of other fields, or folded in another way. */
export const SHELF_RULES = 1;

/**
 * Claims with all words by which they are looked for, folded. Each column is one text, for a browser hands over few large pieces many times as
 * fast as very many small ones.
 */
export interface ClaimShelf {
  readonly articles: readonly ShelvedArticle[];
  /** Of all claims, article by article, with {@link BETWEEN} between: ids, keys of questions ({@link questionKey}), words of their own. */
  readonly ids: string;
  readonly questions: string;
  readonly words: string;
}

/** An article on a shelf. */
export interface ShelvedArticle {
  readonly id: string;
  readonly published: string | null;
  /** Title, publisher and byline, folded. */
  readonly words: string;
  /** How many claims of it there are. */
  readonly claims: number;
}

/** Stands in no id, and is taken for a space in words. */
const BETWEEN = '\0';

/** What tells questions apart: two topics may have one of the same id. */
export const questionKey = (topic: string, question: string) => `${topic}\n${question}`;

/** Lays claims on a shelf. @param claims of these articles; of others they are left out */
export function layShelf(articles: readonly Article[], claims: readonly Claim[]): ClaimShelf {
  const byArticle = groupBy(claims, ({ article }) => article);
  const inOrder = articles.flatMap(({ id }) => byArticle.get(id) ?? []);
  return {
    articles: articles.map((article) => ({
      id: article.id,
      published: article.published,
      words: fold([article.title, article.publisher ?? '', article.byline ?? ''].join('\n')).folded,
      claims: byArticle.get(article.id)?.length ?? 0,
    })),
    ids: inOrder.map(({ id }) => id).join(BETWEEN),
    questions: inOrder.map(({ topic, question }) => questionKey(topic, question)).join(BETWEEN),
    words: inOrder.map((claim) => fold(wordsOfClaim(claim)).folded.replaceAll(BETWEEN, ' ')).join(BETWEEN),
  };
}

/** A claim on a shelf. */
export interface ShelvedClaim {
  readonly id: string;
  /** Of its article. */
  readonly article: string;
  /** {@link questionKey} */
  readonly question: string;
  /** Its answer, its sentence and whose word it is, folded. */
  readonly words: string;
}

/** The claims on a shelf, of each of its articles in turn. */
export function claimsOnShelf(shelf: ClaimShelf): ShelvedClaim[][] {
  const ids = shelf.ids.split(BETWEEN);
  const questions = shelf.questions.split(BETWEEN);
  const words = shelf.words.split(BETWEEN);
  let next = 0;
  return shelf.articles.map(({ id: article, claims }) => {
    const from = next;
    next += claims;
    return Array.from({ length: claims }, (_, i) => ({
      id: ids[from + i] ?? '',
      article,
      question: questions[from + i] ?? '',
      words: words[from + i] ?? '',
    }));
  });
}

/** What a claim is looked for by: its answer, its sentence, and whose word it is. */
function wordsOfClaim({ display, sentence, attribution }: Claim): string {
  return [display, sentence.exact, ...attribution].join('\n');
}
