import { barePack } from '../core/topic/exchange/canonical-pack';
import { factsOf, type TopicFacts } from '../core/topic/facts';
import type { Signer } from '../core/topic/feed/signature';
import type { TopicPack } from '../core/topic/schema';
import { claimsOn } from './claims';
import { articlesOn } from './coverage';
import type { CrossreadDb, StoredClaim, StoredTopic } from './db';
import { leaveDropped, readAndListed } from './leave-dropped';
import { checksumOf } from './pack-checksum';
import { plantSeeds } from './plant-seeds';
import { takeUpSaid } from './take-up-said';
import { outranks } from './topic-order';

/**
 * Puts a topic, its articles and claims into the store, in one transaction. An earlier version's own articles and claims
 * go; what the reader read stays, and an article that is both keeps the reader's record, to which the pack's claims are
 * added; what the reader said of claims lies beside them and stays. Importing the same pack again changes nothing.
 * @param changed when, in milliseconds since 1970
 * @param signed who signed its file, where somebody did and it held
 * @returns whether anything was written: a topic of the reader's own stays when Crossread comes with one of its id
 * @throws Error when a file's pack has the id of a topic that comes with Crossread or is the reader's own; then nothing was written
 */
export async function importTopic(
  db: CrossreadDb,
  topic: TopicFacts,
  from: StoredTopic['from'] = 'shipped',
  changed = Date.now(),
  signed: Signer | null = null,
): Promise<boolean> {
  const row = { ...(await rowOf(topic.pack, from, changed)), ...(signed && { signed }) };
  return db.transaction('rw', [db.topics, db.articles, db.claims, db.curations], async () => {
    const known = await db.topics.get(row.id);
    if (known?.checksum === row.checksum && known.from === from) return false;
    if (known && known.from !== 'imported' && outranks(known, row)) {
      if (from === 'imported') throw new Error(TAKEN[known.from]);
      return false;
    }
    await putTopic(db, row, topic);
    return true;
  });
}

const TAKEN = {
  shipped: 'A topic with this id comes with Crossread. Import the file as a topic of its own.',
  own: 'You have a topic of your own with this id. Merge the two, or import the file as a topic of its own.',
} as const;

/** Puts a topic back as it was before it was imported or saved anew, in one transaction. */
export async function putBackTopic(db: CrossreadDb, was: StoredTopic): Promise<void> {
  await db.transaction('rw', [db.topics, db.articles, db.claims, db.curations], async () => {
    await putTopic(db, was);
  });
}

/** A topic as the store has it. Its pack's own checksum and signature go: with the next change they would be wrong. */
export async function rowOf(
  file: TopicPack,
  from: StoredTopic['from'],
  changed: number,
): Promise<StoredTopic> {
  const pack = barePack(file);
  return { id: pack.id, pack, from, changed, checksum: await checksumOf(pack) };
}

/**
 * A topic that came otherwise than from a file, with who signed the last file of it: the next one is held against that.
 * @param before the version in force; undefined where none is
 */
export function withLastSigner(row: StoredTopic, before: StoredTopic | undefined): StoredTopic {
  if (!before?.signed) return row;
  // It is no longer the version that a feed has, once anything in it is another.
  const signed = row.checksum === before.checksum ? before.signed : { ...before.signed, sha256: null };
  return { ...row, signed };
}

/** Puts a topic in the place of an earlier version; call it within a transaction over topics, articles, claims and curations. */
export async function putTopic(
  db: CrossreadDb,
  row: StoredTopic,
  topic: TopicFacts = factsOf(row.pack),
): Promise<void> {
  const before = await db.topics.get(row.id);
  const listed = before ? await readAndListed(db, before) : [];
  const claims = await removeSeeds(db, row.id);
  const homes = await plantSeeds(db, topic);
  const still = new Set(homes.values());
  await leaveDropped(
    db,
    row.id,
    listed.filter(({ id }) => !still.has(id)),
  );
  await takeUpSaid(db, row.id, claims, homes);
  await db.topics.put(row);
}

/**
 * What other packs know as well stays, with their claims.
 * @returns the claims on the topic that stay
 */
async function removeSeeds(db: CrossreadDb, topic: string): Promise<StoredClaim[]> {
  // All at once and looked through here: step by step through an index ten thousand rows take a second.
  const articles = await articlesOn(db, topic);
  const left = articles
    .filter(({ source }) => source === 'pack')
    .map((article) => ({ ...article, topics: article.topics.filter((other) => other !== topic) }));
  await db.articles.bulkDelete(left.filter(({ topics }) => topics.length === 0).map(({ id }) => id));
  await db.articles.bulkPut(left.filter(({ topics }) => topics.length > 0));
  const claims = await claimsOn(db, topic);
  await db.claims.bulkDelete(claims.filter(({ source }) => source === 'pack').map(({ id }) => id));
  return claims.filter(({ source }) => source !== 'pack');
}
