import { fold } from '../text/fold';
import type { TopicPack } from './schema';

/**
 * Tells of a text whether it names anyone or anything that takes part in the event. Quick, and says yes rather too often: who reads the text
 * for the topic knows more. No text that it does not take is about the event.
 */
export function namesTakingPart({ entities, event }: TopicPack): (text: string) => boolean {
  const taking = new Set(event.participants.flat());
  const names = entities
    .filter(({ id }) => taking.has(id))
    .flatMap(({ aliases }) => Object.values(aliases).flat())
    .map((alias) => fold(alias.replaceAll('*', '')).folded);
  const shortest = [...new Set(names)].sort((a, b) => a.length - b.length).reduce<string[]>(withNew, []);
  return (text) => {
    const { folded } = fold(text);
    return shortest.some((name) => folded.includes(name));
  };
}

/** Where “Vladimir Putin” stands, “Putin” does. */
function withNew(names: string[], name: string): string[] {
  if (!names.some((other) => name.includes(other))) names.push(name);
  return names;
}
