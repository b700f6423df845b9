import { factsOf } from '../../core/topic/facts';
import { claimsOn } from '../claims';
import type { CrossreadDb, StoredTopic } from '../db';
import { plantSeeds } from '../plant-seeds';
import { takeUpSaid } from '../take-up-said';
import { TABLES_IN_BACKUP } from './format';
import type { Rows } from './read-records';

/**
 * Puts a backup in the place of what is there, block by block in the file's order; call it within a transaction over all tables that
 * hold something of the reader's. Topics that come with Crossread stay, and what packs bring is planted again at the end.
 */
export class Replacing {
  private readonly articles = new Set<string>();
  private readonly bins = new Set<string>();

  constructor(private readonly db: CrossreadDb) {}

  /** Empties the store. */
  async begin(): Promise<void> {
    for (const name of [...TABLES_IN_BACKUP, 'openReadings'] as const)
      if (name !== 'topics') await this.db[name].clear();
    await this.db.topics.filter(({ from }) => from !== 'shipped').delete();
  }

  /** Writes a block. What was found in an article, and its text, comes with that article only. */
  async take(rows: Rows): Promise<void> {
    for (const { id } of rows.articles) this.articles.add(id);
    for (const { id } of rows.bin) this.bins.add(id);
    const { db, articles } = this;
    await db.articles.bulkPut(rows.articles);
    await db.snapshots.bulkPut(rows.snapshots.filter(({ article }) => articles.has(article)));
    await db.claims.bulkPut(
      rows.claims.filter(({ article, source }) => source !== 'page' || articles.has(article)),
    );
    await db.curations.bulkPut(rows.curations);
    for (const topic of rows.topics) await this.putTopic(topic);
    await db.annotations.bulkPut(rows.annotations);
    await db.drafts.bulkPut(rows.drafts);
    await db.bin.bulkPut(rows.bin);
    await db.binnedRows.bulkPut(rows.binnedRows.filter(({ bin }) => this.bins.has(bin)));
  }

  /** Plants what packs bring, and lets go of what is known of highlights that are gone. */
  async end(): Promise<void> {
    const { db } = this;
    const topics = await db.topics.toCollection().primaryKeys();
    for (const id of topics) {
      const topic = await db.topics.get(id);
      if (topic) await plant(db, topic);
    }
    const there = new Set(await db.annotations.toCollection().primaryKeys());
    const placed = await db.placements.toCollection().primaryKeys();
    await db.placements.bulkDelete(placed.filter((id) => !there.has(id)));
  }

  private async putTopic(topic: StoredTopic): Promise<void> {
    const shipped = await this.db.topics.get(topic.id);
    if (!shipped || topic.from === 'own') await this.db.topics.put(topic);
  }
}

async function plant(db: CrossreadDb, { id, pack }: StoredTopic): Promise<void> {
  const homes = await plantSeeds(db, factsOf(pack));
  await takeUpSaid(db, id, await claimsOn(db, id), homes);
}
