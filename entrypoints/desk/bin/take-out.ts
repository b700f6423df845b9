import type { Deletion } from '../../../lib/store/bin-deleted';
import type { Binned, CrossreadDb } from '../../../lib/store/db';
import { takeOutOfBin, type TakenOut } from '../../../lib/store/take-out-of-bin';
import { t } from '../../../locales/t-bin';
import { switchTopics } from '../topics/switch-topics';
import { tellTopicsChanged } from '../topics/tell-topics-changed';

/** A deed of the reader's that deletes something, now. */
export function deletionNow(): Deletion {
  return { id: crypto.randomUUID(), at: Date.now() };
}

/** Takes something out of the bin as {@link takeOutOfBin} does; a topic is followed again, or not, as it was. */
export async function takeOut(db: CrossreadDb, id: string): Promise<TakenOut> {
  const taken = await takeOutOfBin(db, id);
  if (taken.is !== 'back' || taken.topics.length === 0) return taken;
  if (taken.binned.wasFollowed === false) await switchTopics(taken.topics, false);
  await tellTopicsChanged();
  return taken;
}

/** The way to undo a deletion, for its message; it says why where it cannot. */
export function undoing(db: CrossreadDb, { id }: Pick<Binned, 'id'>): () => Promise<boolean | string> {
  return async () => {
    const { is } = await takeOut(db, id);
    return is === 'back' || t(`stays.${is}`);
  };
}
