/** Deeds that delete something of the reader's: each puts it into the bin in the transaction that deletes it. Asked again with the same id they change nothing. */
import { sayingOf, type Curation } from '../core/claims/curation';
import type { TopicFacts } from '../core/topic/facts';
import { localText } from '../core/topic/local-text';
import { binTables, NOTHING_DELETED, putIntoBin, type DeletedRows } from './bin';
import { undoCurating } from './curations';
import type { Binned, CrossreadDb, TopicDraft } from './db';
import { forgetEverythingRead } from './forget';
import { removeReaderClaim } from './reader-claims';
import { removeArticles } from './remove-article';
import { removeTopic } from './remove-topic';

/** One deed: its id, made by whoever deletes, and when in milliseconds since 1970. */
export interface Deletion {
  readonly id: string;
  readonly at: number;
}

/**
 * Deletes articles as {@link removeArticles} does, into the bin.
 * @param topics the topics in the store
 * @returns null when none of them is there, or only a pack knows them
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was deleted
 */
export function binArticles(
  db: CrossreadDb,
  ids: readonly string[],
  topics: readonly TopicFacts[],
  deletion: Deletion,
): Promise<Binned | null> {
  return deleteOnce(db, deletion, async () => {
    const gone = await removeArticles(db, ids, topics);
    const [first] = gone.articles;
    return first ? { is: 'articles', title: first.title, rows: gone } : null;
  });
}

/**
 * Deletes a topic as {@link removeTopic} does, and what was begun to change in it, into the bin.
 * @param wasFollowed whether it was, which is a setting
 * @param made checksum that it was made with just now, by a deed that is undone: with nothing of the reader's in it, there is nothing to keep
 * @returns null when it is not there, or nothing of it was to be kept
 * @throws Error when it comes with Crossread, and what isFull (full.ts) tells
 */
export function binTopic(
  db: CrossreadDb,
  id: string,
  deletion: Deletion,
  wasFollowed: boolean,
  made: string | null = null,
): Promise<Binned | null> {
  return deleteOnce(db, deletion, async () => {
    const drafts = await db.drafts.where(':id').equals(id).toArray();
    const gone = await removeTopic(db, id);
    await db.drafts.bulkDelete(drafts.map(({ topic }) => topic));
    if (!gone) return null;
    const { topic, ...rows } = gone;
    const isUntouched =
      topic.checksum === made &&
      drafts.length === 0 &&
      rows.curations.length === 0 &&
      rows.claims.every(({ source }) => source !== 'reader');
    if (isUntouched) return null;
    return {
      is: 'topic',
      title: localText(topic.pack.title, 'en'),
      rows: { ...rows, topics: [topic], drafts },
      wasFollowed,
    };
  });
}

/** Deletes a claim that the reader made, and what was said of it, into the bin. @returns null when it is not there, or not the reader's */
export function binReaderClaim(db: CrossreadDb, id: string, deletion: Deletion): Promise<Binned | null> {
  return deleteOnce(db, deletion, async () => {
    const said = await db.curations.get(id);
    const claim = await removeReaderClaim(db, id);
    if (!claim) return null;
    return { is: 'claim', title: claim.display, rows: { claims: [claim], curations: said ? [said] : [] } };
  });
}

/**
 * Takes back what the reader said of a claim at a moment, as {@link undoCurating} does. What was worded for it, a correction or a merging,
 * goes into the bin.
 * @returns whether it was taken back
 */
export async function binSaid(db: CrossreadDb, id: string, at: string, deletion: Deletion): Promise<boolean> {
  let isUndone = false;
  await deleteOnce(db, deletion, async () => {
    const said = await db.curations.get(id);
    isUndone = await undoCurating(db, id, at);
    const title = said && wordsOf(said);
    return isUndone && said && title !== undefined
      ? { is: 'said', title, rows: { curations: [saidAlone(said)] } }
      : null;
  });
  return isUndone;
}

/** Lets go of a draft, into the bin. @returns null when it is not there */
export function binDraft(db: CrossreadDb, topic: string, deletion: Deletion): Promise<Binned | null> {
  return deleteOnce(db, deletion, async () => {
    const draft = await db.drafts.get(topic);
    await db.drafts.delete(topic);
    return draft && isWritten(draft)
      ? { is: 'draft', title: localText(draft.pack.title, 'en').trim(), rows: { drafts: [draft] } }
      : null;
  });
}

/** Deletes all that was read, as {@link forgetEverythingRead} does, into the bin. @returns null when nothing was */
export function binEverythingRead(
  db: CrossreadDb,
  topics: readonly TopicFacts[],
  deletion: Deletion,
): Promise<Binned | null> {
  return deleteOnce(db, deletion, async () => {
    const gone = await forgetEverythingRead(db, topics);
    const [first] = gone.articles;
    const isNothing = gone.articles.length + gone.claims.length + gone.curations.length === 0;
    return isNothing ? null : { is: 'everything-read', title: first?.title ?? '', rows: gone };
  });
}

interface Gone extends Pick<Binned, 'is' | 'title' | 'wasFollowed'> {
  readonly rows: Partial<DeletedRows>;
}

/** Deletes and bins in one transaction, unless it was done. */
function deleteOnce(
  db: CrossreadDb,
  { id, at }: Deletion,
  work: () => Promise<Gone | null>,
): Promise<Binned | null> {
  return db.transaction('rw', tablesWithBin(db), async () => {
    const done = await db.bin.get(id);
    if (done) return done;
    const gone = await work();
    if (!gone) return null;
    const { rows, ...facts } = gone;
    return putIntoBin(db, { id, at, ...facts }, { ...NOTHING_DELETED, ...rows });
  });
}

/** What anything can be deleted from, and the bin. */
export function tablesWithBin(db: CrossreadDb) {
  const { topics, articles, snapshots, claims, openReadings, curations, drafts } = db;
  return [topics, articles, snapshots, claims, openReadings, curations, drafts, ...binTables(db)];
}

/** What the reader worded; undefined where a click said it all. */
function wordsOf({ verdict, claim }: Curation): string | undefined {
  if (verdict.is === 'corrected') return verdict.to.display;
  return verdict.is === 'merged' ? claim.display : undefined;
}

/** What was said before stays where it is. */
function saidAlone(said: Curation): Curation {
  return { ...said, ...sayingOf(said), earlier: [] };
}

/** One that was only opened holds no word of the reader's. */
function isWritten({ changed }: TopicDraft): boolean {
  return changed > 0;
}
