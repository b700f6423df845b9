import { analyse } from '../../analyse';
import { TOLD_BY_OTHERS } from '../../claims/source';
import type { Claim } from '../../claims/claim';
import type { Topic } from '../../topic/compile';
import { originOf } from '../../topic/origin-of';
import { localText } from '../../topic/local-text';
import { nameUuid } from '../name-uuid';
import type { Refusal } from '../reading';
import type { ArticleRecord, ComparisonDocument } from './comparison';
import type { ForeignClaim } from './read-claim-reviews';

/**
 * Reads what other programs say is claimed as any text is read, for each of the topics: as answers to its questions, told by the article in
 * which the claim appears. What fits no question of any topic is refused, with the reason. Ids are named after what they stand for, so that
 * the same file gives the same records.
 * @param canonicalOf the address under which a page is known, from one under which it was found
 * @param made now, ISO 8601
 * @returns one comparison for each topic that something fits, and what fits none
 */
export function claimsFromReviews(
  topics: readonly Topic[],
  foreign: readonly ForeignClaim[],
  canonicalOf: (address: string) => string,
  made: string,
): { readonly documents: readonly ComparisonDocument[]; readonly refused: readonly Refusal[] } {
  const fitting = new Set<ForeignClaim>();
  const documents = topics.flatMap((topic) => {
    const articles = new Map<string, ArticleRecord>();
    const claims = new Map<string, ComparisonDocument['claims'][number]>();
    for (const one of foreign) {
      const article = articleOf(one, canonicalOf);
      for (const claim of claimsIn(topic, one, article)) {
        fitting.add(one);
        articles.set(article.id, article);
        claims.set(claim.id, { ...claim, source: 'import' });
      }
    }
    return claims.size === 0 ? [] : [documentOn(topic, [...articles.values()], [...claims.values()], made)];
  });
  const refused = foreign
    .filter((one) => !fitting.has(one))
    .map(({ at, text }) => ({ at, what: text.slice(0, 80), why: { key: 'fitsNothing' as const } }));
  return { documents, refused };
}

function articleOf({ article }: ForeignClaim, canonicalOf: (address: string) => string): ArticleRecord {
  const url = canonicalOf(article.url);
  return { ...article, id: nameUuid(url), url, byline: null, modified: null, fingerprint: [] };
}

function claimsIn(topic: Topic, { text, author }: ForeignClaim, article: ArticleRecord): Claim[] {
  return analyse(topic, { article, text }).claims.map((claim) => ({
    ...claim,
    ...(claim.attribution.length === 0 &&
      author !== null &&
      author !== article.publisher &&
      credited(topic, author)),
    id: nameUuid(JSON.stringify([article.url, text, claim.question, claim.value])),
    // It is said of the article, and need not stand in it word for word.
    span: null,
    sentence: { start: 0, end: text.length, exact: text },
    rules: [...claim.rules, TOLD_BY_OTHERS],
  }));
}

function credited(topic: Topic, author: string): Pick<Claim, 'attribution' | 'origin'> {
  return { attribution: [author], origin: originOf(topic, author) };
}

function documentOn(
  { pack }: Topic,
  articles: ArticleRecord[],
  claims: ComparisonDocument['claims'],
  made: string,
): ComparisonDocument {
  return {
    topic: { id: pack.id, version: pack.version, title: localText(pack.title, 'en') },
    made,
    articles,
    questions: [],
    claims,
    curations: [],
    rows: [],
    origins: [],
    texts: [],
  };
}
