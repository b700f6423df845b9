import type { TopicRoomProps } from './room-props';

/** STUB: its owner replaces this file. */
export function QuestionRoom(_: TopicRoomProps & { readonly question: string }) {
  return null;
}
