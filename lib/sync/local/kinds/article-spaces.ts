import type { StoredArticle } from '../../../store/db';
import type { Space } from '../../space';
import type { Audiences } from '../audiences';

/** The spaces that an article belongs to: those of its topics. */
export function spacesOf({ topics }: Pick<StoredArticle, 'topics'>, audiences: Audiences): readonly Space[] {
  const all = topics.length === 0 ? audiences.of(null) : topics.flatMap((topic) => audiences.of(topic));
  return [...new Map(all.map((space) => [space.id, space])).values()];
}
