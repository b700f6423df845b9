import { freeId } from '../../../lib/core/topic/edit/add-parts';

/** As many as make it unlikely that two topics of one name have one id, on all computers they are passed on to. */
const RANDOM_DIGITS = 6;

/** An id for a new topic: what can be read of its name, and a random end, so that it is nobody else's. */
export function newTopicId(name: string): string {
  const [end = ''] = crypto.randomUUID().split('-');
  return `${freeId(name, [], 'topic')}-${end.slice(0, RANDOM_DIGITS)}`;
}
