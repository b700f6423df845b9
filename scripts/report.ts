import { analyse, NOTHING_FOUND, type Analysis } from '../lib/core/analyse';
import type { Check, OtherAnswer } from '../lib/core/checks/check';
import { checkClaims, findMissing, isSameArticle, type Coverage } from '../lib/core/checks/check-claims';
import { matchOpenClaims, type OpenCheck, type OpenCoverage } from '../lib/core/checks/match-open-claims';
import type { Claim } from '../lib/core/claims/claim';
import type { OpenClaim } from '../lib/core/claims/open-claim';
import { findOpenClaims } from '../lib/core/find-open-claims';
import { readForTopics } from '../lib/core/read-for-topics';
import { fingerprintOf } from '../lib/core/text/fingerprint';
import { withExact } from '../lib/core/text/span';
import type { Topic } from '../lib/core/topic/compile';
import { seedOf } from '../lib/core/topic/seed';
import type { ArticleFile } from './read-article-file';
import { checkWords } from '../locales/check-words';

/** An article read for one topic. */
export interface Inspected {
  readonly file: ArticleFile;
  readonly topic: Topic;
  /** Whether it goes to this topic; for the others there is only how it stands to them. */
  readonly isOwn: boolean;
  readonly analysis: Analysis;
  readonly coverage: Coverage & OpenCoverage;
}

/** Reads an article for all topics, as the extension does; what is no article is not read. */
export function inspectFor(topics: readonly Topic[], file: ArticleFile): Inspected[] {
  const best = file.isArticle ? readForTopics(topics, file.article, file.text).best : null;
  const fingerprint = fingerprintOf(file.text);
  return topics.map((topic) => {
    const isOwn = best?.topic === topic;
    const analysis = isOwn ? best.analysis : standingOf(topic, file);
    const openClaims = isOwn ? findOpenClaims(topic, file) : [];
    const coverage = { article: file.article, claims: analysis.claims, openClaims, fingerprint };
    return { file, topic, isOwn, analysis, coverage };
  });
}

/** How an article stands to a topic that it does not go to. */
function standingOf(topic: Topic, file: ArticleFile): Analysis {
  if (!file.isArticle) return NOTHING_FOUND;
  const { relevance, score } = analyse(topic, file);
  return { ...NOTHING_FOUND, relevance, score };
}

/** What inspect prints of one article. */
export type Report = ReturnType<typeof reportOn>;

/**
 * Reports on one article, read for every topic, held against the packs' claims and the other articles.
 * @param others the other articles' readings, of all topics; none with --alone
 */
export function reportOn(
  file: ArticleFile,
  readings: readonly Inspected[],
  others: readonly Inspected[],
  withText: boolean,
) {
  const own = readings.filter(({ isOwn }) => isOwn);
  const checked = own.map((one) => check(one, others));
  return {
    file: file.file,
    title: file.article.title,
    publisher: file.article.publisher,
    published: file.article.published,
    language: file.article.language,
    isArticle: file.isArticle,
    topics: readings.map(({ topic, analysis }) => ({
      id: topic.pack.id,
      relevance: analysis.relevance,
      score: Number(analysis.score.toFixed(3)),
    })),
    ...(withText ? { text: file.text } : {}),
    mentions: own.flatMap(({ analysis }) => analysis.mentions.map((span) => withExact(file.text, span))),
    claims: checked.flatMap(({ claims }) => claims),
    missing: checked.flatMap(({ missing }) => missing),
    openClaims: own.flatMap((one) => checkOpenly(one, others)),
  };
}

function check({ topic, analysis, coverage }: Inspected, others: readonly Inspected[]) {
  const known = coverageOf(topic, others);
  const checks = checkClaims(topic, coverage, known, checkWords());
  const missing = findMissing(topic, coverage, known, checkWords());
  return {
    claims: analysis.claims.map((claim, i) => claimWithCheck(claim, checks[i])),
    missing: missing.map(({ question, reportedBy }) => ({
      topic: topic.pack.id,
      question,
      reportedBy: reportedBy.map(answer),
    })),
  };
}

/** What no question asks for, held against the other files of the same topic; the packs bring none. */
function checkOpenly({ topic, coverage }: Inspected, others: readonly Inspected[]) {
  const known = onTopic(topic, others);
  const checks = matchOpenClaims(coverage, known, checkWords());
  return coverage.openClaims.flatMap((claim, i) => {
    const found = checks[i];
    return found ? [openClaimWithCheck(claim, found)] : [];
  });
}

function openClaimWithCheck({ words: _, ...claim }: OpenClaim, found: OpenCheck) {
  const { outcome, others, articles, origins, why, rules } = found;
  return { ...claim, check: { outcome, others: others.map(heldAnswer), articles, origins, why, rules } };
}

/** The other files and the pack's articles; a FILE which the pack knows as well is one article, and its own reading counts. */
function coverageOf(topic: Topic, others: readonly Inspected[]): Coverage[] {
  const files = onTopic(topic, others);
  return [...files, ...seedOf(topic).filter((seed) => !files.some((file) => isSameArticle(seed, file)))];
}

function onTopic(topic: Topic, others: readonly Inspected[]): Inspected['coverage'][] {
  return others.filter((other) => other.isOwn && other.topic === topic).map(({ coverage }) => coverage);
}

function claimWithCheck(claim: Claim, found: Check | undefined) {
  const {
    id,
    topic,
    question,
    value,
    display,
    span,
    sentence,
    attribution,
    origin,
    modality,
    polarity,
    rules,
  } = claim;
  const { outcome = 'only-here', others = [], articles = 1, origins = 1 } = found ?? {};
  const { why = '', rules: checkRules = [], own = null } = found ?? {};
  return {
    id,
    topic,
    question,
    value,
    display,
    span,
    sentence,
    attribution,
    origin,
    modality,
    polarity,
    rules,
    check: { outcome, others: others.map(heldAnswer), articles, origins, why, rules: checkRules, own },
  };
}

function answer({ article, publisher, display, attribution }: OtherAnswer) {
  return { article, publisher, display, attribution };
}

/** An answer with how it was held against this article's. */
function heldAnswer(other: OtherAnswer) {
  const { relation, sentence, rules } = other;
  return { ...answer(other), relation, sentence, rules };
}
