import type { TopicRoomProps } from './room-props';

/** STUB: its owner replaces this file. */
export function CoverageRoom(_: TopicRoomProps) {
  return null;
}
