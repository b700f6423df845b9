import type { CrossreadDb } from '../../../lib/store/db';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';

/** Props of {@link TopicsRoom}. */
export interface TopicsRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
}

/** The topics that the reader has. */
export function TopicsRoom(_: TopicsRoomProps) {
  return <p class="empty">…</p>;
}
