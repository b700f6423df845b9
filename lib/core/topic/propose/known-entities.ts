import { findEntities, type EntityMention } from '../../mentions/find-entities';
import { readText } from '../../text/read-text';
import { openTopic } from '../compile';
import type { Entity, TopicPack } from '../schema';
import type { DraftText } from './draft-text';

/** An entity of a known pack that the text names. */
export interface KnownHit {
  readonly entity: Entity;
  readonly pack: TopicPack;
  readonly inTitle: readonly EntityMention[];
  readonly inText: readonly EntityMention[];
}

/** What known packs have of the entities that a text names, and of what those belong to. */
export interface KnownEntities {
  readonly hits: readonly KnownHit[];
  /** Those named and those they belong to, by id; an id that two packs have is the first one's. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Finds the entities of known packs in a text by their names in its language. Packs are valid. */
export function findKnownEntities(draft: DraftText, packs: readonly TopicPack[]): KnownEntities {
  const all = new Map<string, { entity: Entity; pack: TopicPack }>();
  for (const pack of packs)
    for (const entity of pack.entities) if (!all.has(entity.id)) all.set(entity.id, { entity, pack });
  if (all.size === 0) return { hits: [], entities: new Map() };
  const spoken = [...all.values()].map(({ entity }) => spokenIn(entity, draft.language));
  const wording = openTopic(packOf(spoken)).wordingIn(draft.language);
  const mentionsIn = (text: string) => findEntities(readText(text, wording.index), wording, false);
  const inTitle = mentionsIn(draft.title);
  const inText = mentionsIn(draft.text);
  const named = new Set([...inTitle, ...inText].map(({ entity }) => entity));
  const hits = [...named].flatMap((id): KnownHit[] => {
    const known = all.get(id);
    if (!known) return [];
    const own = ({ entity }: EntityMention) => entity === id;
    return [{ ...known, inTitle: inTitle.filter(own), inText: inText.filter(own) }];
  });
  const entities = new Map<string, Entity>();
  for (const { entity } of hits) addWithParents(entity, all, entities);
  return { hits, entities };
}

function addWithParents(
  entity: Entity,
  all: ReadonlyMap<string, { entity: Entity }>,
  into: Map<string, Entity>,
): void {
  for (let at: Entity | undefined = entity; at && !into.has(at.id); at = all.get(at.partOf ?? '')?.entity)
    into.set(at.id, at);
}

function spokenIn(entity: Entity, language: string): Entity {
  const pick = (aliases: Record<string, string[]> | undefined) => ({
    [language]: [...(aliases?.[language] ?? []), ...(aliases?.['*'] ?? [])],
  });
  const { id, name, kind } = entity;
  return { id, name, kind, aliases: pick(entity.aliases), blockers: pick(entity.blockers) };
}

/** A pack of nothing but entities, to find them with. */
function packOf(entities: Entity[]): TopicPack {
  return {
    format: 1,
    id: 'known',
    version: '0.0.0',
    title: { en: 'known' },
    entities,
    event: {
      participants: [],
      places: [],
      window: { from: '2000-01-01', to: '2000-01-01' },
      announced: '2000-01-01',
      utcOffset: 0,
      nouns: {},
      verbs: {},
      signatures: {},
      otherEvents: {},
    },
    rivals: [],
    sets: {},
    groups: [],
    questions: [],
    articles: [],
    claims: [],
  };
}
