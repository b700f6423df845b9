import type { ChangedKind } from '../../../components/topics/pack-preview';
import {
  diffPacks,
  type FactChange,
  type NameChanges,
  type PackRecord,
} from '../../../lib/core/topic/exchange/diff-packs';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { t, type TopicsMessageKey } from '../../../locales/t-topics';

/** So many names of a kind are sent to be shown; of the rest only how many they are. */
const MOST_NAMED = 100;

const RECORDS = ['questions', 'entities', 'rivals', 'groups', 'sets', 'articles', 'claims'] as const;

/** What another version of a pack changes: new, changed and removed, kind by kind; none where both say the same. */
export function changesOf(before: TopicPack, after: TopicPack): ChangedKind[] {
  const changes = diffPacks(before, after);
  const called = new Map(after.entities.map(({ id, name }) => [id, name.en]));
  const names = (is: 'added' | 'removed') => changes.names.flatMap((one) => namesIn(one, is, called));
  const facts = changes.facts.filter(({ path }) => path !== 'version').map(nameOfFact);
  const kinds = (['added', 'changed', 'removed'] as const).flatMap((is) => [
    ...RECORDS.map((kind) => kindOf(t(`kind.${kind}`), is, changes[kind][is].map(nameOf))),
    ...(is === 'changed' ? [kindOf(t('kind.facts'), is, facts)] : [kindOf(t('kind.names'), is, names(is))]),
  ]);
  return kinds.filter(({ n }) => n > 0);
}

function kindOf(kind: string, is: ChangedKind['is'], names: readonly string[]): ChangedKind {
  return { kind, is, names: names.slice(0, MOST_NAMED), n: names.length };
}

const nameOf = ({ name }: PackRecord) => name;

function namesIn(
  { entity, field, added, removed }: NameChanges,
  is: 'added' | 'removed',
  called: ReadonlyMap<string, string>,
): string[] {
  const of = called.get(entity) ?? entity;
  return (is === 'added' ? added : removed).map((name) => t(`name.${field}`, { name, of }));
}

/** The fields that have a name of their own in the interface; of the rest the path is shown. */
const FACTS: Readonly<Record<string, TopicsMessageKey>> = {
  title: 'field.title',
  description: 'field.description',
  author: 'fact.author',
  licence: 'fact.licence',
  updated: 'fact.updated',
  'event.window': 'fact.days',
  'event.participants': 'field.participants',
  'event.places': 'field.places',
  'event.nouns': 'field.words',
  'event.verbs': 'field.words',
};

function nameOfFact({ path, before, after }: FactChange): string {
  const key = FACTS[path];
  const field = key === undefined ? path : t(key);
  const [was, is] = [inWords(before), inWords(after)];
  return was !== null && is !== null && was !== is
    ? t('factBecame', { field, before: was, after: is })
    : field;
}

/** A text, or one by language; null for what only a list of its parts would tell. */
function inWords(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === undefined) return t('notStated');
  if (typeof value !== 'object' || value === null) return null;
  const text = 'en' in value ? value.en : null;
  return typeof text === 'string' ? text : null;
}
