import { fold } from '../../text/fold';
import { joinRecords, type Joins } from './join-records';
import { MAX_CHAIN } from '../check/pack-limits';
import type { Entity } from '../schema';
import { uniteByLanguage, type Uniter } from './unite';

/** Kinds that one author takes for the other: two packs mean one thing by an id where they are alike. */
const ALIKE: Record<Entity['kind'], string> = {
  person: 'person',
  country: 'place',
  place: 'place',
  organisation: 'organisation',
  agency: 'organisation',
  outlet: 'organisation',
  work: 'work',
};

/** Entities of like kinds are one by id, else by a name that only one of them has in each pack. */
export function joinEntities(base: readonly Entity[], other: readonly Entity[]): Joins {
  return joinRecords(base, other, {
    isOne: (a, b) => ALIKE[a.kind] === ALIKE[b.kind],
    keysOf: ({ kind, name, aliases }) =>
      [...Object.values(name), ...Object.values(aliases).flat()].map(
        (written) => `${ALIKE[kind]} ${folded(written)}`,
      ),
  });
}

function folded(text: string): string {
  return fold(text).folded.replaceAll('*', '').trim();
}

/** The entities of both packs; what both know has the names of both. */
export function mergeEntities(
  base: readonly Entity[],
  other: readonly Entity[],
  { idOf, partnerOf }: Joins,
  uniter: Uniter,
): Entity[] {
  const theirs = new Map(
    other.map((entity) => {
      const { partOf, ...rest } = entity;
      const above = partOf === undefined ? {} : { partOf: idOf.get(partOf) ?? partOf };
      return [entity.id, { ...rest, ...above, id: idOf.get(entity.id) ?? entity.id }];
    }),
  );
  const united = base.map((entity, i) => {
    const partner = theirs.get(partnerOf.get(entity.id) ?? '');
    return partner === undefined ? entity : unite(entity, partner, `entities.${i}`, uniter);
  });
  const known = new Set(base.map(({ id }) => id));
  const added = [...theirs.values()].filter(({ id }) => !known.has(id));
  return withoutCircles([...united, ...added], base, uniter);
}

function unite(base: Entity, other: Entity, path: string, uniter: Uniter): Entity {
  const partOf = uniter.one(`${path}.partOf`, base.partOf, other.partOf);
  const strong = new Set(Object.values(base.aliases).flat());
  const weak = new Set(Object.values(base.weakAliases ?? {}).flat());
  const blocked = new Set(Object.values(base.blockers ?? {}).flat());
  const isNew = (name: string, ...taken: ReadonlySet<string>[]) => !taken.some((names) => names.has(name));
  const names = (field: 'weakAliases' | 'blockers', ...taken: ReadonlySet<string>[]) => {
    const theirs = filterNames(other[field] ?? {}, (name) => isNew(name, ...taken));
    const united = uniteByLanguage(base[field] ?? {}, theirs);
    return base[field] === undefined && Object.keys(theirs).length === 0 ? {} : { [field]: united };
  };
  return {
    ...base,
    name: uniter.texts(`${path}.name`, base.name, other.name),
    kind: uniter.one(`${path}.kind`, base.kind, other.kind),
    ...(partOf === undefined ? {} : { partOf }),
    // Where the packs disagree whether a name counts, counts little or means somebody else, the first's word stands.
    aliases: uniteByLanguage(
      base.aliases,
      filterNames(other.aliases, (name) => isNew(name, weak, blocked)),
    ),
    ...names('weakAliases', strong, blocked),
    ...names('blockers', strong, weak),
  };
}

function filterNames(
  byLanguage: Record<string, string[]>,
  isWanted: (name: string) => boolean,
): Record<string, string[]> {
  const kept = Object.entries(byLanguage).map(
    ([language, names]) => [language, names.filter(isWanted)] as const,
  );
  return Object.fromEntries(kept.filter(([, names]) => names.length > 0));
}

/** What the first pack says of what belongs to what stands; of the second's, whatever does not lead back or too far up. */
function withoutCircles(
  entities: readonly Entity[],
  base: readonly Entity[],
  { conflicts }: Uniter,
): Entity[] {
  const above = new Map<string, string>();
  for (const { id, partOf } of base) if (partOf !== undefined) above.set(id, partOf);
  const foreign = new Set<string>();
  for (const { id, partOf } of entities) {
    if (partOf === undefined || above.has(id) || upwards(partOf, above).includes(id)) continue;
    above.set(id, partOf);
    foreign.add(id);
  }
  for (const { id } of entities) {
    for (let chain = upwards(id, above); chain.length > MAX_CHAIN + 1; chain = upwards(id, above)) {
      const link = chain.find((one) => foreign.delete(one));
      if (link === undefined) break;
      above.delete(link);
    }
  }
  return entities.map((entity, i) => {
    const { partOf, ...rest } = entity;
    if (partOf === undefined || above.get(entity.id) === partOf) return entity;
    conflicts.push({ path: `entities.${i}.partOf`, kept: undefined, left: partOf });
    return rest;
  });
}

function upwards(id: string, above: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = above.get(at)) chain.push(at);
  return chain;
}
