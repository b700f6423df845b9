import type { ClaimFacts } from '../../../components/claim-detail/claim-facts';
import { CONTEXT } from '../../../lib/core/annotation/annotation';
import { checkClaims, type Coverage } from '../../../lib/core/checks/check-claims';
import type { TextSpan } from '../../../lib/core/text/span';
import { standingClaims, type StandingClaim } from '../../../lib/core/claims/standing-claims';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { answersTo } from '../../../lib/store/answers';
import { textOf } from '../../../lib/store/articles';
import { claimsOf } from '../../../lib/store/claims';
import { curationsOn } from '../../../lib/store/coverage';
import { curationsOf } from '../../../lib/store/curations';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { checkWords } from '../../../locales/check-words';

/**
 * All that the store knows of a claim; null when it is no longer there.
 * @param id also of one that the reader rejected or merged, or that is no longer found but the reader spoke of
 */
export async function readClaim(db: CrossreadDb, topic: TopicFacts, id: string): Promise<ClaimFacts | null> {
  const [stored, curation] = await Promise.all([db.claims.get(id), db.curations.get(id)]);
  const found = stored ?? curation?.claim;
  const article = found && (await db.articles.get(found.article));
  if (!article) return null;
  const [claims, said, text] = await Promise.all([
    claimsOf(db, article.id),
    curationsOf(db, article.id),
    textOf(db, article.id),
  ]);
  const standing = standingClaims(claims, said).filter((claim) => claim.topic === topic.pack.id);
  const claim = standing.find((one) => one.id === id);
  if (!claim && !curation) return null;
  const shown = claim ?? found;
  const others = standing.filter((one) => one !== claim);
  const isOnIt = (one: StandingClaim) => one.question === shown.question;
  return {
    topic,
    article,
    readAt: article.readAt,
    claim: shown,
    found,
    curation: curation ?? null,
    check: claim ? await checkOf(db, topic, article, claim, standing.filter(isOnIt)) : null,
    others: [...others.filter(isOnIt), ...others.filter((one) => !isOnIt(one))],
    setAside: said.filter(
      ({ id: other, topic: on, verdict: { is } }) =>
        other !== id && on === topic.pack.id && (is === 'rejected' || is === 'merged'),
    ),
    around: text === null ? null : contextOf(text, shown.span ?? shown.sentence),
  };
}

/** Holds a claim against what other articles answer to its question, and to those that deny it. */
async function checkOf(
  db: CrossreadDb,
  topic: TopicFacts,
  article: StoredArticle,
  claim: StandingClaim,
  onIt: readonly StandingClaim[],
) {
  const denying = topic.pack.questions.filter(({ denies = [] }) => denies.includes(claim.question));
  const questions = [claim.question, ...denying.map((question) => question.id)];
  const answers = await answersTo(db, topic.pack.id, questions, await curationsOn(db, topic.pack.id));
  const byArticle = new Map<string, StandingClaim[]>();
  for (const answer of answers)
    byArticle.set(answer.article, [...(byArticle.get(answer.article) ?? []), answer]);
  const articles = await db.articles.bulkGet([...byArticle.keys()].filter((id) => id !== article.id));
  const others = articles.flatMap((other): Coverage[] =>
    other ? [{ article: other, fingerprint: other.fingerprint, claims: byArticle.get(other.id) ?? [] }] : [],
  );
  const here = { article, fingerprint: article.fingerprint, claims: onIt };
  return checkClaims(topic, here, others, checkWords()).find((check) => check.claim === claim.id) ?? null;
}

/** @returns null when the words do not stand there */
function contextOf(text: string, { start, end, exact }: TextSpan): ClaimFacts['around'] {
  if (exact === '' || text.slice(start, end) !== exact) return null;
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
