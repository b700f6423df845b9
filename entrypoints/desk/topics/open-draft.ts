import type { CrossreadDb, TopicDraft } from '../../../lib/store/db';
import { draftFrom, draftOf } from '../../../lib/store/topic-drafts';
import { readArticle } from '../articles/read-article';
import { proposeFrom } from './propose';
import { newTopicId } from './topic-id';
import { isFromBefore } from './use-drafting';

/** In the address of a room where a topic is made: which draft is gone on with. */
export const DRAFT = 'draft';

/** A draft to go on with, or why there is none. */
export type Opened =
  /** `isResumed`: it was begun before. */
  | { readonly is: 'open'; readonly draft: TopicDraft; readonly isResumed: boolean }
  | { readonly is: 'noArticle' | 'noArticleText' }
  | { readonly is: 'failed'; readonly why: string };

/**
 * The draft of a new topic: the one that is named, or was begun from the article before; else what is proposed from it.
 * @throws Error with why nothing could be proposed
 */
export async function openNewDraft(
  db: CrossreadDb,
  article: string | null,
  draft: string | null,
): Promise<Opened> {
  const begun =
    draft === null ? article !== null && (await draftFrom(db, article)) : await draftOf(db, draft);
  if (begun) return { is: 'open', draft: begun, isResumed: isFromBefore(begun) };
  if (article === null) return { is: 'noArticle' };
  const kept = await readArticle(db, article);
  if (!kept) return { is: 'noArticle' };
  if (kept.text === null) return { is: 'noArticleText' };
  const topic = newTopicId(kept.article.title);
  const { pack, seen } = await proposeFrom(article, topic);
  return {
    is: 'open',
    draft: { topic, base: null, pack, article, proposed: pack, seen, changed: 0 },
    isResumed: false,
  };
}

/**
 * What is to be changed of a topic: its draft, else the topic as it is stored; tried out on the newest article that is under it.
 * @returns null when there is neither
 */
export async function openForEditing(
  db: CrossreadDb,
  topic: string,
): Promise<{
  readonly draft: TopicDraft;
  readonly from: 'draft' | 'own' | 'shipped' | 'imported';
} | null> {
  const begun = await draftOf(db, topic);
  if (begun) return { draft: begun, from: 'draft' };
  const stored = await db.topics.get(topic);
  if (!stored) return null;
  const article = await newestOn(db, topic);
  const { pack, from, checksum: base } = stored;
  return { draft: { topic, base, pack, article, proposed: null, seen: [], changed: 0 }, from };
}

async function newestOn(db: CrossreadDb, topic: string): Promise<string | null> {
  const articles = await db.articles
    .where('topics')
    .equals(topic)
    .filter(({ source }) => source !== 'pack')
    .toArray();
  const newest = articles.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  for (const { id } of newest) if ((await db.snapshots.get(id)) !== undefined) return id;
  return null;
}
