/** What each kind of row tells syncing: how it is told in fields, and how a row is made of fields again. One file a kind. */
import type { Json, Kind, StampedRecord } from '../../../core/merge/stamped-record';
import type { CrossreadDb } from '../../../store/db';
import type { Space } from '../../space';
import type { ArticleIds } from '../article-ids';
import type { Audiences } from '../audiences';
import type { Changed } from '../schema';

/** What is told of a row, by field. Null is as good as absent. */
export type Fields = Readonly<Record<string, Json>>;

/** A row that is here, as it is told. */
export interface Standing {
  /** The spaces it belongs to. */
  readonly spaces: readonly Space[];
  /** This device's ids of the articles it speaks of. */
  readonly articles: readonly string[];
  /** When it was written, in milliseconds since 1970; null where nobody knows. */
  readonly saidAt: number | null;
  fieldsIn(space: Space, ids: ArticleIds): Fields;
}

/** A record that came, merged with what was known, on its way into the rows. */
export interface Arrival {
  readonly id: string;
  /** Key of its row. */
  readonly row: string;
  readonly values: Fields;
  /** Of these the value is another than it was here. */
  readonly changed: ReadonlySet<string>;
  /** As it came: its heavy fields hold their values. */
  readonly came: StampedRecord;
  /** Whether here something was said that whoever sent it did not know. */
  readonly isConcurrent: boolean;
  /** Whether what is heavy in it, as it came, is not what counts. */
  readonly isStale: boolean;
  /** What was said of `words` and gives way to what counts, without that who said that knew it. Kept where earlier wordings are. */
  readonly overruled: { readonly value: Json; readonly at: number } | null;
}

/** Within what rows are taken. */
export interface Taking {
  readonly db: CrossreadDb;
  readonly space: Space;
  readonly audiences: Audiences;
  readonly ids: ArticleIds;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Of what arrived. */
export interface Settled {
  /** Ids of records that are malformed or of another place: nothing of them was written. */
  readonly refused: ReadonlySet<string>;
  /** Ids of records whose row is not as the record says, on purpose: it is looked at when changes are captured next. */
  readonly differs: ReadonlySet<string>;
  /** Ids of records that have no row here, as this device has the same in another row: by record, that row. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** One kind. */
export interface RowKind {
  readonly kind: Kind;
  readonly table: Changed['table'];
  /** The field in which people write: where two wrote at once, the one that gives way is kept among the earlier. */
  readonly words: string | null;
  /** Fields that are said once, by whoever made the record. */
  readonly once: readonly string[];
  /** The rows that are here, by key. */
  load(
    db: CrossreadDb,
    rows: readonly string[],
    audiences: Audiences,
  ): Promise<ReadonlyMap<string, Standing>>;
  /** Names of the articles that a record speaks of, as far as it can be told. */
  namesIn(record: StampedRecord): readonly string[];
  /** Writes rows of what arrived and was not deleted. */
  take(arrivals: readonly Arrival[], taking: Taking): Promise<Settled>;
  /** Deletes rows. @returns keys of those that stay all the same, as something else is said of them here */
  remove(rows: readonly string[], taking: Taking): Promise<ReadonlySet<string>>;
}

/** That everything was taken as it came. */
export const ALL_SETTLED: Settled = { refused: new Set(), differs: new Set(), elsewhere: new Map() };

/** Whether what is on a topic may stand in a space: in one that shares a topic only what is on that. */
export function isOf({ audience }: Space, topic: unknown): boolean {
  return audience.is === 'private' || audience.topic === topic;
}
