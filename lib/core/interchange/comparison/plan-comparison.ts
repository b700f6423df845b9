/** What an import of a comparison will do to what is here, so that the reader can see it before it is done. */
import type { Article } from '../../claims/claim';
import type { Curation } from '../../claims/curation';
import type { SourcedClaim } from '../../claims/standing-claims';
import type { TopicFacts } from '../../topic/facts';
import type { Refusal } from '../reading';
import type { ComparisonDocument } from './comparison';
import { planArticles, type HereArticle, type PlannedArticle } from './plan-articles';
import { planClaims, type PlannedClaim } from './plan-claims';
import { planCurations, type PlannedCuration } from './plan-curations';

/** What is here, as far as an import has to know. */
export interface Here {
  readonly articles: readonly HereArticle[];
  /** Those on the topic, and those under an id that the file has. */
  readonly claims: readonly SourcedClaim[];
  /** Those on the topic. */
  readonly curations: readonly Curation[];
  /** Kept texts, by article: of those that the file tells of. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What an import will do. */
export interface ComparisonPlan {
  readonly articles: readonly PlannedArticle[];
  readonly claims: readonly PlannedClaim[];
  readonly curations: readonly PlannedCuration[];
  /** Texts of articles of which none is kept here. */
  readonly texts: readonly { readonly article: string; readonly text: string }[];
  /** What of the file is not taken. */
  readonly refused: readonly Refusal[];
}

/**
 * Plans an import. Articles are known again by id, address or text and keep their ids; a claim that is here in the same words is
 * here already; all others are added with the source `import`, beside what is here, also where they contradict it; what the reader said of
 * claims is merged. Carried out, and planned again, a plan has nothing left to do. Pure.
 * @param topic the topic that the file is on, as it is here
 */
export function planComparison(topic: TopicFacts, here: Here, document: ComparisonDocument): ComparisonPlan {
  const { articles, idOf } = planArticles(topic.pack.id, here.articles, document.articles);
  const { claims, claimOf, refused } = planClaims(topic, here, document, idOf);
  const said = planCurations(topic, here, document, { idOf, claimOf });
  const own = new Set(here.texts.keys());
  const texts = document.texts.flatMap(({ article, text }) => {
    const id = idOf.get(article);
    return id === undefined || own.has(id) ? [] : [{ article: id, text }];
  });
  return {
    articles,
    claims,
    curations: said.curations,
    texts,
    refused: [...refused, ...said.refused],
  };
}

/** Which articles of the file are known here, and how: what has to be read of the store before planning. */
export function knownArticles(
  topic: string,
  here: readonly HereArticle[],
  articles: readonly (Article & { readonly fingerprint: readonly number[] })[],
): string[] {
  return [...new Set(planArticles(topic, here, articles).idOf.values())];
}
