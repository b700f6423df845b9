import type { MergePreview } from '../../../components/topics/pack-preview';
import { groupBy } from '../../../lib/core/group-by';
import { localText } from '../../../lib/core/topic/local-text';
import type { Joined, MergedPack } from '../../../lib/core/topic/exchange/merge-packs';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { language } from '../../../locales/say';
import { t, type TopicsMessageKey } from '../../../locales/t-topics';
import { changesOf } from './changes-of';

/** Longest value of a conflict that is shown whole. */
const LONGEST = 120;

const KINDS: Readonly<Record<Joined['kind'], TopicsMessageKey>> = {
  entity: 'kind.entities',
  rival: 'kind.rivals',
  group: 'kind.groups',
  question: 'kind.questions',
  article: 'kind.articles',
};

/** What becomes of two packs that were merged, as it is shown. */
export function previewMerge(
  base: TopicPack,
  other: TopicPack,
  { pack, joined, conflicts }: MergedPack,
): MergePreview {
  const byKind = groupBy(joined, ({ kind }) => kind);
  const [a, b] = [base.event.window, other.event.window];
  return {
    title: localText(base.title, language),
    otherTitle: localText(other.title, language),
    joined: [...byKind].map(([kind, ones]) => ({ kind: t(KINDS[kind]), n: ones.length })),
    changes: changesOf(base, pack),
    conflicts: conflicts.map(({ path, kept, left }) => ({ path, kept: inShort(kept), left: inShort(left) })),
    areDaysApart: a.to < b.from || b.to < a.from,
  };
}

function inShort(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
