import { groupBy } from '../../group-by';
import { canonicalText } from './canonical-pack';
import { changedFields } from './is-same';
import { localText } from '../local-text';
import type { TopicPack } from '../schema';

/** A record of a pack, as it can be named to a reader. */
export interface PackRecord {
  /** Its id; a set's name; a claim's article and question, as `article/question`. */
  readonly id: string;
  /** Its name, title or text in English, of a claim what it says. */
  readonly name: string;
}

/** What became of the records of one kind. */
export interface RecordChanges {
  /** In the order of the pack that came after. */
  readonly added: readonly PackRecord[];
  /** In that order too; which of its fields differ. */
  readonly changed: readonly (PackRecord & { readonly fields: readonly string[] })[];
  /** In the order of the pack that was before. */
  readonly removed: readonly PackRecord[];
}

/** The ways of writing one entity in one language. */
export interface NameChanges {
  readonly entity: string;
  readonly field: 'aliases' | 'weakAliases' | 'blockers';
  readonly language: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A field of the pack itself or of its event: `title`, `version`, `licence`, `event.window`. */
export interface FactChange {
  readonly path: string;
  /** Undefined where it was not, or is no more. */
  readonly before: unknown;
  readonly after: unknown;
}

/** How one pack differs from another. */
export interface PackChanges {
  /** Whether they say the same; checksums and signatures do not count. */
  readonly none: boolean;
  readonly facts: readonly FactChange[];
  readonly entities: RecordChanges;
  /** Of entities that are in both packs; their order does not matter. */
  readonly names: readonly NameChanges[];
  readonly rivals: RecordChanges;
  readonly sets: RecordChanges;
  readonly groups: RecordChanges;
  readonly questions: RecordChanges;
  readonly articles: RecordChanges;
  readonly claims: RecordChanges;
}

const NAMES = ['aliases', 'weakAliases', 'blockers'] as const;

/** What is new in `after`, what is changed and what is gone. Linear in both packs. */
export function diffPacks(before: TopicPack, after: TopicPack): PackChanges {
  const named = ({ id, name }: TopicPack['entities'][number]) => ({ id, name: localText(name, 'en') });
  const changes = {
    facts: diffFacts(before, after),
    entities: diffRecords(before.entities, after.entities, named, NAMES),
    names: diffNames(before, after),
    rivals: diffRecords(before.rivals, after.rivals, ({ id, name }) => ({ id, name: name.en })),
    sets: diffRecords(setsOf(before), setsOf(after), ({ id }) => ({ id, name: id })),
    groups: diffRecords(before.groups, after.groups, ({ id, title }) => ({ id, name: title.en })),
    questions: diffRecords(before.questions, after.questions, ({ id, text }) => ({ id, name: text.en })),
    articles: diffRecords(before.articles, after.articles, ({ id, title }) => ({ id, name: title })),
    claims: diffClaims(before.claims, after.claims),
  };
  const { facts, names, ...records } = changes;
  const isUntouched = ({ added, changed, removed }: RecordChanges) =>
    added.length + changed.length + removed.length === 0;
  const none = facts.length + names.length === 0 && Object.values(records).every(isUntouched);
  return { none, ...changes };
}

const LISTS = new Set([
  'entities',
  'rivals',
  'sets',
  'groups',
  'questions',
  'articles',
  'claims',
  'event',
  'checksum',
  'signature',
]);

function diffFacts(before: TopicPack, after: TopicPack): FactChange[] {
  const change = (path: string, from: object, to: object) =>
    changedFields(from, to)
      .filter((field) => path !== '' || !LISTS.has(field))
      .map((field) => ({
        path: path + field,
        before: new Map(Object.entries(from)).get(field),
        after: new Map(Object.entries(to)).get(field),
      }));
  return [...change('', factsOnly(before), factsOnly(after)), ...change('event.', before.event, after.event)];
}

/** The pack without its lists, which are compared record by record. */
function factsOnly(pack: TopicPack): object {
  return Object.fromEntries(Object.entries(pack).filter(([field]) => !LISTS.has(field)));
}

function diffRecords<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  named: (record: T) => PackRecord,
  apart: readonly string[] = [],
): RecordChanges {
  const old = new Map(before.map((record) => [record.id, record]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(named),
    changed: after.flatMap((record) => {
      const was = old.get(record.id);
      if (was === undefined) return [];
      const fields = changedFields(was, record).filter((field) => !apart.includes(field));
      return fields.length > 0 ? [{ ...named(record), fields }] : [];
    }),
    removed: before.filter(({ id }) => !kept.has(id)).map(named),
  };
}

function setsOf({ sets }: TopicPack): { id: string; words: string }[] {
  return Object.entries(sets).map(([id, words]) => ({ id, words }));
}

function diffNames(before: TopicPack, after: TopicPack): NameChanges[] {
  const old = new Map(before.entities.map((entity) => [entity.id, entity]));
  return after.entities.flatMap((entity) => {
    const was = old.get(entity.id);
    if (was === undefined) return [];
    return NAMES.flatMap((field) => {
      const [from, to] = [
        new Map(Object.entries(was[field] ?? {})),
        new Map(Object.entries(entity[field] ?? {})),
      ];
      return [...new Set([...from.keys(), ...to.keys()])].flatMap((language) => {
        const added = without(to.get(language), from.get(language));
        const removed = without(from.get(language), to.get(language));
        return added.length + removed.length > 0
          ? [{ entity: entity.id, field, language, added, removed }]
          : [];
      });
    });
  });
}

function without(names: readonly string[] = [], others: readonly string[] = []): string[] {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
}

type SeedClaim = TopicPack['claims'][number];

/**
 * Claims have no ids. Those that are the same in both are left out; of those left on one question in one article, the first is taken for
 * what became of the first, and so on.
 */
function diffClaims(before: readonly SeedClaim[], after: readonly SeedClaim[]): RecordChanges {
  const keyOf = ({ article, question }: SeedClaim) => `${article}/${question}`;
  const named = (claim: SeedClaim) => ({ id: keyOf(claim), name: claim.gist });
  const kept = countEach(after.map(canonicalText));
  const old = before.filter((claim) => !takeOne(kept, canonicalText(claim)));
  const known = countEach(before.map(canonicalText));
  const fresh = after.filter((claim) => !takeOne(known, canonicalText(claim)));
  const left = groupBy(old, keyOf);
  const taken = new Map<string, number>();
  const added: PackRecord[] = [];
  const changed: (PackRecord & { fields: string[] })[] = [];
  for (const claim of fresh) {
    const key = keyOf(claim);
    const at = taken.get(key) ?? 0;
    taken.set(key, at + 1);
    const was = left.get(key)?.[at];
    if (was === undefined) added.push(named(claim));
    else changed.push({ ...named(claim), fields: changedFields(was, claim) });
  }
  const removed = [...left].flatMap(([key, claims]) => claims.slice(taken.get(key) ?? 0)).map(named);
  return { added, changed, removed };
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Takes one of a text away, if there is one. */
function takeOne(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0;
  if (count > 0) counts.set(text, count - 1);
  return count > 0;
}
