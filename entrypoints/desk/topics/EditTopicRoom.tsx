import type { CrossreadDb } from '../../../lib/store/db';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';

/** Props of {@link EditTopicRoom}. */
export interface EditTopicRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  readonly topic: string;
}

/** Where a topic of the reader’s own is changed. */
export function EditTopicRoom(_: EditTopicRoomProps) {
  return <p class="empty">…</p>;
}
