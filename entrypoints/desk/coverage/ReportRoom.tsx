import type { TopicRoomProps } from './room-props';

/** STUB: its owner replaces this file. */
export function ReportRoom(_: TopicRoomProps) {
  return null;
}
