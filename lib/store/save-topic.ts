import { raiseVersion } from '../core/topic/exchange/raise-version';
import type { TopicPack } from '../core/topic/schema';
import type { CrossreadDb, StoredTopic } from './db';
import { putTopic, rowOf } from './import-topic';
import { checksumOf } from './pack-checksum';

/** What came of saving a topic of the reader's own. */
export type SavedTopic =
  | { readonly is: 'saved'; readonly topic: StoredTopic }
  /** It was changed elsewhere since it was opened, and is as it was saved there. */
  | { readonly is: 'changed'; readonly topic: StoredTopic }
  /** It was deleted since it was opened. */
  | { readonly is: 'gone' };

/**
 * Saves a topic of the reader's own, in one transaction: a new one as it is, a changed one with a raised version, as what was read by the
 * earlier one is known by that. Saved without a change it stays as it is. What was saved elsewhere meanwhile is not overwritten, and what
 * was deleted does not come back: then nothing is written.
 * @param pack fits the schema (parseTopicPack)
 * @param base checksum of the stored topic that it began from; null for a new one
 * @param changed when, in milliseconds since 1970
 * @throws Error when a topic of this id comes with Crossread or from a file, as those cannot be changed; then nothing was written
 */
export async function saveOwnTopic(
  db: CrossreadDb,
  pack: TopicPack,
  base: string | null,
  changed = Date.now(),
): Promise<SavedTopic> {
  const known = await db.topics.get(pack.id);
  if (known && known.from !== 'own') throw new Error(NOT_OWN);
  if (known && (await isAsStored(known, pack))) return { is: 'saved', topic: known };
  if (known && known.checksum !== base) return { is: 'changed', topic: known };
  if (!known && base !== null) return { is: 'gone' };
  const version = known ? raiseVersion(known.pack.version) : pack.version;
  const row = await rowOf({ ...pack, version, updated: dayOf(changed) }, 'own', changed);
  const isWritten = await db.transaction(
    'rw',
    [db.topics, db.articles, db.claims, db.curations],
    async () => {
      // Saved or deleted in another tab while the checksum was made.
      if ((await db.topics.get(pack.id))?.checksum !== known?.checksum) return false;
      await putTopic(db, row);
      return true;
    },
  );
  return isWritten ? { is: 'saved', topic: row } : saveOwnTopic(db, pack, base, changed);
}

/**
 * Saves a new topic of the reader's own, in one transaction.
 * @param pack fits the schema (parseTopicPack); nothing is stored under its id
 * @throws Error when something is; then nothing was written
 */
export async function addOwnTopic(db: CrossreadDb, pack: TopicPack): Promise<StoredTopic> {
  const saved = await saveOwnTopic(db, pack, null);
  if (saved.is !== 'saved') throw new Error('There is a topic of this id already. Try again.');
  return saved.topic;
}

const NOT_OWN =
  'Only a topic of your own can be changed. Duplicate this one, and change the copy: it is yours.';

/** Version and day are given by saving, so they alone are no change. */
async function isAsStored({ pack: { version, updated }, checksum }: StoredTopic, pack: TopicPack) {
  const { updated: _, ...rest } = pack;
  return (await checksumOf({ ...rest, version, ...(updated !== undefined && { updated }) })) === checksum;
}

function dayOf(changed: number): string {
  return new Date(changed).toISOString().slice(0, 10);
}
