/** What many articles answer to one question, each answer held against the others. */
import { checkClaims, countOrigins, type Coverage } from '../checks/check-claims';
import type { Outcome } from '../checks/check';
import { curatedAs } from '../claims/curation';
import type { StandingClaim } from '../claims/standing-claims';
import { isByReader } from '../claims/reader-claims';
import type { Article } from '../claims/claim';
import type { TopicFacts } from '../topic/facts';
import type { Answer, Row } from './row';

/** What of an article it takes to compare its answers. */
export interface ComparedArticle extends Article {
  /** Sketch of its text; empty where none is known. */
  readonly fingerprint: readonly number[];
}

/** The questions by whose answers those to `question` are denied, and by which these are denied in turn. */
export function questionsDenying({ pack }: TopicFacts, question: string): string[] {
  const found: string[] = [];
  const ask = (denied: string) => {
    for (const { id, denies } of pack.questions) {
      if (!denies?.includes(denied) || id === question || found.includes(id)) continue;
      found.push(id);
      ask(id);
    }
  };
  ask(question);
  return found;
}

/**
 * One question's answers in all articles, and the denials of them.
 * @param claims those that answer `question` or one that denies it ({@link questionsDenying}), in any order; of articles that are not
 *   among `articles` they are left out
 * @param articles by id, in the order in which their answers are to stand
 */
export function compareAnswers(
  topic: TopicFacts,
  question: string,
  claims: readonly StandingClaim[],
  articles: ReadonlyMap<string, ComparedArticle>,
): Row {
  const coverage = coverageOf(claims, articles);
  const outcomes = new Map<string, Outcome>();
  for (const here of coverage)
    for (const { claim, outcome } of checkClaims(topic, here, coverage)) outcomes.set(claim, outcome);
  const all = coverage.flatMap(({ claims: own }) => own);
  const answers = toAnswers(
    all.filter((claim) => claim.question === question),
    outcomes,
  );
  const isDenial = ({ question: asked, value }: StandingClaim) =>
    topic.questionsById.get(asked)?.denies?.includes(question) && value.type === 'statement' && value.holds;
  const own = coverage.flatMap((one) =>
    one.claims.filter((claim) => claim.question === question).map((claim) => ({ coverage: one, claim })),
  );
  return {
    question,
    answers,
    denials: toAnswers(all.filter(isDenial), outcomes),
    values: new Set(answers.map(({ display }) => display)).size,
    origins: countOrigins(own),
    articles: new Set(answers.map(({ article }) => article)).size,
    outcomes: new Set(answers.map(({ outcome }) => outcome)),
  };
}

interface StandingCoverage extends Coverage {
  readonly claims: readonly StandingClaim[];
}

function coverageOf(
  claims: readonly StandingClaim[],
  articles: ReadonlyMap<string, ComparedArticle>,
): StandingCoverage[] {
  const byArticle = new Map<string, StandingClaim[]>();
  for (const claim of claims) {
    const known = byArticle.get(claim.article);
    if (known) known.push(claim);
    else byArticle.set(claim.article, [claim]);
  }
  return [...articles.values()].flatMap((article) => {
    const own = byArticle.get(article.id);
    return own ? [{ article, claims: own.sort(inReadingOrder), fingerprint: article.fingerprint }] : [];
  });
}

function inReadingOrder(a: StandingClaim, b: StandingClaim): number {
  return (
    Number(isByReader(b)) - Number(isByReader(a)) ||
    (a.span ?? a.sentence).start - (b.span ?? b.sentence).start
  );
}

function toAnswers(claims: readonly StandingClaim[], outcomes: ReadonlyMap<string, Outcome>): Answer[] {
  const known = new Map<string, Answer>();
  for (const claim of claims) {
    const { article, question, value, display, attribution, origin, modality, polarity, source } = claim;
    const key = JSON.stringify([article, question, value, display, attribution, origin, modality, polarity]);
    const before = known.get(key);
    const passages = 1 + (claim.passages?.length ?? 0);
    if (before) {
      known.set(key, { ...before, passages: before.passages + passages });
      continue;
    }
    known.set(key, {
      article,
      question,
      value,
      display,
      attribution,
      origin,
      modality,
      polarity,
      source,
      passages,
      claim: claim.id,
      outcome: outcomes.get(claim.id) ?? 'only-here',
      curated: curatedAs(claim),
    });
  }
  return [...known.values()];
}
