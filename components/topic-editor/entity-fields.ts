/** What the editor asks of an entity and of a rival: tables (fields.ts). */
import type { Entity, TopicPack } from '../../lib/core/topic/schema';
import { t } from '../../locales/t-topic-editor';
import type { Field, Option } from './fields';
import { copyOf, entityOptions, orNone } from './pack-fields';

/** What an entity can be. */
export const KINDS: readonly Entity['kind'][] = [
  'person',
  'country',
  'place',
  'organisation',
  'agency',
  'outlet',
  'work',
];

/** The kinds of entities, to choose from. */
function kindOptions(): Option[] {
  return KINDS.map((kind) => [kind, t(`kind.${kind}`)]);
}

/** One of the kinds; `person` where it is none of them. */
export function kindOf(id: string): Entity['kind'] {
  return KINDS.find((kind) => kind === id) ?? 'person';
}

/** Of someone or something. */
export const ENTITY_FIELDS: readonly Field<Entity>[] = [
  {
    type: 'texts',
    path: 'name',
    label: 'entityName',
    help: 'entityNameHelp',
    read: ({ name }) => name,
    write: (entity, name) => ({ ...entity, name: name ?? { en: '' } }),
  },
  {
    type: 'one-of',
    path: 'kind',
    label: 'kind',
    help: 'kindHelp',
    options: kindOptions,
    read: ({ kind }) => kind,
    write: (entity, kind) => ({ ...entity, kind: kindOf(kind) }),
  },
  {
    type: 'one-of',
    path: 'partOf',
    label: 'partOf',
    help: 'partOfHelp',
    options: (pack) => [['', t('partOfNothing')], ...entityOptions(pack)],
    read: ({ partOf }) => partOf ?? '',
    write: (entity, partOf) => ({ ...entity, partOf: orNone(partOf) }),
  },
  {
    type: 'lines',
    path: 'aliases',
    label: 'aliases',
    help: 'aliasesHelp',
    read: ({ aliases }) => aliases,
    write: (entity, aliases) => ({ ...entity, aliases: copyOf(aliases) }),
  },
  {
    type: 'lines',
    path: 'weakAliases',
    label: 'weakAliases',
    help: 'weakAliasesHelp',
    read: ({ weakAliases }) => weakAliases ?? {},
    write: (entity, weakAliases) => ({ ...entity, weakAliases: copyOf(weakAliases) }),
  },
  {
    type: 'lines',
    path: 'blockers',
    label: 'blockers',
    help: 'blockersHelp',
    read: ({ blockers }) => blockers ?? {},
    write: (entity, blockers) => ({ ...entity, blockers: copyOf(blockers) }),
  },
];

type Rival = TopicPack['rivals'][number];

/** Of an event that resembles this one. */
export const RIVAL_FIELDS: readonly Field<Rival>[] = [
  {
    type: 'texts',
    path: 'name',
    label: 'rivalName',
    help: 'rivalNameHelp',
    read: ({ name }) => name,
    write: (rival, name) => ({ ...rival, name: name ?? { en: '' } }),
  },
  {
    type: 'days',
    path: 'window',
    label: 'rivalWindow',
    help: 'rivalWindowHelp',
    read: ({ window }) => window,
    write: (rival, window) => ({ ...rival, window }),
  },
  {
    type: 'lines',
    path: 'cues',
    label: 'rivalCues',
    help: 'rivalCuesHelp',
    read: ({ cues }) => cues,
    write: (rival, cues) => ({ ...rival, cues: copyOf(cues) }),
  },
];
