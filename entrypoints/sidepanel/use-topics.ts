import { useMemo } from 'preact/hooks';
import { factsOf, type TopicFacts } from '../../lib/core/topic/facts';
import type { CrossreadDb } from '../../lib/store/db';
import { allTopics } from '../../lib/store/topics';
import { useLive, type Live } from '../live/use-live';

/** The topics that the reader follows, ready to check with. */
export type Topics = Live<readonly TopicFacts[]>;

/** The topics that the reader follows, and every later change of them. */
export function useTopics(db: CrossreadDb, topicsOff: readonly string[] | undefined): Topics {
  const stored = useLive(() => allTopics(db), []);
  const topics = useMemo(() => stored.value?.map(({ pack }) => factsOf(pack)), [stored.value]);
  const isFollowed = ({ pack }: TopicFacts) => !topicsOff?.includes(pack.id);
  return { value: topicsOff && topics?.filter(isFollowed), error: stored.error };
}
