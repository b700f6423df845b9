import type { PhraseHit } from '../text/phrases';
import type { ReadText } from '../text/read-text';
import type { LocalTopic } from '../topic/local-topic';
import { hasDateWithin } from './dates-in-text';
import type { FrameFacts } from './event-frame';
import { useOf, type Hint } from './may-concern';
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
export function mayStand(topic: LocalTopic, text: ReadText, title: ReadText, facts: FrameFacts): boolean {
  const { participants, places, window, utcOffset } = topic.pack.event;
  const { hasSign, hasPlace, groups } = tracesOf(topic, [text.hits, title.hits]);
  if (hasSign) return true;
  const { late, fresh } = seasonOf(topic, facts.published);
  const isPinned = !late || places.length === 0 || hasPlace;
  const areAllNamed = participants.every((_, group) => groups[group]);
  if (isPinned && (areAllNamed || (fresh && hasPlace))) return true;
  return hasDateWithin(text, window, { dateline: facts.dateline, utcOffset });
}

function tracesOf(topic: LocalTopic, texts: readonly (readonly PhraseHit[])[]): Traces {
  const traces: Traces = { hasSign: false, hasPlace: false, groups: [] };
  const { hint } = useOf(topic);
  for (const hits of texts) {
    for (const { ids } of hits) {
      for (const id of ids) note(traces, hint(id));
      if (traces.hasSign) return traces;
    }
  }
  return traces;
}

function note(traces: Traces, hint: Hint | undefined): void {
  if (!hint) return;
  traces.hasSign ||= hint.isSign;
  traces.hasPlace ||= hint.isPlace;
  for (let group = 0; group < hint.groups.length; group++)
    if (hint.groups[group]) traces.groups[group] = true;
}
