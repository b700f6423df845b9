import { useMemo } from 'preact/hooks';
import { factsOf, type TopicFacts } from '../../lib/core/topic/facts';
import type { CrossreadDb } from '../../lib/store/db';
import { topicsOf } from '../../lib/store/topics';
import { topicStamps } from '../../lib/store/topic-stamps';
import { useLive } from '../live/use-live';

/** The topics that the reader follows. */
export interface Topics {
  /** Whether there are any; undefined until the store was asked. */
  readonly any: boolean | undefined;
  /** Those of them that were asked for, ready to check with; undefined until they are read. */
  readonly value: readonly TopicFacts[] | undefined;
  readonly error: Error | undefined;
}

/** Whether the reader follows topics, those of some ids with their packs, and every later change of them. The packs of others are not read. */
export function useTopics(
  db: CrossreadDb,
  topicsOff: readonly string[] | undefined,
  ids: readonly string[],
): Topics {
  const all = useLive(() => topicStamps(db), []);
  const stored = useLive(() => topicsOf(db, ids), [ids.join()]);
  const topics = useMemo(() => stored.value?.map(({ pack }) => factsOf(pack)), [stored.value]);
  const isOn = (id: string) => !topicsOff?.includes(id);
  return {
    any: topicsOff && all.value?.some(({ id }) => isOn(id)),
    value: topicsOff && topics?.filter(({ pack }) => isOn(pack.id)),
    error: all.error ?? stored.error,
  };
}
