import type { SplitText } from '../text/read-text';
import type { LocalTopic } from '../topic/local-topic';
import { hasDateWithin } from './dates-in-text';
import type { FrameFacts } from './event-frame';
import type { Hint } from './hints';
import { seasonOf } from './season';

/**
 * Whether an event can come of what stands in an article: false only where `frameEvent` would find none. Of many topics on the same
 * people all but a few are told by this, and none of their sentences need be read.
 * @param hints at what stands somewhere in text or headline, be it far apart; some of it may not stand there after all
 */
export function mayStand(
  topic: LocalTopic,
  text: SplitText,
  hints: ReadonlySet<Hint>,
  facts: FrameFacts,
): boolean {
  if (hints.size === 0) return false;
  const { participants, places, window, utcOffset } = topic.pack.event;
  const all = [...hints];
  if (all.some(({ isSign }) => isSign)) return true;
  const hasPlace = all.some(({ isPlace }) => isPlace);
  const { late, fresh } = seasonOf(topic, facts.published);
  const isPinned = !late || places.length === 0 || hasPlace;
  const areAllNamed = participants.every((_, group) => all.some(({ groups }) => groups[group]));
  if (isPinned && (areAllNamed || (fresh && hasPlace))) return true;
  return hasDateWithin(text, window, { dateline: facts.dateline, utcOffset });
}
