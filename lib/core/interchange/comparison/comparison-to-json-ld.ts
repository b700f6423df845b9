import type { StandingClaim } from '../../claims/standing-claims';
import { nameUuid } from '../name-uuid';
import { isWebAddress, percentEncode } from '../web-address';
import { COMPARISON_VERSION, type ArticleRecord, type ComparisonDocument } from './comparison';
import { summaryOf } from './report-to-markdown';
import { reportView, type ReportView, type ShownAnswer, type ShownQuestion } from './report-view';
import type { ReportWords } from './report-words';
import { COMPARISON_EXTENSION, iriOf, SCHEMA_ORG } from './schema-org';
import { creditOf, isGist, outcomesInWords, remarksOn } from './say-answer';

/**
 * A comparison as JSON-LD of schema.org, ready for JSON.stringify: a Dataset of articles (NewsArticle), of claims (Claim, each with the
 * article it appears in), and of what was found of those that others answer as well (ClaimReview).
 *
 * A ClaimReview here has no reviewRating. A rating says how true a claim is, and Crossread does not know that: its reviewAspect is the question
 * and its reviewBody says in words how the claim stands beside the others ("Denied, Differs"). Typed values, curations and rows
 * travel in `crossread:` terms, so that reading it again (readComparison) gives an equal comparison.
 */
export function comparisonToJsonLd(document: ComparisonDocument, words: ReportWords) {
  const { topic, made, articles, claims, ...rest } = document;
  const view = reportView(document);
  const standing = standingIn(view);
  const { claims: _claims, articles: _articles, ...comparison } = document;
  const name = nameUuid(JSON.stringify([topic, made, claims.map(({ id }) => id), rest.questions]));
  return {
    '@context': [SCHEMA_ORG, COMPARISON_EXTENSION],
    '@id': `urn:uuid:${name}`,
    '@type': 'Dataset',
    name: words.say('title', { topic: topic.title }),
    description: words.say('neverRates'),
    dateCreated: made,
    creator: CROSSREAD,
    about: { '@type': 'Event', '@id': iriOf('topic', topic.id), name: topic.title },
    'crossread:version': COMPARISON_VERSION,
    'crossread:comparison': comparison,
    hasPart: [
      ...articles.map(articleToJsonLd),
      ...claims.map((claim) => claimToJsonLd(claim, standing.get(claim.id), words)),
      ...reviewsOf(view, words),
    ],
  };
}

const CROSSREAD = { '@type': 'Organization', '@id': 'urn:crossread:app', name: 'Crossread' } as const;

function articleToJsonLd(article: ArticleRecord) {
  const { id, url, title, publisher, byline, published, modified, language } = article;
  return {
    '@type': 'NewsArticle',
    '@id': iriOf('article', id),
    ...(isWebAddress(url) && { url: percentEncode(url) }),
    headline: title,
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(byline !== null && { author: { '@type': 'Person', name: byline } }),
    ...(published !== null && { datePublished: published }),
    ...(modified !== null && { dateModified: modified }),
    ...(language !== null && { inLanguage: language }),
    'crossread:article': article,
  };
}

/** The words of the claim are those of the article's sentence; a pack's, which are its own, stand as a description. */
function claimToJsonLd(
  claim: ComparisonDocument['claims'][number],
  shown: ShownAnswer | undefined,
  words: ReportWords,
) {
  const said: Pick<StandingClaim, 'display' | 'attribution'> = shown?.claim ?? claim;
  return {
    '@type': 'Claim',
    '@id': iriOf('claim', claim.id),
    name: said.display,
    ...(isGist(claim) ? { description: claim.sentence.exact } : { text: claim.sentence.exact }),
    ...(said.attribution.length > 0 && { creditText: creditOf(said, words) }),
    appearance: { '@id': iriOf('article', claim.article) },
    'crossread:claim': claim,
  };
}

function standingIn({ groups }: ReportView): ReadonlyMap<string, ShownAnswer> {
  const answers = groups.flatMap(({ questions }) =>
    questions.flatMap(({ values, denials }) => [...values.flatMap((value) => value.answers), ...denials]),
  );
  return new Map(answers.map((answer) => [answer.claim.id, answer]));
}

function reviewsOf({ document, groups }: ReportView, words: ReportWords) {
  return groups
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.values
        .flatMap(({ answers }) => answers)
        .filter(({ outcome }) => outcome !== 'only-here')
        .map((answer) => reviewToJsonLd(answer, question, document.made, words)),
    );
}

function reviewToJsonLd(answer: ShownAnswer, question: ShownQuestion, made: string, words: ReportWords) {
  const { claim, outcome, beside } = answer;
  const body = [outcomesInWords(answer, words), ...remarksOn(answer, words), summaryOf(question, words)];
  return {
    '@type': 'ClaimReview',
    author: CROSSREAD,
    dateCreated: made,
    claimReviewed: claim.display,
    itemReviewed: { '@id': iriOf('claim', claim.id) },
    reviewAspect: question.text,
    reviewBody: `${body.join('; ')}.`,
    'crossread:outcome': outcome,
    ...(beside === null ? {} : { 'crossread:beside': beside }),
  };
}
