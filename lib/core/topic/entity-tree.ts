import type { TopicFacts } from './facts';

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
  return upwards(topic, inner).includes(outer);
}

/** The top of what an entity belongs to: the State Department's is the United States. */
export function topOf(topic: TopicFacts, entity: string): string {
  return upwards(topic, entity).at(-1) ?? entity;
}
