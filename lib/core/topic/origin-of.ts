import type { TopicFacts } from './facts';
import { topOf } from './entity-tree';
import { localText } from './local-text';

/**
 * Whose word it is in the end when an article credits this name first: the top of what it belongs to, where the topic knows it, else the name
 * itself. Two named together ("Putin and Kim") count as the first.
 */
export function originOf(topic: TopicFacts, name: string): string {
  const [first = name] = name.split(' and ');
  const entity = topic.pack.entities.find((candidate) => localText(candidate.name, 'en') === first);
  return entity ? topOf(topic, entity.id) : name;
}
