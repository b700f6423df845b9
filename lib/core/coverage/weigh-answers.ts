/**
 * What each of very many answers to a question comes to beside the others: what checkClaims (checks/check-claims) says of one, for all at
 * once.
 *
 * Two thousand answers are four million pairs, but they state a few dozen things. What two statements come to depends on what is between
 * them (checks/relate, Between) and on nothing else, so it is found once for all claims that make them; and most answers are settled
 * by the first that stands against them, so that few pairs are looked at.
 */
import type { Outcome } from '../checks/check';
import { isSelfMadeConflict, outcomeOf, PRECEDENCE } from '../checks/check-claims';
import { betweenValues, relateStated, type Between } from '../checks/relate';
import type { TopicFacts } from '../topic/facts';
import type { ArticleIndex, IndexedArticle } from './article-index';
import {
  sortSayings,
  WAYS,
  type Saying,
  type Sayings,
  type Statement,
  type WeighedClaim,
} from './sort-sayings';

/** Relations are ranked in their precedence; two statements that have nothing to say to each other come last. */
const NOTHING = PRECEDENCE.length;
const DENIED = PRECEDENCE.indexOf('denied');
const AGREES = PRECEDENCE.indexOf('corroborated');

/** What an answer comes to; see Answer in row.ts. */
export interface Weighed {
  readonly outcome: Outcome;
  readonly beside: Outcome | null;
}

/**
 * What each claim that answers `question` comes to, by its id.
 * @param claims those that answer it or deny it; of articles that are not in the index they are left out
 */
export function weighAnswers(
  topic: TopicFacts,
  question: string,
  claims: readonly WeighedClaim[],
  articles: ArticleIndex,
): ReadonlyMap<string, Weighed> {
  const all = sortSayings(topic, question, claims, articles);
  const likenessOf = likenesses(topic);
  const weighed = new Map<string, Weighed>();
  for (const statement of all.statements) {
    if (statement.stated.question !== question) continue;
    const scale = scaleOf(topic, statement, all, likenessOf);
    for (const saying of statement.sayings)
      saying.articles.forEach((article, i) => {
        const claim = saying.claims[i];
        if (claim === undefined) return;
        const rank = strongestFor(saying, article, all, scale, DENIED);
        // Only of what is denied it has to be found what stands behind the denial.
        const behind = rank === DENIED ? strongestFor(saying, article, all, scale, DENIED + 1) : null;
        weighed.set(claim, { outcome: outcomeAt(rank), beside: behind === null ? null : outcomeAt(behind) });
      });
  }
  return weighed;
}

function outcomeAt(rank: number): Outcome {
  const relation = PRECEDENCE[rank];
  return outcomeOf(relation ? [relation] : []);
}

/** The rank of what an answer comes to. @param from what is more telling than this rank does not count */
function strongestFor(here: Saying, at: IndexedArticle, all: Sayings, scale: Scale, from: number): number {
  let strongest = NOTHING;
  const rankOf = (there: Saying) => scale.rank(there.statement, all.wayBetween(here, there));
  const agreesToo = ({ place }: IndexedArticle) =>
    all.byArticle.get(place)?.some((other) => rankOf(other) === AGREES) ?? false;
  const counts = (rank: number, articles: readonly IndexedArticle[]) => {
    const relation = PRECEDENCE[rank];
    if (!relation) return false;
    return articles.some(
      (article) => !at.same.has(article.place) && !(isSelfMadeConflict(relation, true) && agreesToo(article)),
    );
  };
  const isStronger = (rank: number) => rank < strongest && rank >= from;
  for (const there of all.statements) {
    // They come with the strongest that they may be: behind those that may deny, nothing is stronger than what differs.
    if (strongest <= Math.max(from, there.mayDeny ? DENIED : DENIED + 1)) break;
    const rank = scale.rankAnyway(there);
    if (rank !== null) {
      if (isStronger(rank) && counts(rank, there.articles)) strongest = rank;
      continue;
    }
    for (const saying of there.sayings) {
      const rank = rankOf(saying);
      if (isStronger(rank) && counts(rank, saying.articles)) strongest = rank;
    }
  }
  return strongest;
}

/** How other statements stand to one: each is found when it is first asked for. */
interface Scale {
  readonly rank: (there: Statement, way: number) => number;
  /** The rank when it is the same whatever is between the two; else null, or where it is not worth finding out. */
  readonly rankAnyway: (there: Statement) => number | null;
}

/** A statement that is made so seldom is rather looked at saying by saying. */
const SELDOM = 4;

function scaleOf(topic: TopicFacts, here: Statement, { statements }: Sayings, likenessOf: Likenesses): Scale {
  // Zero is not known yet.
  const known = new Uint8Array(statements.length * WAYS.length);
  const anyway: (number | null)[] = [];
  const find = (there: Statement, way: number): number => {
    const between = WAYS[way];
    if (!between) return NOTHING;
    const likeness = likenessOf(here, there);
    const related = relateStated(topic, here.stated, there.stated, { ...between, likeness });
    return related ? PRECEDENCE.indexOf(related.relation) : NOTHING;
  };
  const rank = (there: Statement, way: number) => {
    const at = there.place * WAYS.length + way;
    return (known[at] ||= 1 + find(there, way)) - 1;
  };
  const findAnyway = (there: Statement): number | null => {
    const first = rank(there, 0);
    return WAYS.every((_, way) => rank(there, way) === first) ? first : null;
  };
  return {
    rank,
    rankAnyway: (there) => {
      if (there.sayings.length < SELDOM) return null;
      const found = anyway[there.place];
      return found === undefined ? (anyway[there.place] = findAnyway(there)) : found;
    },
  };
}

type Likenesses = (here: Statement, there: Statement) => Between['likeness'];

/** Compares values, those of one statement after the other; statements of one value share what was found. */
function likenesses(topic: TopicFacts): Likenesses {
  let value = -1;
  let found: Between['likeness'][] = [];
  return (here, there) => {
    if (here.stated.question !== there.stated.question) return 'unlike';
    if (here.value !== value) {
      value = here.value;
      found = [];
    }
    return (found[there.value] ??= betweenValues(topic, here.stated, there.stated));
  };
}
