/** What lies in the bin when something was deleted: its facts are {@link Binned}, its records {@link DeletedRows}. */
import type { Curation } from '../core/claims/curation';
import type { OpenReading, Snapshot, StoredArticle, StoredClaim, StoredTopic, TopicDraft } from './db';

/** What the reader deleted: articles with all that belongs to them, a topic, a claim of the reader's own, what the reader had said of one, an unfinished topic, or all that was read. */
export type DeletedKind = 'articles' | 'topic' | 'claim' | 'said' | 'draft' | 'everything-read';

/** How many records of each kind went. */
export interface DeletedCounts {
  readonly articles: number;
  /** Found in articles, imported or a pack's. */
  readonly claims: number;
  /** Made by the reader. */
  readonly ownClaims: number;
  /** Claims that the reader confirmed, corrected, rejected or merged. */
  readonly said: number;
  readonly drafts: number;
}

/** Records that went, as their tables had them. */
export interface DeletedRows {
  readonly topics: readonly StoredTopic[];
  readonly articles: readonly StoredArticle[];
  readonly snapshots: readonly Snapshot[];
  readonly claims: readonly StoredClaim[];
  readonly openReadings: readonly OpenReading[];
  readonly curations: readonly Curation[];
  readonly drafts: readonly TopicDraft[];
  /** Ids of the articles of packs that have taken the place of some. */
  readonly planted: readonly string[];
}
