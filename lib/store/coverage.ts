import { questionsHeldAgainst, type Coverage } from '../core/checks/check-claims';
import type { Curation } from '../core/claims/curation';
import { standingClaims, type StandingClaim } from '../core/claims/standing-claims';
import { groupBy } from '../core/group-by';
import type { TopicFacts } from '../core/topic/facts';
import { answersTo } from './answers';
import { claimsOn } from './claims';
import type { CrossreadDb, StoredArticle } from './db';

/** The articles on a topic, a pack's and the reader's. */
export function articlesOn(db: CrossreadDb, topic: string): Promise<StoredArticle[]> {
  return db.articles.where('topics').equals(topic).toArray();
}

/** What the reader said of claims on a topic. */
export function curationsOn(db: CrossreadDb, topic: string): Promise<Curation[]> {
  return db.curations.where('topic').equals(topic).toArray();
}

/**
 * What the store holds on a topic, article by article, without one of them: what a reading of that one is checked against. Only claims
 * that stand (core/claims/standing-claims).
 */
export async function coverageOn(db: CrossreadDb, topic: string, except: string): Promise<Coverage[]> {
  const [articles, claims, curations] = await db.transaction('r', db.articles, db.claims, db.curations, () =>
    Promise.all([articlesOn(db, topic), claimsOn(db, topic), curationsOn(db, topic)]),
  );
  return articleByArticle(articles, standingClaims(claims, curations), except);
}

/** Up to so many articles all claims on a topic are read in one go: the few that are not needed cost less than a request for each question. */
const FEW = 25;

/**
 * As {@link coverageOn}, but only what it takes to check claims that answer some questions, as a topic may have very many others: of other
 * questions the claims are left out, and articles that have none left may be.
 */
export function coverageFor(
  db: CrossreadDb,
  topic: TopicFacts,
  except: string,
  questions: Iterable<string>,
): Promise<Coverage[]> {
  const { id } = topic.pack;
  const asked = questionsHeldAgainst(topic, questions);
  return db.transaction('r', db.articles, db.claims, db.curations, async () => {
    const few = db.articles
      .where('topics')
      .equals(id)
      .limit(FEW + 1);
    // Together, as each turn that is waited for crosses to the browser's process and back.
    const [some, curations] = await Promise.all([few.primaryKeys(), curationsOn(db, id)]);
    if (some.length <= FEW) return onlyOf(asked, await coverageOn(db, id, except));
    // Each question by itself: what comes of a thousand articles at once would hold the panel up.
    const answers = await Promise.all([...asked].sort().map((one) => answersTo(db, id, [one], curations)));
    const claims = answers.flat();
    const ids = [...new Set(claims.map(({ article }) => article))].sort();
    const articles = (await db.articles.bulkGet(ids)).filter((article) => article !== undefined);
    const onTopic = articles.filter(({ topics }) => topics.includes(id));
    return articleByArticle(onTopic, claims, except);
  });
}

function onlyOf(questions: ReadonlySet<string>, coverage: readonly Coverage[]): Coverage[] {
  return coverage.map((one) => ({
    ...one,
    claims: one.claims.filter(({ question }) => questions.has(question)),
  }));
}

function articleByArticle(
  articles: readonly StoredArticle[],
  claims: readonly StandingClaim[],
  except: string,
): Coverage[] {
  const claimsByArticle = groupBy(claims, ({ article }) => article);
  return articles
    .filter(({ id }) => id !== except)
    .map((article) => ({
      article,
      claims: claimsByArticle.get(article.id) ?? [],
      fingerprint: article.fingerprint,
    }));
}
