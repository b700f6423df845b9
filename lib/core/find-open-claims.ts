import { readArticle } from './analyse';
import type { ArticleText } from './frame-article';
import type { OpenClaim } from './claims/open-claim';
import { extractOpenClaims } from './claims/open-claims';
import type { Topic } from './topic/compile';

/** Counts up when the rules find other open claims than before, so that what is kept of earlier ones is found anew. */
export const OPEN_RULES = 1;

/**
 * What an article states that no question of a topic asks for, in reading order; nothing when it has nothing to do with the
 * topic. Apart from `analyse`, whose readers are many and must stay small; this is asked for by few.
 */
export function findOpenClaims(topic: Topic, article: ArticleText): OpenClaim[] {
  const read = readArticle(topic, article);
  return read ? extractOpenClaims(read) : [];
}
