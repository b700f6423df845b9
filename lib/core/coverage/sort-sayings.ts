/** What many claims say, each thing once: by what is stated, on whose word, and on which day. */
import { betweenOrigins, firstOf, mayDeny, statedIn, type Between, type Stated } from '../checks/relate';
import type { Claim } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import type { ArticleIndex, IndexedArticle } from './article-index';

/** What of a claim it takes to weigh it. */
export type WeighedClaim = Pick<
  Claim,
  'id' | 'article' | 'question' | 'value' | 'modality' | 'polarity' | 'origin'
>;

/** Something that is stated, on whose word ever. */
export interface Statement {
  readonly stated: Stated;
  /** Its place among all, and that of its value. */
  readonly place: number;
  readonly value: number;
  /** Whether it may deny an answer to the question (checks/relate, mayDeny). */
  readonly mayDeny: boolean;
  readonly sayings: Saying[];
  /** Those that state it; one that does so twice is there twice. */
  readonly articles: IndexedArticle[];
}

/** A statement on one word and of one day. */
export interface Saying {
  readonly statement: Statement;
  readonly origin: number;
  readonly day: number;
  readonly articles: IndexedArticle[];
  /** The ids of the claims, beside their articles. */
  readonly claims: string[];
}

const ORIGINS: readonly Between['origins'][] = ['same', 'same-actor', 'other'];
const FIRST: readonly Between['first'][] = ['here', 'there', null];

/** What there can be between two sayings, beside their values: numbered, as it is looked up for millions of pairs. */
export const WAYS: readonly Omit<Between, 'likeness'>[] = ORIGINS.flatMap((origins) =>
  FIRST.map((first) => ({ origins, first })),
);

/** All that is said in answer to a question. */
export interface Sayings {
  /** Those that may deny an answer come first. */
  readonly statements: readonly Statement[];
  /** What an article says, by its place. */
  readonly byArticle: ReadonlyMap<number, readonly Saying[]>;
  /** Number of the way that is between two sayings. */
  readonly wayBetween: (here: Saying, there: Saying) => number;
}

/** Sorts claims that answer `question`, or deny it, by what they say; of an article that is not in the index they are left out. */
export function sortSayings(
  topic: TopicFacts,
  question: string,
  claims: readonly WeighedClaim[],
  articles: ArticleIndex,
): Sayings {
  const [values, origins, days] = [numbered<null>(), numbered<string | null>(), numbered<string | null>()];
  const statements = new Map<string, Statement>();
  const sayings = new Map<string, Saying>();
  const byArticle = new Map<number, Saying[]>();
  for (const claim of claims) {
    const article = articles.get(claim.article);
    if (!article) continue;
    const stated = statedIn(claim);
    const value = values.numberOf(JSON.stringify(stated.value), null);
    const key = `${value} ${stated.modality} ${stated.polarity} ${stated.question}`;
    const statement = getOr(statements, key, (place) => ({
      stated,
      place,
      value,
      mayDeny: mayDeny(question, stated),
      sayings: [],
      articles: [],
    }));
    const origin = origins.numberOf(JSON.stringify(claim.origin), claim.origin);
    // To the day: that is how far `firstOf` looks.
    const published = article.covered.article.published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
    const day = days.numberOf(JSON.stringify(published), published);
    const saying = getOr(sayings, `${statement.place} ${origin} ${day}`, () => {
      const first: Saying = { statement, origin, day, articles: [], claims: [] };
      statement.sayings.push(first);
      return first;
    });
    saying.articles.push(article);
    saying.claims.push(claim.id);
    statement.articles.push(article);
    getOr(byArticle, article.place, (): Saying[] => []).push(saying);
  }
  return {
    statements: [...statements.values()].sort((a, b) => Number(b.mayDeny) - Number(a.mayDeny)),
    byArticle,
    wayBetween: waysBetween(topic, question, origins.all, days.all),
  };
}

function getOr<K, V>(map: Map<K, V>, key: K, make: (size: number) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make(map.size);
  map.set(key, made);
  return made;
}

/** Numbers things in the order in which they come, those with one key alike. */
function numbered<T>() {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    numberOf: (key: string, thing: T): number => getOr(numbers, key, () => all.push(thing) - 1),
  };
}

/** Looks up what is between two sayings in two tables, as there are millions of pairs. */
function waysBetween(
  topic: TopicFacts,
  question: string,
  origins: readonly (string | null)[],
  days: readonly (string | null)[],
): Sayings['wayBetween'] {
  const asked = topic.questionsById.get(question);
  const byOrigin = table(origins, (a, b) => ORIGINS.indexOf(betweenOrigins(asked, a, b)) * FIRST.length);
  const byDay = table(days, (here, there) => FIRST.indexOf(firstOf({ here, there })));
  return (here, there) =>
    (byOrigin[here.origin * origins.length + there.origin] ?? 0) +
    (byDay[here.day * days.length + there.day] ?? 0);
}

function table<T>(things: readonly T[], of: (a: T, b: T) => number): Uint8Array {
  const cells = new Uint8Array(things.length ** 2);
  things.forEach((a, i) => things.forEach((b, j) => (cells[i * things.length + j] = of(a, b))));
  return cells;
}
