import { useMemo } from 'preact/hooks';
import type { TopicCounts, TopicEntry } from '../../../components/topics/topic-entry';
import { localText } from '../../../lib/core/topic/local-text';
import { settings } from '../../../lib/messaging/shared-state';
import type { CrossreadDb, StoredTopic } from '../../../lib/store/db';
import { allTopics, countHighlightsByTopic, countTopics } from '../../../lib/store/topics';
import { language } from '../../../locales/say';
import { useLive, type Live } from '../../live/use-live';
import { useShared } from '../../live/use-shared';

/** The topics in the store, and what is told of each. */
export interface TopicsTold {
  readonly stored: readonly StoredTopic[];
  readonly entries: readonly TopicEntry[];
}

/** The topics in the store; live. */
export function useTopicsTold(db: CrossreadDb): Live<TopicsTold> {
  const off = useShared(settings, 'settings')?.topicsOff;
  const { value: stored, error } = useLive(() => allTopics(db), []);
  const value = useMemo(
    () =>
      stored && off && { stored, entries: stored.map((topic) => entryOf(topic, !off.includes(topic.id))) },
    [stored, off],
  );
  return { value, error };
}

/** How much there is on each of these topics; live, and apart from the topics, whose packs are heavy. */
export function useTopicCounts(
  db: CrossreadDb,
  entries: readonly TopicEntry[],
): ReadonlyMap<string, TopicCounts> {
  const ids = entries.map(({ id }) => id);
  const counts = useLive(() => countTopics(db, ids), [ids.join('\n')]).value;
  const highlights = useLive(() => countHighlightsByTopic(db), []).value;
  return useMemo(() => {
    if (!counts || !highlights) return new Map();
    return new Map([...counts].map(([id, n]) => [id, { ...n, highlights: highlights.get(id) ?? 0 }]));
  }, [counts, highlights]);
}

function entryOf({ id, pack, from, changed }: StoredTopic, isOn: boolean): TopicEntry {
  const { title, description, event, version, author, licence, updated } = pack;
  return {
    id,
    title: localText(title, language),
    description: description ? localText(description, language) : '',
    days: event.window,
    from,
    version,
    author: author ?? null,
    licence: licence ?? null,
    updated: updated ?? null,
    changed,
    isOn,
  };
}
