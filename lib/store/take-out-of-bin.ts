/** The way back of what was deleted. */
import { sayingOf, type Curation, type Saying } from '../core/claims/curation';
import { binnedRowsOf, deleteFromBin, type DeletedRows } from './bin';
import { tablesWithBin } from './bin-deleted';
import type { Binned, CrossreadDb } from './db';
import { putBack } from './forget';
import { putBackReaderClaim } from './reader-claims';
import { putBackArticles } from './remove-article';
import { bringTopicBack } from './remove-topic';

/**
 * What came of taking something out of the bin. Unless it is `back`, it lies there as before: it was taken out or deleted meanwhile (`gone`),
 * another topic has its id by now, the draft was begun anew, or the article that it belongs to is not there.
 */
export type TakenOut =
  | {
      readonly is: 'back';
      readonly binned: Binned;
      /** Ids of topics that came back. */ readonly topics: readonly string[];
    }
  | { readonly is: 'gone' | 'topic-there' | 'draft-there' | 'article-gone' };

/**
 * Takes something out of the bin, in one transaction. What the reader read, said or made meanwhile stays as it is, and is joined by what comes
 * back; where both cannot be, nothing is done and it stays in the bin.
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was changed
 */
export function takeOutOfBin(db: CrossreadDb, id: string): Promise<TakenOut> {
  return db.transaction('rw', tablesWithBin(db), async (): Promise<TakenOut> => {
    const binned = await db.bin.get(id);
    if (!binned) return { is: 'gone' };
    const rows = await binnedRowsOf(db, id);
    const hindrance = await bringBackOf(db, binned, rows);
    if (hindrance !== null) return { is: hindrance };
    await deleteFromBin(db, [id]);
    return { is: 'back', binned, topics: rows.topics.map((topic) => topic.id) };
  });
}

type Hindrance = Exclude<TakenOut['is'], 'back' | 'gone'> | null;

async function bringBackOf(db: CrossreadDb, { is }: Binned, rows: DeletedRows): Promise<Hindrance> {
  switch (is) {
    case 'articles':
      await putBackArticles(db, rows);
      return null;
    case 'everything-read':
      await putBack(db, rows);
      return null;
    case 'topic':
      return bringBackTopic(db, rows);
    case 'claim':
      return bringBackClaims(db, rows);
    case 'said':
      await sayAgain(db, rows.curations);
      return null;
    default:
      return bringBackDrafts(db, rows);
  }
}

async function bringBackTopic(db: CrossreadDb, rows: DeletedRows): Promise<Hindrance> {
  const [topic] = rows.topics;
  if (!topic) return null;
  const there = await db.topics.get(topic.id);
  if (there && there.checksum !== topic.checksum) return 'topic-there';
  await bringTopicBack(db, { ...rows, topic });
  const begun = await db.drafts.bulkGet(rows.drafts.map((draft) => draft.topic));
  await db.drafts.bulkAdd(rows.drafts.filter((_, i) => begun[i] === undefined));
  return null;
}

async function bringBackClaims(db: CrossreadDb, { claims, curations }: DeletedRows): Promise<Hindrance> {
  for (const claim of claims) {
    if (!(await db.articles.get(claim.article))) return 'article-gone';
    await putBackReaderClaim(db, claim);
  }
  await sayAgain(db, curations);
  return null;
}

async function bringBackDrafts(db: CrossreadDb, { drafts }: DeletedRows): Promise<Hindrance> {
  const begun = await db.drafts.bulkGet(drafts.map(({ topic }) => topic));
  if (begun.some((draft) => draft !== undefined)) return 'draft-there';
  await db.drafts.bulkAdd([...drafts]);
  return null;
}

/** What was said last counts; the other is kept as said before. */
async function sayAgain(db: CrossreadDb, curations: readonly Curation[]): Promise<void> {
  for (const said of curations) {
    const now = await db.curations.get(said.id);
    await db.curations.put(now ? joined(now, said) : said);
  }
}

function joined(now: Curation, said: Curation): Curation {
  const byMoment = new Map<string, Saying>();
  for (const one of [sayingOf(now), ...now.earlier, sayingOf(said), ...said.earlier])
    byMoment.set(one.at, one);
  const [last, ...earlier] = [...byMoment.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  const { imported: _, ...rest } = now;
  return { ...rest, ...last, earlier };
}
