import type { TopicPack } from '../core/topic/schema';
import type { CrossreadDb, StoredTopic } from './db';
import { putTopic, rowOf } from './import-topic';
import { checksumOf } from './pack-checksum';

/**
 * Saves a topic of the reader's own, in one transaction: a new one as it is, a changed one with the last number of its version raised, as
 * what was read by the earlier one is known by that. Saved without a change it stays as it is.
 * @param pack fits the schema (parseTopicPack)
 * @param changed when, in milliseconds since 1970
 * @returns the topic as it is stored now
 * @throws Error when a topic of this id comes with Crossread or from a file, as those cannot be changed; then nothing was written
 */
export async function saveOwnTopic(
  db: CrossreadDb,
  pack: TopicPack,
  changed = Date.now(),
): Promise<StoredTopic> {
  const known = await db.topics.get(pack.id);
  if (known && known.from !== 'own') throw new Error(NOT_OWN);
  if (known && (await isAsStored(known, pack))) return known;
  const version = known ? raised(known.pack.version) : pack.version;
  const row = await rowOf({ ...pack, version, updated: dayOf(changed) }, 'own', changed);
  const isSaved = await db.transaction('rw', db.topics, db.articles, db.claims, async () => {
    // Saved in another tab while the checksum was made: its version is not given twice.
    if ((await db.topics.get(pack.id))?.checksum !== known?.checksum) return false;
    await putTopic(db, row);
    return true;
  });
  return isSaved ? row : saveOwnTopic(db, pack, changed);
}

const NOT_OWN =
  'Only a topic of your own can be changed. Duplicate this one, and change the copy: it is yours.';

/** Version and day are given by saving, so they alone are no change. */
async function isAsStored({ pack: { version, updated }, checksum }: StoredTopic, pack: TopicPack) {
  const { updated: _, ...rest } = pack;
  return (await checksumOf({ ...rest, version, ...(updated !== undefined && { updated }) })) === checksum;
}

/** "1.2.3" becomes "1.2.4". */
function raised(version: string): string {
  return version.replace(/\d+$/, (last) => String(Number(last) + 1));
}

function dayOf(changed: number): string {
  return new Date(changed).toISOString().slice(0, 10);
}
