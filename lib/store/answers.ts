/** The claims that stand on some questions, or of some articles: read by index, never more than was asked for. */
import type { Curation } from '../core/claims/curation';
import { standingClaims, type StandingClaim } from '../core/claims/standing-claims';
import type { CrossreadDb, StoredClaim } from './db';

/**
 * The claims that answer one of some questions, of all articles, in full and as the reader says they stand.
 * @param curations all of the topic's (curationsOn)
 */
export async function answersTo(
  db: CrossreadDb,
  topic: string,
  questions: Iterable<string>,
  curations: readonly Curation[],
): Promise<StandingClaim[]> {
  const asked = new Set(questions);
  const read = questionsBeside(asked, curations);
  // In the order in which the index has them, so that it is the same in which order they are asked for.
  const found = await Promise.all([...read].sort().map((question) => storedAnswers(db, topic, question)));
  const said = curations.filter(({ claim }) => read.has(claim.question));
  return standingClaims(found.flat(), said).filter(({ question }) => asked.has(question));
}

function storedAnswers(db: CrossreadDb, topic: string, question: string): Promise<StoredClaim[]> {
  return db.claims.where('[topic+question]').equals([topic, question]).toArray();
}

/** Some questions, and those from which the reader moved claims to them, or to which away from them. */
export function questionsBeside(
  questions: Iterable<string>,
  curations: readonly Curation[],
): ReadonlySet<string> {
  const beside = new Set(questions);
  const moves = curations.map(questionsOf).filter(([from, to]) => from !== to);
  for (let size = 0; size < beside.size;) {
    size = beside.size;
    for (const move of moves) if (move.some((id) => beside.has(id))) for (const id of move) beside.add(id);
  }
  return beside;
}

/** The question of which the claim is that something is said of, and the one that it answers then. */
export function questionsOf({ claim, verdict }: Curation): readonly [from: string, to: string] {
  switch (verdict.is) {
    case 'corrected':
      return [claim.question, verdict.to.question];
    case 'merged':
      return [claim.question, verdict.as?.question ?? claim.question];
    default:
      return [claim.question, claim.question];
  }
}

/** The claims on a topic that stand in some articles, in full, by article; an article's in reading order, the reader's own first. */
export async function claimsOfArticles(
  db: CrossreadDb,
  topic: string,
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly StandingClaim[]>> {
  const [claims, curations] = await db.transaction('r', db.claims, db.curations, () =>
    Promise.all([
      Promise.all(articles.map((id) => db.claims.where('article').equals(id).toArray())),
      Promise.all(articles.map((id) => db.curations.where('article').equals(id).toArray())),
    ]),
  );
  return new Map(
    articles.map((id, i) => {
      const own = (claims[i] ?? []).filter((claim) => claim.topic === topic);
      const said = (curations[i] ?? []).filter((curation) => curation.topic === topic);
      return [id, standingClaims(own.sort(inReadingOrder), said)];
    }),
  );
}

function inReadingOrder(
  { span: a, sentence: s }: StoredClaim,
  { span: b, sentence: t }: StoredClaim,
): number {
  return (a ?? s).start - (b ?? t).start;
}
