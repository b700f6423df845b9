import { quoteOf } from '../../../lib/core/annotation/annotation';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import type { Synced } from '../../../lib/sync/local/schema';
import { language } from '../../../locales/say';

/** What a record is of, in words that one knows it by; null where its row is not here. */
export async function wordsOf(
  db: CrossreadDb,
  { kind, row }: Pick<Synced, 'kind' | 'row'>,
): Promise<string | null> {
  switch (kind) {
    case 'article':
      return (await db.articles.get(row))?.title ?? null;
    case 'claim':
      return (await db.claims.get(row))?.sentence.exact ?? null;
    case 'curation':
      return (await db.curations.get(row))?.claim.sentence.exact ?? null;
    case 'annotation': {
      const annotation = await db.annotations.get(row);
      return annotation ? quoteOf(annotation) : null;
    }
    case 'topic': {
      const topic = await db.topics.get(row);
      return topic ? localText(topic.pack.title, language) : null;
    }
    case 'device':
      return null;
  }
}
