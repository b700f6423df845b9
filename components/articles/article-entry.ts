import type { Article } from '../../lib/core/claims/claim';

/** How an article came into the store: read in a page, added from a file, pasted, imported; or only a topic pack knows it. */
export const STATUSES = ['page', 'file', 'paste', 'import', 'pack'] as const;
/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** An article as it is listed. */
export interface ArticleEntry extends Pick<
  Article,
  'id' | 'url' | 'title' | 'publisher' | 'byline' | 'published' | 'language'
> {
  /** Ids of the topics it is about. */
  readonly topics: readonly string[];
  /** Ids of those that it only mentions. */
  readonly alsoOn?: readonly string[];
  readonly status: Status;
  readonly hasText: boolean;
  /** Whether it was read by older rules than today's. */
  readonly isOld: boolean;
  /** Milliseconds since 1970; null when nobody read it here. */
  readonly readAt: number | null;
}

/** How much there is on an article. */
export interface EntryCounts {
  readonly claims: number;
  readonly highlights: number;
}
