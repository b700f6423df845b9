/** A store with very much in it, made in the page that measures: what is sent there from Node would take longer than writing it. */
import type { ComparisonDocument } from '../../../../lib/core/interchange/comparison/comparison';
import { factsOf, type TopicFacts } from '../../../../lib/core/topic/facts';
import type { TopicPack } from '../../../../lib/core/topic/schema';
import type { StoredArticle, StoredClaim } from '../../../../lib/store/db';
import { manyClaims } from '../../../many-claims';

/** As many topics share the store: of a claim in fifty it is asked what a page on one of them claims. */
export const TOPICS = 50;
/** Claims of an article. */
export const CLAIMS_EACH = 20;

/** What fills a store. */
export interface Filling {
  readonly articles: readonly StoredArticle[];
  readonly claims: readonly StoredClaim[];
}

/**
 * Coverage of one topic of many.
 * @param place the first is on `pack` itself, the others on topics that ask the same
 * @param from how many articles of the topic are there already: those that come are others
 */
export function coverageOf(
  pack: TopicPack,
  place: number,
  from: number,
  articles: number,
  claimsEach = CLAIMS_EACH,
): Filling {
  const topic = factsOf(place === 0 ? pack : { ...pack, id: `${pack.id}-${place}` });
  const amount = { articles, claims: articles * claimsEach, values: 25 };
  return withRandomIds(topic, manyClaims(topic, amount), `${place}-${from}`);
}

/** Claims of an article in a file: what issue 5 speaks of has 2,000 articles with 100,000. */
const CLAIMS_EACH_IN_FILE = 50;

/** A comparison of so many claims, as it is once its file was read and validated. */
export function comparisonOf(pack: TopicPack, claims: number): ComparisonDocument {
  const { id, version } = pack;
  const { articles, claims: found } = coverageOf(
    pack,
    0,
    0,
    claims / CLAIMS_EACH_IN_FILE,
    CLAIMS_EACH_IN_FILE,
  );
  return {
    topic: { id, version, title: id },
    made: '2024-07-01T10:00:00.000Z',
    articles: articles.map(({ source: _, topics: __, readAt: ___, ...article }) => ({
      ...article,
      fingerprint: [...article.fingerprint],
    })),
    questions: [],
    claims: [...found],
    curations: [],
    rows: [],
    origins: [],
    texts: [],
  };
}

/** Ids as they are in a reader's store: in no order, so that neighbours in an index lie apart in the table. */
function withRandomIds({ pack }: TopicFacts, { articles, claims }: Filling, part: string): Filling {
  const ids = new Map(articles.map(({ id }) => [id, randomId()]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    articles: articles.map((article, i) => ({
      ...article,
      id: idOf(article.id),
      url: `https://paper-${i % 120}.example/${pack.id}/${part}-${i}`,
    })),
    claims: claims.map((claim) => ({ ...claim, id: randomId(), article: idOf(claim.article) })),
  };
}

/** A UUID; the page's own is for secure pages only. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
