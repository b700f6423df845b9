import type { CrossreadDb } from '../../../lib/store/db';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';

/** What the rooms of articles get. */
export interface ArticlesRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
}

/** STUB: its owner replaces this file. */
export function ArticlesRoom(_: ArticlesRoomProps) {
  return null;
}
