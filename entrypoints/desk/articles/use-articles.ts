import { useMemo } from 'preact/hooks';
import type { ArticleEntry, EntryCounts, Status } from '../../../components/articles/article-entry';
import { standingClaims } from '../../../lib/core/claims/standing-claims';
import { rulesOfToday } from '../../../lib/core/reading-rules';
import { factsOf, type TopicFacts } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import { pageKey } from '../../../lib/dom/page-key';
import { settings } from '../../../lib/messaging/shared-state';
import { claimsOf } from '../../../lib/store/claims';
import { countAnnotationsOn } from '../../../lib/store/count-annotations';
import { curationsOf } from '../../../lib/store/curations';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { allTopics } from '../../../lib/store/topics';
import { language } from '../../../locales/say';
import { useLive, type Live } from '../../live/use-live';
import { useShared } from '../../live/use-shared';

/** All articles in the store, and the topics. */
export interface Articles {
  readonly entries: readonly ArticleEntry[];
  readonly topics: readonly TopicFacts[];
  /** Titles of topics, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** All articles in the store as they are listed, without their texts and claims; live. */
export function useArticles(db: CrossreadDb): Live<Articles> {
  const off = useShared(settings, 'settings')?.topicsOff;
  const { value, error } = useLive(() => stored(db), []);
  const articles = useMemo(() => {
    if (!value || !off) return undefined;
    const { packs, kept } = value;
    const today = rulesOfToday(
      packs,
      packs.filter(({ id }) => !off.includes(id)),
    );
    return {
      entries: value.articles.map((article) => entryOf(article, kept.has(article.id), today)),
      topics: packs.map(factsOf),
      titles: new Map(packs.map(({ id, title }) => [id, localText(title, language)])),
    };
  }, [value, off]);
  return { value: articles, error };
}

/** How much there is on each of these articles, read by index: claims that stand; live. Undefined until it is counted. */
export function useCounts(
  db: CrossreadDb,
  entries: readonly ArticleEntry[],
): ReadonlyMap<string, EntryCounts> | undefined {
  const shown = entries.map(({ id }) => id).join('\n');
  return useLive(() => counted(db, entries), [shown]).value;
}

async function stored(db: CrossreadDb) {
  const [articles, texts, topics] = await Promise.all([
    db.articles.toArray(),
    db.snapshots.toCollection().primaryKeys(),
    allTopics(db),
  ]);
  return { articles, kept: new Set(texts), packs: topics.map(({ pack }) => pack) };
}

/** See {@link useCounts}. */
export async function counted(
  db: CrossreadDb,
  entries: readonly ArticleEntry[],
): Promise<ReadonlyMap<string, EntryCounts>> {
  const counts = entries.map(async ({ id, url }): Promise<[string, EntryCounts]> => {
    const key = pageKey(url);
    const [claims, said, highlights] = await Promise.all([
      claimsOf(db, id),
      curationsOf(db, id),
      key === '' ? 0 : countAnnotationsOn(db, [key]),
    ]);
    // Not all that is stored counts: what a pack knows of an article stands back where it was read.
    return [id, { claims: standingClaims(claims, said).length, highlights }];
  });
  return new Map(await Promise.all(counts));
}

/** An article as it is listed. */
export function entryOf(article: StoredArticle, hasText: boolean, today: ReadonlySet<string>): ArticleEntry {
  const { id, url, title, publisher, byline, published, language, topics, alsoOn, readAt } = article;
  const facts = { id, url, title, publisher, byline, published, language, topics, readAt };
  const isRead = article.source === 'page';
  return {
    ...facts,
    ...(alsoOn && { alsoOn }),
    status: statusOf(article),
    hasText,
    isOld: isRead && hasText && !(article.rules !== undefined && today.has(article.rules)),
  };
}

function statusOf({ source, addedFrom }: StoredArticle): Status {
  if (source === 'pack' || source === 'import') return source;
  return addedFrom ?? 'page';
}
