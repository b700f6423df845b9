import * as v from 'valibot';
import { browser, type PublicPath } from 'wxt/browser';
import { openPressed } from '../../lib/core/interchange/pressed-json';
import { factsOf } from '../../lib/core/topic/facts';
import { gateIndexOf } from '../../lib/core/topic/gate-index';
import { TopicPackSchema } from '../../lib/core/topic/schema';
import { openTopic, type Topic } from '../../lib/core/topic/compile';
import { PRESSED_PACKS } from '../../lib/core/topic/shipped';
import {
  gateIndex,
  packsCompared,
  packsTaken,
  packTrouble,
  settings,
} from '../../lib/messaging/shared-state';
import type { CrossreadDb, StoredTopic } from '../../lib/store/db';
import { importTopic } from '../../lib/store/import-topic';
import { sha256Of } from '../../lib/store/pack-checksum';
import { topicStamps, type TopicStamp } from '../../lib/store/topic-stamps';
import { inTurn } from './in-turn';

/** The packs that come with the extension. */
const PACKS = PRESSED_PACKS satisfies PublicPath;

/** What was compiled in this worker's life, by checksum, as an own topic changes under one id. */
let compiled: ReadonlyMap<string, Followed> = new Map();

interface Followed {
  readonly from: StoredTopic['from'];
  readonly topic: Topic;
}

/**
 * Puts the extension's own packs into the store. One that is refused is left out, and the panel told why of the first.
 * @param taken by file, the checksums of what was taken before and need not be read again
 * @returns whether the store changed
 */
export async function importPacks(
  db: CrossreadDb,
  taken: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const bytes = await bytesOf(PACKS);
  const checksum = await sha256Of(bytes);
  let changed = false;
  let refused: { file: string; errors: string[] } | null = null;
  for (const pack of taken[PACKS] === checksum ? [] : packsIn(bytes)) {
    // Its references and cues are checked by this project's tests; here no more than whether the file is whole.
    const result = v.safeParse(TopicPackSchema, pack);
    if (result.success) changed = (await importTopic(db, factsOf(result.output))) || changed;
    else
      refused ??= {
        file: PACKS,
        errors: result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
      };
  }
  await (refused ? packTrouble.write(refused) : packTrouble.remove());
  await packsTaken.write(refused ? {} : { [PACKS]: checksum });
  await packsCompared.write(true);
  return changed;
}

/** Of those who ask while topics are compiled, the second waits for what the first makes. */
const line = inTurn();

/**
 * The topics that the reader follows, ready to read texts with: the reader's own first, then what was imported, as what one chose counts
 * before what came along. Imports the packs first if nobody has yet.
 * @param also ids of topics that are wanted whether they are followed or not
 */
export function followedTopics(db: CrossreadDb, also: readonly string[] = []): Promise<Topic[]> {
  return line(() => compileFollowed(db, also));
}

async function compileFollowed(db: CrossreadDb, also: readonly string[]): Promise<Topic[]> {
  const wanted = await stampsFollowed(db, also);
  const missing = wanted.filter(({ checksum }) => !compiled.has(checksum)).map(({ id }) => id);
  const stored = (await db.topics.bulkGet(missing)).filter((topic) => topic !== undefined);
  const ready = new Map([...compiled, ...stored.map(openStored)]);
  // What is no longer followed is let go of, as is what a topic was before it was changed.
  compiled = new Map(
    wanted.flatMap(({ checksum }) => {
      const followed = ready.get(checksum);
      return followed ? [[checksum, followed]] : [];
    }),
  );
  return [...compiled.values()].sort((a, b) => ORDER[a.from] - ORDER[b.from]).map(({ topic }) => topic);
}

const ORDER: Readonly<Record<StoredTopic['from'], number>> = { own: 0, imported: 1, shipped: 2 };

/** Imports the packs first where there is none, and once in a browser's life: an unpacked extension's change without an update, of which it would tell. */
async function stampsFollowed(db: CrossreadDb, also: readonly string[] = []): Promise<TopicStamp[]> {
  const [{ topicsOff }, before, areCompared] = await Promise.all([
    settings.read(),
    topicStamps(db),
    packsCompared.read(),
  ]);
  const isEmpty = before.length === 0;
  const isKnown = areCompared && !isEmpty;
  if (!isKnown) await importPacks(db, isEmpty ? {} : await packsTaken.read());
  const stamps = isKnown ? before : await topicStamps(db);
  return stamps.filter(({ id }) => !topicsOff.includes(id) || also.includes(id));
}

/** Writes down for the gate which names to look for: none while paused, so that no page is read. Compiles nothing. */
export async function refreshGate(db: CrossreadDb): Promise<void> {
  const followed = await stampsFollowed(db);
  const { paused } = await settings.read();
  const ids = paused ? [] : followed.map(({ id }) => id);
  const stored = (await db.topics.bulkGet(ids)).filter((topic) => topic !== undefined);
  await gateIndex.write(gateIndexOf(stored.map(({ pack }) => factsOf(pack))));
}

/** At the browser's start: the names are as they were, unless a pack that comes with the extension is another. */
export async function refreshGateAtStart(db: CrossreadDb): Promise<void> {
  if (
    (await importPacks(db, await packsTaken.read())) ||
    typeof (await browser.storage.local.get('gate'))['gate'] !== 'string'
  )
    await refreshGate(db);
}

/**
 * Writes the gate's names if nobody has yet (the worker may have been killed while the extension was installed), or if
 * they may have changed with a pack.
 */
export async function refreshGateOnce(db: CrossreadDb): Promise<void> {
  const { gate } = await browser.storage.local.get('gate');
  if (typeof gate !== 'string' || !(await packsCompared.read())) await refreshGate(db);
}

/** @returns no byte when the file is missing */
async function bytesOf(file: PublicPath): Promise<ArrayBuffer> {
  try {
    return await (await fetch(browser.runtime.getURL(file))).arrayBuffer();
  } catch {
    return new ArrayBuffer(0);
  }
}

/** @returns undefined alone, which no schema takes, when the file is damaged */
function packsIn(bytes: ArrayBuffer): unknown[] {
  try {
    return openPressed(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return [undefined];
  }
}

/** What is in the store was checked when it came. What of a topic a text asks for is compiled then, once in a worker's life. */
const openStored = ({ pack, checksum, from }: StoredTopic): [string, Followed] => [
  checksum,
  { from, topic: openTopic(pack) },
];
