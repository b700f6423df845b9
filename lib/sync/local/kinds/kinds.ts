import type { Kind } from '../../../core/merge/stamped-record';
import { annotationKind } from './annotation';
import { articleKind } from './article';
import { claimKind } from './claim';
import { curationKind } from './curation';
import type { RowKind } from './kind';
import { topicKind } from './topic';

/** The kinds that have rows, in the order in which they are taken: what others speak of stands before them. A device has no row. */
export const ROW_KINDS: readonly RowKind[] = [
  topicKind,
  articleKind,
  claimKind,
  curationKind,
  annotationKind,
];

/** The rows of a kind; undefined for one that has none. */
export function rowKindOf(kind: Kind): RowKind | undefined {
  return ROW_KINDS.find((one) => one.kind === kind);
}
