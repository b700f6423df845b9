import type { TopicRoomProps } from './room-props';

/** STUB: its owner replaces this file. */
export function TimelineRoom(_: TopicRoomProps) {
  return null;
}
