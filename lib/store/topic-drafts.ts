import type { CrossreadDb, TopicDraft } from './db';

/** A draft of a topic, by the topic's id; undefined when there is none. */
export function draftOf(db: CrossreadDb, topic: string): Promise<TopicDraft | undefined> {
  return db.drafts.get(topic);
}

/** The draft that was made from an article, the one changed last; undefined when there is none. */
export async function draftFrom(db: CrossreadDb, article: string): Promise<TopicDraft | undefined> {
  const made = await db.drafts.where('article').equals(article).toArray();
  return made.sort(lastFirst)[0];
}

/** Every draft, the one changed last first. */
export async function allDrafts(db: CrossreadDb): Promise<TopicDraft[]> {
  return (await db.drafts.toArray()).sort(lastFirst);
}

/** Keeps a draft as it is now. */
export async function keepDraft(db: CrossreadDb, draft: TopicDraft): Promise<void> {
  await db.drafts.put(draft);
}

/** Lets go of a draft: it was saved, or is not wanted any more. */
export async function dropDraft(db: CrossreadDb, topic: string): Promise<void> {
  await db.drafts.delete(topic);
}

function lastFirst(a: TopicDraft, b: TopicDraft): number {
  return b.changed - a.changed;
}
