/** In the page: very many claims brought into an empty store, by the import of a comparison and by Dexie's bulkAdd. */
import { Dexie } from 'dexie';
import type { ComparisonDocument } from '../../../../lib/core/interchange/comparison/comparison';
import { factsOf, type TopicFacts } from '../../../../lib/core/topic/facts';
import type { TopicPack } from '../../../../lib/core/topic/schema';
import { CrossreadDb } from '../../../../lib/store/db';
import { importComparison } from '../../../../lib/store/import-comparison';
import { comparisonOf } from './full-store';

/** Milliseconds in which the browser tidies up behind what was deleted: the next to be measured is not to pay for the one before. */
const TIDIES = 3_000;

let topic: TopicFacts;
let document: ComparisonDocument;

Object.assign(globalThis, { contenders: { begin, ours, peer } });

/** Makes a file of so many claims, as it is once it was read and validated. */
function begin({ pack, claims }: { pack: TopicPack; claims: number }): void {
  topic = factsOf(pack);
  document = comparisonOf(pack, claims);
}

/** The import of the desk: planned and written, in one transaction; on the disk when it is done. */
async function ours(): Promise<number> {
  const db = new CrossreadDb('ours');
  await db.open();
  const start = performance.now();
  const { claims } = await importComparison(db, topic, document);
  const took = performance.now() - start;
  if (claims.length !== document.claims.length) throw new Error(`${claims.length} claims were written.`);
  await remove(db);
  return took;
}

/** Three indexes beside the key, as PERFORMANCE.md measured it. */
async function peer(): Promise<number> {
  const db = new Dexie('peer', { cache: 'disabled', chromeTransactionDurability: 'strict' });
  db.version(1).stores({ claims: 'id, article, source, [topic+question]' });
  await db.open();
  const start = performance.now();
  await db.table('claims').bulkAdd(document.claims);
  const took = performance.now() - start;
  await remove(db);
  return took;
}

async function remove(db: Dexie): Promise<void> {
  await db.delete();
  await new Promise((resolve) => setTimeout(resolve, TIDIES));
}
