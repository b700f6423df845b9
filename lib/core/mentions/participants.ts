import type { LocalTopic } from '../topic/local-topic';
import { isWithin } from '../topic/entity-tree';
import type { SentenceReading } from './read-sentence';

/** Whether of every group of participants at least one, or something in it, is named. */
export function hasParticipants(topic: LocalTopic, reading: SentenceReading): boolean {
  return topic.pack.event.participants.every((group) => names(topic, reading, group));
}

/** Whether the sentence names one of a group of participants, or something in it. */
export function names(topic: LocalTopic, reading: SentenceReading, group: readonly string[]): boolean {
  return reading.entities.some(({ entity }) => isOneOf(topic, entity, group));
}

/** Whether the sentence names the place of the event itself, the most exact that the topic states, or one in it. */
export function namesThePlace(topic: LocalTopic, reading: SentenceReading): boolean {
  const [place] = topic.pack.event.places;
  return place !== undefined && reading.entities.some(({ entity }) => isWithin(topic, entity, place));
}

/** Whether the sentence names a person who received the visitor, and where the event was. */
export function namesHostAndPlace(topic: LocalTopic, { entities }: SentenceReading): boolean {
  return (
    entities.some(({ entity }) => isHost(topic, entity)) &&
    entities.some(({ entity }) => topic.pack.event.places.includes(entity))
  );
}

/** Whether an entity is a person who received the visitor. */
export function isHost(topic: LocalTopic, entity: string): boolean {
  const hosts = topic.pack.event.participants.slice(1);
  return topic.entities.get(entity)?.kind === 'person' && hosts.some((group) => group.includes(entity));
}

/** A person takes part in person; a country through whatever place or body of it is named. */
function isOneOf(topic: LocalTopic, entity: string, group: readonly string[]): boolean {
  return group.some((id) =>
    topic.entities.get(id)?.kind === 'person' ? entity === id : isWithin(topic, entity, id),
  );
}

/** Whether an entity is the one who came: of the first group, in person. */
export function isVisitor(topic: LocalTopic, entity: string): boolean {
  return isOneOf(topic, entity, topic.pack.event.participants[0] ?? []);
}

/** Whether an entity is what the visitor belongs to: his country, his office. */
export function isVisitorSide(topic: LocalTopic, entity: string): boolean {
  const [visitors = []] = topic.pack.event.participants;
  return visitors.some((visitor) => isWithin(topic, visitor, entity));
}

/** Whether an entity is where the event was, or one of those who took part, or lies in one of them. */
export function takesPart(topic: LocalTopic, entity: string): boolean {
  const { participants, places } = topic.pack.event;
  return [...participants.flat(), ...places].some((id) => isWithin(topic, entity, id));
}
