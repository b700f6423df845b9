import { useMemo } from 'preact/hooks';
import { parseTopicPack } from '../../lib/core/topic/parse';
import type { Topic } from '../../lib/core/topic/compile';
import type { CrossreadDb } from '../../lib/store/db';
import { allTopics } from '../../lib/store/topics';
import { useLive, type Live } from './use-live';

/** The topics that the reader follows, ready to check with. */
export type Topics = Live<readonly Topic[]>;

/** The topics that the reader follows, and every later change of them. */
export function useTopics(db: CrossreadDb, topicsOff: readonly string[] | undefined): Topics {
  const stored = useLive(() => allTopics(db), []);
  const topics = useMemo(
    () =>
      stored.value?.flatMap(({ pack }) => {
        const result = parseTopicPack(pack);
        return result.ok ? [result.topic] : [];
      }),
    [stored.value],
  );
  const isFollowed = ({ pack }: Topic) => !topicsOff?.includes(pack.id);
  return { value: topicsOff && topics?.filter(isFollowed), error: stored.error };
}
