import type { OpenCoverage } from '../core/checks/match-open-claims';
import type { OpenClaim } from '../core/claims/open-claim';
import type { CrossreadDb, OpenReading, StoredArticle } from './db';
import { isFull } from './full';

/** How open claims are found in a text, and by which rules: what others found is found anew. */
export interface OpenFinder {
  readonly topic: string;
  readonly rules: string;
  readonly find: (article: StoredArticle, text: string) => readonly OpenClaim[];
}

/** Texts are read in turns of so many milliseconds, between which other things may happen. */
const TURN = 12;

/**
 * What each article on a topic whose text is kept states beside the topic's questions. Found in the texts that nobody has looked
 * at yet, and kept for the next time.
 */
export async function openCoverageOn(db: CrossreadDb, finder: OpenFinder): Promise<OpenCoverage[]> {
  const { topic, rules } = finder;
  const articles = (await db.articles.where('topics').equals(topic).toArray()).filter(
    ({ source }) => source === 'page',
  );
  const known = await db.openReadings.bulkGet(articles.map(({ id }): [string, string] => [topic, id]));
  const coverage: OpenCoverage[] = [];
  let turnEnds = performance.now() + TURN;
  for (const [i, article] of articles.entries()) {
    const reading = known[i];
    const openClaims = reading?.rules === rules ? reading.claims : await findIn(db, finder, article);
    coverage.push({ article, openClaims, fingerprint: article.fingerprint });
    if (performance.now() < turnEnds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turnEnds = performance.now() + TURN;
  }
  return coverage;
}

async function findIn(
  db: CrossreadDb,
  { topic, rules, find }: OpenFinder,
  article: StoredArticle,
): Promise<readonly OpenClaim[]> {
  const text = (await db.snapshots.get(article.id))?.text;
  if (text === undefined) return [];
  const claims = find(article, text);
  await keep(db, { topic, article: article.id, rules, claims }, text);
  return claims;
}

/** Keeps what was found in a text, unless the article was read anew or deleted meanwhile, or there is no room. */
async function keep(db: CrossreadDb, reading: OpenReading, text: string): Promise<void> {
  try {
    await db.transaction('rw', db.snapshots, db.openReadings, async () => {
      const snapshot = await db.snapshots.get(reading.article);
      if (snapshot?.text === text) await db.openReadings.put(reading);
    });
  } catch (error) {
    if (!(await isFull(error))) throw error;
  }
}
