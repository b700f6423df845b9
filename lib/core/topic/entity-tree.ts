import type { TopicFacts } from './facts';

const DEEPEST = 64;

/** The entity and all it belongs to, from itself upwards: vladivostok, primorye, russian-far-east, russia. */
export function upwards(topic: TopicFacts, entity: string): string[] {
  const chain: string[] = [];
  let at: string | undefined = entity;
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    at = topic.entities.get(at)?.partOf;
  }
  return chain;
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(topic: TopicFacts, inner: string, outer: string): boolean {
  let at: string | undefined = inner;
  // A pack's tree has no circle (compileTopic refuses one); the count is for a pack that was not compiled.
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
    if (at === outer) return true;
    at = topic.entities.get(at)?.partOf;
  }
  return false;
}

/** The top of what an entity belongs to: the State Department's is the United States. */
export function topOf(topic: TopicFacts, entity: string): string {
  return upwards(topic, entity).at(-1) ?? entity;
}
