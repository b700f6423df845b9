import type { TopicRoomProps } from './room-props';

/** STUB: its owner replaces this file. */
export function MissingRoom(_: TopicRoomProps) {
  return null;
}
