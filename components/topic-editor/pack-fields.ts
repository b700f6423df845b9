/** What the editor asks of a topic as a whole and of its event: a table (fields.ts). */
import { localText } from '../../lib/core/topic/local-text';
import type { Entity, Question, TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import type { Field, Option } from './fields';
import { linesOfTerm } from './lines';

/** The entities of a pack, to choose from; of some kinds only. */
export function entityOptions({ entities }: TopicPack, kinds?: readonly Entity['kind'][]): Option[] {
  return entities.flatMap(({ id, name, kind }) =>
    !kinds || kinds.includes(kind) ? [[id, localText(name, language)] as const] : [],
  );
}

/** The kinds of entities that are somewhere. */
export const PLACES: readonly Entity['kind'][] = ['place', 'country'];

/** Names one of the questions of a pack. */
export function questionOptions({ questions }: TopicPack): Option[] {
  return questions.map(({ id, text }) => [id, localText(text, language)]);
}

/** Terms by language as lines by language. */
function linesOfTerms(terms: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(terms).map(([code, term]) => [code, linesOfTerm(term)]));
}

/** Lines by language as terms by language. */
function termsOfLines(lines: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lines).map(([code, of]) => [code, of.join('|')]));
}

/** Lines by language as the pack holds them. */
export function copyOf(lines: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lines).map(([code, of]) => [code, [...of]]));
}

/** Undefined for what is not stated. */
export const orNone = (text: string): string | undefined => (text === '' ? undefined : text);

/** Of the topic itself. */
export const PACK_FIELDS: readonly Field<TopicPack>[] = [
  {
    type: 'texts',
    path: 'title',
    label: 'title',
    help: 'titleHelp',
    read: ({ title }) => title,
    write: (pack, title) => ({ ...pack, title: title ?? { en: '' } }),
  },
  {
    type: 'texts',
    path: 'description',
    label: 'description',
    help: 'descriptionHelp',
    read: ({ description }) => description,
    write: (pack, description) => ({ ...pack, description }),
  },
  {
    type: 'text',
    path: 'author',
    label: 'author',
    help: 'authorHelp',
    read: ({ author }) => author ?? '',
    write: (pack, author) => ({ ...pack, author: orNone(author) }),
  },
  {
    type: 'text',
    path: 'licence',
    label: 'licence',
    help: 'licenceHelp',
    read: ({ licence }) => licence ?? '',
    write: (pack, licence) => ({ ...pack, licence: orNone(licence) }),
  },
];

type Event = TopicPack['event'];

/** Of its event, but for who takes part. */
export const EVENT_FIELDS: readonly Field<Event>[] = [
  {
    type: 'ids',
    path: 'places',
    label: 'places',
    help: 'placesHelp',
    options: (pack) => entityOptions(pack, PLACES),
    read: ({ places }) => places,
    write: (event, places) => ({ ...event, places: [...places] }),
  },
  {
    type: 'days',
    path: 'window',
    label: 'window',
    help: 'windowHelp',
    read: ({ window }) => window,
    write: (event, window) => ({ ...event, window: window ?? { from: '', to: '' } }),
  },
  {
    type: 'day',
    path: 'announced',
    label: 'announced',
    help: 'announcedHelp',
    read: ({ announced }) => announced,
    write: (event, announced) => ({ ...event, announced }),
  },
  {
    type: 'number',
    path: 'utcOffset',
    label: 'utcOffset',
    help: 'utcOffsetHelp',
    read: ({ utcOffset }) => utcOffset,
    write: (event, utcOffset) => ({ ...event, utcOffset: utcOffset ?? 0 }),
  },
  {
    type: 'lines',
    path: 'nouns',
    label: 'eventNouns',
    help: 'eventNounsHelp',
    read: ({ nouns }) => linesOfTerms(nouns),
    write: (event, nouns) => ({ ...event, nouns: termsOfLines(nouns) }),
  },
  {
    type: 'lines',
    path: 'verbs',
    label: 'eventVerbs',
    help: 'eventVerbsHelp',
    read: ({ verbs }) => linesOfTerms(verbs),
    write: (event, verbs) => ({ ...event, verbs: termsOfLines(verbs) }),
  },
  {
    type: 'lines',
    path: 'signatures',
    label: 'signatures',
    help: 'signaturesHelp',
    read: ({ signatures }) => signatures,
    write: (event, signatures) => ({ ...event, signatures: copyOf(signatures) }),
  },
  {
    type: 'lines',
    path: 'otherEvents',
    label: 'otherEvents',
    help: 'otherEventsHelp',
    read: ({ otherEvents }) => linesOfTerms(otherEvents),
    write: (event, otherEvents) => ({ ...event, otherEvents: termsOfLines(otherEvents) }),
  },
];

type Group = TopicPack['groups'][number];

/** Of a heading under which questions stand. */
export const GROUP_FIELDS: readonly Field<Group>[] = [
  {
    type: 'texts',
    path: 'title',
    label: 'groupTitle',
    help: 'groupTitleHelp',
    read: ({ title }) => title,
    write: (group, title) => ({ ...group, title: title ?? { en: '' } }),
  },
  {
    type: 'check',
    path: 'scene',
    label: 'scene',
    help: 'sceneHelp',
    read: ({ scene }) => scene,
    write: (group, scene) => ({ ...group, scene }),
  },
];

/** A named term, as a part with an id of its own. */
export interface NamedTerm {
  readonly id: string;
  readonly term: string;
}

/** Of a named term. */
export const SET_FIELDS: readonly Field<NamedTerm>[] = [
  {
    type: 'term',
    path: '',
    label: 'setTerm',
    help: 'setTermHelp',
    read: ({ term }) => term,
    write: (set, term) => ({ ...set, term }),
  },
];

/** What a question is answered by, to choose from. */
export const VALUE_TYPES: readonly Question['value']['type'][] = [
  'quantity',
  'date',
  'time',
  'place',
  'choice',
  'statement',
];
