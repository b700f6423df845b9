import { useEffect, useState } from 'preact/hooks';
import type { CheckedOpenClaim } from '../../components/open-claims';
import type { TopicPack } from '../../lib/core/topic/schema';
import type { CrossreadDb } from '../../lib/store/db';
import type { OpenPage } from './check-open-claims';

/**
 * What a page states beside the topic's questions, held against the store; undefined until it is wanted and was found.
 * @param occasion it is found anew when this changes
 */
export function useOpenClaims(
  db: CrossreadDb,
  pack: TopicPack,
  { tab, article }: OpenPage,
  isWanted: boolean,
  occasion: unknown,
): readonly CheckedOpenClaim[] | undefined {
  const [open, setOpen] = useState<readonly CheckedOpenClaim[]>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void import('./check-open-claims')
      .then(({ checkOpenClaims }) => checkOpenClaims(db, pack, { tab, article }))
      .then((found) => {
        if (isCurrent) setOpen(found);
      });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, pack, tab, article, occasion]);
  return open;
}
