import type { CrossreadDb } from '../../../lib/store/db';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import type { Comparison } from './use-comparison';

/** What every room of a topic gets. */
export interface TopicRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly comparison: Comparison;
  readonly here: Whereabouts;
}
