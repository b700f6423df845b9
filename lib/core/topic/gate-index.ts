import { fold } from '../text/fold';
import type { TopicFacts } from './facts';

/**
 * What the gate has to know of a topic: of every group of participants at least one name must stand in a page.
 * Names are lower-case and without marks; the gate compares them with a page's lower-cased text, so a name with marks is
 * given both ways.
 */
export function gateIndexOf(topic: TopicFacts): { topic: string; groups: string[][] } {
  const groups = topic.pack.event.participants.map((ids) => {
    const names = ids.flatMap((id) => Object.values(topic.entities.get(id)?.aliases ?? {}).flat());
    const written = names.flatMap((name) => {
      const plain = name.replaceAll('*', '').toLowerCase();
      return [plain, fold(plain).folded];
    });
    return shortest([...new Set(written)]);
  });
  return { topic: topic.pack.id, groups };
}

/** Leaves out every name that contains another: where "Vladimir Putin" stands, "Putin" does. */
function shortest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
}
