import type { PhraseHit } from '../text/phrases';
import type { ReadText } from '../text/read-text';
import type { Topic } from '../topic/compile';
import { hasDateWithin } from './dates-in-text';
import type { FrameFacts } from './event-frame';
import { useOf } from './may-concern';
import { seasonOf } from './season';

/** What stands somewhere in an article, be it far apart. */
interface Traces {
  hasSign: boolean;
  hasPlace: boolean;
  readonly groups: boolean[];
}

/**
 * Whether an event can come of what stands in an article: false only where `frameEvent` would find none. Of many topics on the same
 * people all but a few are told by this, and none of their sentences need be read.
 */
export function mayStand(topic: Topic, text: ReadText, title: ReadText, facts: FrameFacts): boolean {
  const { participants, places, window, utcOffset } = topic.pack.event;
  const { hasSign, hasPlace, groups } = tracesOf(topic, [text.hits, title.hits]);
  if (hasSign) return true;
  const { late, fresh } = seasonOf(topic, facts.published);
  const isPinned = !late || places.length === 0 || hasPlace;
  const areAllNamed = participants.every((_, group) => groups[group]);
  if (isPinned && (areAllNamed || (fresh && hasPlace))) return true;
  return hasDateWithin(text, window, { dateline: facts.dateline, utcOffset });
}

function tracesOf(topic: Topic, texts: readonly (readonly PhraseHit[])[]): Traces {
  const traces: Traces = { hasSign: false, hasPlace: false, groups: [] };
  const { hint } = useOf(topic);
  const seen = new Set<readonly number[]>();
  for (const { ids } of texts.flat()) {
    if (seen.has(ids)) continue;
    seen.add(ids);
    for (const id of ids) note(traces, hint(id));
  }
  return traces;
}

function note(traces: Traces, hint: ReturnType<ReturnType<typeof useOf>['hint']>): void {
  if (!hint) return;
  traces.hasSign ||= hint.isSign;
  traces.hasPlace ||= hint.isPlace;
  for (const [group, isOne] of hint.groups.entries()) if (isOne) traces.groups[group] = true;
}
