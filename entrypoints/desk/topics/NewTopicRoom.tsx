import type { CrossreadDb } from '../../../lib/store/db';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';

/** Props of {@link NewTopicRoom}. */
export interface NewTopicRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  /** Id of the kept article it is made of; null for one from nothing. */
  readonly article: string | null;
}

/** Where a topic is made. */
export function NewTopicRoom(_: NewTopicRoomProps) {
  return <p class="empty">…</p>;
}
