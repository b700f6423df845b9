/** On whose word the answers to a question rest: each with its article and its origin. */
import type { Article } from '../claims/claim';
import { sameText } from '../text/fingerprint';
import type { TopicFacts } from '../topic/facts';
import { localText } from '../topic/local-text';
import type { Answer } from './row';

/** An article whose answers are looked at. */
export interface ToldIn extends Article {
  /** Sketch of its text; empty where none is known. */
  readonly fingerprint: readonly number[];
}

/** Whose word an answer is in the end. */
export interface Origin {
  /** The same for all that rest on one word. */
  readonly key: string;
  readonly name: string;
  /** Whether it is the publisher's own word, as nobody is credited. */
  readonly isOwnWord: boolean;
}

/** An answer with the article that gives it and the origin on whose word it does. */
export interface Told {
  readonly answer: Answer;
  readonly article: ToldIn;
  readonly origin: Origin;
}

/**
 * The answers with their articles and origins, in the order given. An answer whose article is not known is left out. Where nobody is
 * credited, the publisher is the origin, and copies of one text are one.
 */
export function withOrigins(
  topic: TopicFacts,
  answers: readonly Answer[],
  articles: ReadonlyMap<string, ToldIn>,
): Told[] {
  const found = answers.flatMap((answer) => {
    const article = articles.get(answer.article);
    return article ? [{ answer, article }] : [];
  });
  const names = creditedNames(topic, answers);
  const ownWord = ownWordOf();
  return found.map(({ answer, article }) => ({
    answer,
    article,
    origin:
      answer.origin === null
        ? ownWord(article)
        : {
            key: `origin:${answer.origin}`,
            name: names.get(answer.origin) ?? answer.origin,
            isOwnWord: false,
          },
  }));
}

/** What each origin is called: as the articles call it where they agree ("US State Department"), else the name of the whole. */
function creditedNames(topic: TopicFacts, answers: readonly Answer[]): ReadonlyMap<string, string> {
  const credited = new Map<string, Set<string>>();
  for (const { origin, attribution } of answers) {
    if (origin === null) continue;
    const names = credited.get(origin) ?? new Set();
    names.add(attribution[0] ?? origin);
    credited.set(origin, names);
  }
  return new Map(
    [...credited].map(([origin, names]) => {
      const [only] = names;
      if (names.size === 1 && only !== undefined) return [origin, only];
      const entity = topic.entities.get(origin);
      return [origin, entity ? localText(entity.name, 'en') : origin];
    }),
  );
}

function ownWordOf(): (article: ToldIn) => Origin {
  const known = new Map<string, Origin>();
  const texts: { readonly article: ToldIn; readonly origin: Origin }[] = [];
  return (article) => {
    const key = `own:${article.publisher ?? article.id}`;
    const before = known.get(key) ?? texts.find((text) => isCopy(text.article, article))?.origin;
    const origin = before ?? { key, name: publisherOf(article), isOwnWord: true };
    if (!known.has(key)) texts.push({ article, origin });
    known.set(key, origin);
    return origin;
  };
}

/** What an article's publisher is called; one that states none is called by its title, in quotation marks. */
export function publisherOf({ publisher, title }: Pick<Article, 'publisher' | 'title'>): string {
  return publisher ?? `“${title}”`;
}

function isCopy(a: ToldIn, b: ToldIn): boolean {
  return sameText(a.fingerprint, b.fingerprint);
}

/** In how many articles something is told. */
export function countArticles(told: readonly Told[]): number {
  return new Set(told.map(({ article }) => article.id)).size;
}

/** On how many words something rests. */
export function countOrigins(told: readonly Told[]): number {
  const crediting = new Set(told.flatMap(({ origin, article }) => (origin.isOwnWord ? [] : [article.id])));
  // Who credits somebody says it on no word of its own beside.
  const counted = told.filter(({ origin, article }) => !origin.isOwnWord || !crediting.has(article.id));
  return new Set(counted.map(({ origin }) => origin.key)).size;
}
