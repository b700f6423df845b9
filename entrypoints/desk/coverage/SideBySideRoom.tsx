import type { TopicRoomProps } from './room-props';

/** STUB: its owner replaces this file. */
export function SideBySideRoom(_: TopicRoomProps) {
  return null;
}
