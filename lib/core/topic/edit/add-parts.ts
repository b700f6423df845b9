import type { Entity, Question, TopicPack } from '../schema';
import { addDays } from '../../claims/calendar';
import { Slugs } from '../propose/slug';

/** A name to be added: what it is called in a language (BCP 47 primary subtag, or `*`), and what it is. */
export interface NewName {
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly language: string;
}

/**
 * Adds someone or something under one name.
 * @param role `must`: an article has to name it; `place`: it is where the event is; null for whoever else is named in coverage
 */
export function addEntity(
  pack: TopicPack,
  { name, kind, language }: NewName,
  role: 'must' | 'place' | null,
): TopicPack {
  const id = freeId(name, pack.entities, kind);
  const entity: Entity = {
    id,
    name: language === 'en' || language === '*' ? { en: name } : { en: name, [language]: name },
    kind,
    aliases: { [language]: [name] },
  };
  const { event } = pack;
  return {
    ...pack,
    entities: [...pack.entities, entity],
    event: {
      ...event,
      participants: role === 'must' ? [...event.participants, [id]] : event.participants,
      places: role === 'place' ? [...event.places, id] : event.places,
    },
  };
}

/** What kinds of answers a question may be given that is asked in one line. */
export type SimpleType = 'quantity' | 'date' | 'time' | 'place' | 'statement';

/** A question in a line: its text, how it is answered, and the words of sentences that speak of it. */
export interface NewQuestion {
  readonly text: string;
  readonly type: SimpleType;
  /** For a quantity the words for what is counted. */
  readonly words: readonly string[];
  readonly language: string;
}

/** Adds a question, in the last group; where there is none, in one that is made for it. */
export function addQuestion(
  pack: TopicPack,
  { text, type, words, language }: NewQuestion,
  groupTitle: string,
): TopicPack {
  const group = pack.groups.at(-1)?.id;
  const groups = group === undefined ? [{ id: 'questions', title: { en: groupTitle }, scene: false }] : [];
  const term = words.join('|');
  const question: Question = {
    id: freeId(text, pack.questions, 'question'),
    text: language === 'en' || language === '*' ? { en: text } : { en: text, [language]: text },
    group: group ?? 'questions',
    value: blankValue(type, term, text),
    cues: { [language]: [term] },
    not: {},
  };
  return { ...pack, groups: [...pack.groups, ...groups], questions: [...pack.questions, question] };
}

/** A value of a type with nothing in it yet but what it cannot be without. */
export function blankValue(type: Question['value']['type'], term: string, text: string): Question['value'] {
  switch (type) {
    case 'quantity':
      return {
        type,
        unit: freeId(term.split('|')[0] ?? '', [], 'thing'),
        nouns: term,
      };
    case 'statement':
      return { type, yes: { en: text }, no: { en: `not: ${text}` } };
    case 'choice':
      return { type, exclusive: true, options: [] };
    default:
      return { type };
  }
}

/** Whether an entity has to be named for an article to be about the event. */
export function mustBeNamed({ event }: TopicPack, entity: string): boolean {
  return event.participants.some((group) => group.includes(entity));
}

/** Makes an entity one that has to be named, in a group of its own, or one that need not be. */
export function setMustBeNamed(pack: TopicPack, entity: string, must: boolean): TopicPack {
  if (must === mustBeNamed(pack, entity)) return pack;
  const { participants } = pack.event;
  const without = participants
    .map((group) => group.filter((id) => id !== entity))
    .filter(({ length }) => length > 0);
  return {
    ...pack,
    event: { ...pack.event, participants: must ? [...participants, [entity]] : without },
  };
}

/** Makes an entity one of the places of the event, or one that is none. */
export function setPlace(pack: TopicPack, entity: string, isPlace: boolean): TopicPack {
  const places = pack.event.places.filter((id) => id !== entity);
  return { ...pack, event: { ...pack.event, places: isPlace ? [...places, entity] : places } };
}

/** Where nothing else is said, coverage may look ahead to an event for so many days. */
const AHEAD = 90;

/**
 * The days of the event (YYYY-MM-DD; empty while they are not stated). Since when there is coverage follows them, as long as the reader says
 * nothing else of it, and is never later than the event.
 */
export function setDays(pack: TopicPack, from: string, to: string): TopicPack {
  const { window, announced } = pack.event;
  const isOurs = announced === '' || announced === sinceFor(window.from);
  const since = isOurs ? sinceFor(from) : announced > from ? from : announced;
  return { ...pack, event: { ...pack.event, window: { from, to }, announced: since } };
}

function sinceFor(from: string): string {
  return from === '' ? '' : addDays(from, -AHEAD);
}

/** An id made of a name that none of the other parts has: “Anna Berg” is `anna-berg`; `instead` where the name has no letter for it. */
export function freeId(name: string, others: readonly { readonly id: string }[], instead: string): string {
  const slugs = new Slugs();
  for (const { id } of others) slugs.take(id);
  return slugs.for(name, instead);
}
