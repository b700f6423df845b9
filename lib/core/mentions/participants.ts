import type { TopicFacts } from '../topic/facts';
import { isWithin } from '../topic/entity-tree';
import type { SentenceReading } from './read-sentence';

/** What an entity is in the event. */
interface Role {
  /** Of which groups of participants it is one, or lies in one. */
  readonly groups: readonly boolean[];
  /** Of the first group: the one who came. */
  readonly isVisitor: boolean;
  /** What the visitor belongs to: his country, his office. */
  readonly isVisitorSide: boolean;
  /** A person who received the visitor. */
  readonly isHost: boolean;
  /** Takes part, or lies where the event was. */
  readonly takesPart: boolean;
  /** Where the event was, or in it. */
  readonly isAtPlace: boolean;
  /** Where the event was, as exactly as the topic states it, or in it. */
  readonly isOnTheSpot: boolean;
}

const OUTSIDE: Role = {
  groups: [],
  isVisitor: false,
  isVisitorSide: false,
  isHost: false,
  takesPart: false,
  isAtPlace: false,
  isOnTheSpot: false,
};

/** The roles of a topic's entities: every name of every sentence is asked for its own, so they are worked out once. */
const roles = new WeakMap<TopicFacts['entities'], Map<string, Role>>();

function roleOf(topic: TopicFacts, entity: string): Role {
  let ofTopic = roles.get(topic.entities);
  if (!ofTopic) roles.set(topic.entities, (ofTopic = new Map()));
  let role = ofTopic.get(entity);
  if (!role) ofTopic.set(entity, (role = topic.entities.has(entity) ? workOut(topic, entity) : OUTSIDE));
  return role;
}

function workOut(topic: TopicFacts, entity: string): Role {
  const { participants, places } = topic.pack.event;
  const [place] = places;
  const [visitors = [], ...hosts] = participants;
  const groups = participants.map((group) => isOneOf(topic, entity, group));
  return {
    groups,
    isVisitor: groups[0] ?? false,
    isVisitorSide: visitors.some((visitor) => isWithin(topic, visitor, entity)),
    isHost: topic.entities.get(entity)?.kind === 'person' && hosts.some((group) => group.includes(entity)),
    takesPart: [...participants.flat(), ...places].some((id) => isWithin(topic, entity, id)),
    isAtPlace: places.some((id) => isWithin(topic, entity, id)),
    isOnTheSpot: place !== undefined && isWithin(topic, entity, place),
  };
}

/** A person takes part in person; a country through whatever place or body of it is named. */
function isOneOf(topic: TopicFacts, entity: string, group: readonly string[]): boolean {
  return group.some((id) =>
    topic.entities.get(id)?.kind === 'person' ? entity === id : isWithin(topic, entity, id),
  );
}

/** Whether of every group of participants at least one, or something in it, is named. */
export function hasParticipants(topic: TopicFacts, reading: SentenceReading): boolean {
  return topic.pack.event.participants.every((_, group) => namesOneOf(topic, reading, group));
}

/** Whether the sentence names one of a group of participants (by its number), or something in it. */
export function namesOneOf(topic: TopicFacts, { entities }: SentenceReading, group: number): boolean {
  return entities.some(({ entity }) => roleOf(topic, entity).groups[group]);
}

/** Whether some sentences together name all who take part, be it far from one another. */
export function nameAllWhoTakePart(topic: TopicFacts, readings: readonly SentenceReading[]): boolean {
  return topic.pack.event.participants.every((_, group) =>
    readings.some((reading) => namesOneOf(topic, reading, group)),
  );
}

/** Whether the sentence names the place of the event itself, the most exact that the topic states, or one in it. */
export function namesThePlace(topic: TopicFacts, { entities }: SentenceReading): boolean {
  return entities.some(({ entity }) => roleOf(topic, entity).isOnTheSpot);
}

/** Whether the sentence names one of those who take part that is not the place of the event itself. */
export function namesMoreThanThePlace(topic: TopicFacts, { entities }: SentenceReading): boolean {
  return entities.some(({ entity }) => {
    const { groups, isOnTheSpot } = roleOf(topic, entity);
    return !isOnTheSpot && groups.includes(true);
  });
}

/** Whether the sentence names where the event was, be it only the country. */
export function namesAPlaceOfIt(topic: TopicFacts, { entities }: SentenceReading): boolean {
  return entities.some(({ entity }) => isAtPlace(topic, entity));
}

/** Whether an entity is where the event was, be it only the country, or lies there. */
export function isAtPlace(topic: TopicFacts, entity: string): boolean {
  return roleOf(topic, entity).isAtPlace;
}

/** Of which groups of participants (by their numbers) an entity is one, or lies in one. */
export function groupsOf(topic: TopicFacts, entity: string): readonly boolean[] {
  return roleOf(topic, entity).groups;
}

/** Whether the sentence names a person who received the visitor, and where the event was. */
export function namesHostAndPlace(topic: TopicFacts, { entities }: SentenceReading): boolean {
  return (
    entities.some(({ entity }) => isHost(topic, entity)) &&
    entities.some(({ entity }) => topic.pack.event.places.includes(entity))
  );
}

/** Whether an entity is a person who received the visitor. */
export function isHost(topic: TopicFacts, entity: string): boolean {
  return roleOf(topic, entity).isHost;
}

/** Whether an entity is the one who came: of the first group, in person. */
export function isVisitor(topic: TopicFacts, entity: string): boolean {
  return roleOf(topic, entity).isVisitor;
}

/** Whether an entity is what the visitor belongs to: his country, his office. */
export function isVisitorSide(topic: TopicFacts, entity: string): boolean {
  return roleOf(topic, entity).isVisitorSide;
}

/** Whether an entity is where the event was, or one of those who took part, or lies in one of them. */
export function takesPart(topic: TopicFacts, entity: string): boolean {
  return roleOf(topic, entity).takesPart;
}
