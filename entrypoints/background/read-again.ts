import * as v from 'valibot';
import { ArticleSchema, ClaimSchema, type Claim } from '../../lib/core/claims/claim';
import { rulesOf } from '../../lib/core/reading-rules';
import { saveReading, textOf } from '../../lib/store/articles';
import { claimsOf } from '../../lib/store/claims';
import type { CrossreadDb } from '../../lib/store/db';
import { settings } from '../../lib/messaging/shared-state';
import { readTextFor } from './read-text';
import { followedTopics } from './topics';
import { NotDone } from './not-done';

/** What came of reading an article again. */
export interface ReadAgain {
  /** The topic it is put under now; null when none was found in it. */
  readonly topic: string | null;
  readonly claims: number;
  /** Whether other claims came of it. */
  readonly changed: boolean;
}

/**
 * Reads the kept text of an article anew, by the rules and packs of today: for the topics that are followed, and those that it is under.
 * What the reader said of it stays. Asked again, it changes nothing.
 * @throws Error with what to tell the reader when the article, or its text, is not there
 */
export async function readAgain(db: CrossreadDb, id: string): Promise<ReadAgain> {
  const [stored, text] = await db.transaction('r', db.articles, db.snapshots, () =>
    Promise.all([db.articles.get(id), textOf(db, id)]),
  );
  if (!stored) throw new NotDone('articleGone');
  if (text === null) throw new NotDone('textNotKept');
  const article = v.parse(ArticleSchema, stored);
  const { topicsOff } = await settings.read();
  const topics = await followedTopics(db, stored.topics);
  const { best, alsoOn } = await readTextFor(db, topics, article, text);
  const followed = topics.map(({ pack }) => pack).filter((pack) => !topicsOff.includes(pack.id));
  const tables = [db.articles, db.snapshots, db.claims, db.openReadings, db.curations];
  return db.transaction('rw', tables, async () => {
    // Removed while it was being read: it must not come back.
    if (!(await db.articles.get(id))) throw new NotDone('articleGone');
    const before = (await claimsOf(db, id)).filter(({ source }) => source === 'page');
    const { claims } = await saveReading(db, {
      article,
      text,
      topics: best ? [best.topic.pack.id] : [],
      alsoOn,
      claims: best?.analysis.claims ?? [],
      readAt: stored.readAt ?? Date.now(),
      rules: rulesOf(best?.topic.pack ?? null, followed),
      ...(stored.addedFrom && { addedFrom: stored.addedFrom }),
    });
    const topic = best?.topic.pack.id ?? null;
    return { topic, claims: claims.length, changed: told(before) !== told(claims) };
  });
}

/** Claims as one text that tells whether any is another one, in whatever order they or their fields are. */
function told(claims: readonly Claim[]): string {
  return claims
    .map((claim) => JSON.stringify(inOrder(v.parse(ClaimSchema, claim))))
    .sort()
    .join('\n');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
