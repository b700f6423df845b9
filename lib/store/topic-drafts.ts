import type { CrossreadDb, TopicDraft } from './db';

/** A draft of a topic, by the topic's id; undefined when there is none. */
export function draftOf(db: CrossreadDb, topic: string): Promise<TopicDraft | undefined> {
  return db.drafts.get(topic);
}

/** The draft of a new topic that was made from an article, the one changed last; undefined when there is none. */
export async function draftFrom(db: CrossreadDb, article: string): Promise<TopicDraft | undefined> {
  const made = await db.drafts.where('article').equals(article).toArray();
  return made.filter(({ base }) => base === null).sort(lastFirst)[0];
}

/** Every draft, the one changed last first. */
export async function allDrafts(db: CrossreadDb): Promise<TopicDraft[]> {
  return (await db.drafts.toArray()).sort(lastFirst);
}

/** Keeps a draft as it is now. */
export async function keepDraft(db: CrossreadDb, draft: TopicDraft): Promise<void> {
  await db.drafts.put(draft);
}

/** Lets go of a draft, as it was saved: what was typed since, here or in another tab, stays. */
export async function dropSaved(db: CrossreadDb, { topic, changed }: TopicDraft): Promise<void> {
  await db.drafts
    .where(':id')
    .equals(topic)
    .filter((kept) => kept.changed <= changed)
    .delete();
}

/** Lets go of a draft that is not wanted any more. */
export async function dropDraft(db: CrossreadDb, topic: string): Promise<void> {
  await db.drafts.delete(topic);
}

function lastFirst(a: TopicDraft, b: TopicDraft): number {
  return b.changed - a.changed;
}
