/**
 * What each of very many answers to a question comes to beside the others: what checkClaims (checks/check-claims) says of one, for all at once.
 *
 * Two thousand answers are four million pairs, but they say a few dozen things. What two things said come to depends on whose word they
 * are and on what was published first and on nothing else (checks/relate, Between), so it is found once for all claims that say them.
 */
import type { Outcome } from '../checks/check';
import { isSelfMadeConflict, outcomeOf, PRECEDENCE } from '../checks/check-claims';
import { betweenOrigins, firstOf, relateStated, type Between } from '../checks/relate';
import type { Claim } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import type { ArticleIndex, IndexedArticle } from './article-index';

/** What of a claim it takes to weigh it. */
export type WeighedClaim = Pick<
  Claim,
  'id' | 'article' | 'question' | 'value' | 'modality' | 'polarity' | 'origin'
>;

/** A thing said, on one word, on one day, and the articles that say it. */
interface Saying {
  /** Number of what is said, of whose word it is, and of the day. */
  readonly stated: number;
  readonly origin: number;
  readonly day: number;
  readonly articles: IndexedArticle[];
  readonly claims: WeighedClaim[];
}

const ORIGINS: readonly Between['origins'][] = ['same', 'same-actor', 'other'];
const FIRST: readonly Between['first'][] = ['here', 'there', null];
/** What can be between two claims. */
const WAYS = ORIGINS.length * FIRST.length;
/** Ranks of relations in their precedence; two things that have nothing to say to each other come last. */
const NOTHING = PRECEDENCE.length;
const AGREES = PRECEDENCE.indexOf('corroborated');

/**
 * The outcome of each claim that answers `question`, by its id.
 * @param claims those that answer it or deny it, of articles in the index
 */
export function weighAnswers(
  topic: TopicFacts,
  question: string,
  claims: readonly WeighedClaim[],
  articles: ArticleIndex,
): ReadonlyMap<string, Outcome> {
  const { sayings, stated, origins, days } = sort(claims, articles);
  const wayOf = waysBetween(topic, question, origins, days);
  const outcomes = new Map<string, Outcome>();
  const ranks = new Uint8Array(sayings.length);
  for (const [here, own] of byStated(sayings)) {
    const said = stated[here];
    if (said?.question !== question) continue;
    // Zero is not known yet.
    const known = new Uint8Array(stated.length * WAYS);
    const rankOf = (there: number, way: number): number => {
      const at = there * WAYS + way;
      return (known[at] ||= 1 + rank(topic, said, stated[there], way)) - 1;
    };
    for (const saying of own) {
      for (let i = 0; i < sayings.length; i++) {
        const other = sayings[i];
        ranks[i] = other ? rankOf(other.stated, wayOf(saying, other)) : NOTHING;
      }
      const agreeing = articlesThatAgree(sayings, ranks);
      saying.claims.forEach((claim, i) => {
        const article = saying.articles[i];
        if (article) outcomes.set(claim.id, outcomeAt(sayings, ranks, agreeing, article));
      });
    }
  }
  return outcomes;
}

function rank(topic: TopicFacts, here: WeighedClaim, there: WeighedClaim | undefined, way: number): number {
  const origins = ORIGINS[Math.floor(way / FIRST.length)] ?? 'other';
  const first = FIRST[way % FIRST.length] ?? null;
  const related = there && relateStated(topic, here, there, { origins, first });
  return related ? PRECEDENCE.indexOf(related.relation) : NOTHING;
}

/** What an answer of `here` comes to, by how all that was said stands to it. */
function outcomeAt(
  sayings: readonly Saying[],
  ranks: Uint8Array,
  agreeing: ReadonlySet<number>,
  here: IndexedArticle,
): Outcome {
  let strongest = NOTHING;
  for (let i = 0; i < sayings.length; i++) {
    const found = ranks[i] ?? NOTHING;
    const relation = PRECEDENCE[found];
    if (found >= strongest || !relation) continue;
    const counts = ({ place }: IndexedArticle) =>
      !here.same.has(place) && !isSelfMadeConflict(relation, agreeing.has(place));
    if (sayings[i]?.articles.some(counts)) strongest = found;
  }
  const relation = PRECEDENCE[strongest];
  return outcomeOf(relation ? [relation] : []);
}

function articlesThatAgree(sayings: readonly Saying[], ranks: Uint8Array): ReadonlySet<number> {
  const places = new Set<number>();
  for (let i = ranks.indexOf(AGREES); i >= 0; i = ranks.indexOf(AGREES, i + 1))
    for (const { place } of sayings[i]?.articles ?? []) places.add(place);
  return places;
}

/** Groups claims by what they say, on whose word, and when. */
function sort(claims: readonly WeighedClaim[], articles: ArticleIndex) {
  const [stated, origins, days] = [
    numbered<WeighedClaim>(),
    numbered<string | null>(),
    numbered<string | null>(),
  ];
  const sayings = new Map<string, Saying>();
  for (const claim of claims) {
    const article = articles.get(claim.article);
    if (!article) continue;
    const { question, value, modality, polarity, origin } = claim;
    const said = stated.of(JSON.stringify([question, value, modality, polarity]), claim);
    const word = origins.of(JSON.stringify(origin), origin);
    // To the day: that is how far `firstOf` looks.
    const published = article.covered.article.published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
    const day = days.of(JSON.stringify(published), published);
    const key = `${said} ${word} ${day}`;
    const saying = sayings.get(key) ?? { stated: said, origin: word, day, articles: [], claims: [] };
    saying.articles.push(article);
    saying.claims.push(claim);
    sayings.set(key, saying);
  }
  return { sayings: [...sayings.values()], stated: stated.all, origins: origins.all, days: days.all };
}

/** Numbers things in the order in which they come, equal ones alike. */
function numbered<T>() {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    of(key: string, thing: T): number {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(thing) - 1;
    },
  };
}

/** Tells the number of what is between two things said: looked up in two tables, as there are millions of pairs. */
function waysBetween(
  topic: TopicFacts,
  question: string,
  origins: readonly (string | null)[],
  days: readonly (string | null)[],
): (here: Saying, there: Saying) => number {
  const asked = topic.questionsById.get(question);
  const byOrigin = table(origins, (a, b) => FIRST.length * ORIGINS.indexOf(betweenOrigins(asked, a, b)));
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

function byStated(sayings: readonly Saying[]): ReadonlyMap<number, readonly Saying[]> {
  const groups = new Map<number, Saying[]>();
  for (const saying of sayings) {
    const group = groups.get(saying.stated);
    if (group) group.push(saying);
    else groups.set(saying.stated, [saying]);
  }
  return groups;
}
