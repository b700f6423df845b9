import { browser, type PublicPath } from 'wxt/browser';
import { gateIndexOf } from '../../lib/core/topic/gate-index';
import { parseTopicPack } from '../../lib/core/topic/parse';
import type { Topic } from '../../lib/core/topic/compile';
import { gateIndex, packsCompared, packTrouble, settings } from '../../lib/messaging/shared-state';
import type { CrossreadDb, StoredTopic } from '../../lib/store/db';
import { importTopic } from '../../lib/store/import-topic';
import { allTopics } from '../../lib/store/topics';

/** The packs that come with the extension. */
const PACKS = ['/topics/pyongyang-summit-2024.json'] as const satisfies readonly PublicPath[];

/** By checksum, as an own topic changes under one id. */
const compiled = new Map<string, Topic>();

/** Puts the extension's own packs into the store. One that is refused is left out, and the panel told why. */
export async function importPacks(db: CrossreadDb): Promise<void> {
  await packTrouble.remove();
  for (const file of PACKS) {
    const result = parseTopicPack(await readJson(file));
    if (result.ok) await importTopic(db, result.topic);
    else
      await packTrouble.write({
        file,
        errors: result.errors.map(({ path, message }) => `${path}: ${message}`),
      });
  }
  await packsCompared.write(true);
}

/**
 * Once in a browser's life: an unpacked extension's packs change without an update, of which the browser would tell.
 * @throws what the store or the browser's storage threw
 */
async function importPacksOnce(db: CrossreadDb): Promise<void> {
  if (!(await packsCompared.read()) || (await db.topics.count()) === 0) await importPacks(db);
}

/**
 * The topics that the reader follows, ready to read texts with; imports the packs first if nobody has yet.
 * @param also ids of topics that are wanted whether they are followed or not
 */
export async function followedTopics(db: CrossreadDb, also: readonly string[] = []): Promise<Topic[]> {
  await importPacksOnce(db);
  const { topicsOff } = await settings.read();
  const wanted = (await allTopics(db)).filter(({ id }) => !topicsOff.includes(id) || also.includes(id));
  return wanted.flatMap((stored) => compileStored(stored) ?? []);
}

/** Writes down for the gate which names to look for: none while paused, so that no page is read. */
export async function refreshGate(db: CrossreadDb): Promise<void> {
  const { paused } = await settings.read();
  await gateIndex.write(paused ? [] : (await followedTopics(db)).map(gateIndexOf));
}

/**
 * Writes the gate's names if nobody has yet (the worker may have been killed while the extension was installed), or if
 * they may have changed with a pack.
 */
export async function refreshGateOnce(db: CrossreadDb): Promise<void> {
  const { gate } = await browser.storage.local.get('gate');
  if (gate === undefined || !(await packsCompared.read())) await refreshGate(db);
}

/** @returns undefined, which no schema takes, when the file is missing or no JSON */
async function readJson(file: PublicPath): Promise<unknown> {
  try {
    return await (await fetch(browser.runtime.getURL(file))).json();
  } catch {
    return undefined;
  }
}

/** Compiling takes longer than reading an article, so it is done once in a worker's life. */
function compileStored({ pack, checksum }: StoredTopic): Topic | undefined {
  const known = compiled.get(checksum);
  if (known) return known;
  // A pack stored by an earlier version of the extension may not fit this one's schema; the next import replaces it.
  const result = parseTopicPack(pack);
  if (!result.ok) return undefined;
  compiled.set(checksum, result.topic);
  return result.topic;
}
