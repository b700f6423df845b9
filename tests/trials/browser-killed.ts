import { readFile, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import build from '../e2e/build';
import { openReader, type Reader } from '../e2e/harness';
import type { Trial } from './trial';
import { Ledger } from './writing/ledger';
import { openWritingPage, readHeld } from './writing/writing-tabs';
import { keepShared, randomFrom, TabWriter } from './writing/write-on';

const KILLS = { short: 2, long: 20 } as const;
const TABS = 2;
/** Milliseconds of writing until the browser is killed: between these. */
const [SOONEST, LATEST] = [300, 1_500];
const SEED = 20_261_122;

/**
 * The browser's processes killed (SIGKILL) while tabs write, its profile opened again. What was acknowledged must be there: what lies in
 * the system's own cache of the disk outlives a killed process, so this says nothing of a power cut.
 */
export const browserKilled: Trial = {
  name: 'browser-killed',
  goal: 'the browser killed (SIGKILL) during writes: acknowledged but missing / store that does not open: 0 / 0',
  async run(form) {
    await build();
    const ledger = new Ledger();
    const random = randomFrom(SEED);
    const found = { missing: 0, closed: 0, twice: 0 };
    let profile: string | undefined;
    try {
      for (let kill = 0; kill <= KILLS[form]; kill++) {
        const reader = await openReader(profile === undefined ? {} : { profile });
        ({ profile } = reader);
        const held = await readHeld(reader).catch((error: unknown) => {
          console.error({ seed: SEED, kill, error });
          return null;
        });
        if (!held) found.closed++;
        const missing = held ? ledger.missing(held) : [];
        const twice = held ? ledger.twice(held) : [];
        if (missing.length + twice.length > 0) console.error({ seed: SEED, kill, missing, twice });
        found.missing = Math.max(found.missing, missing.length);
        found.twice = Math.max(found.twice, twice.length);
        if (kill < KILLS[form]) await writeUntilKilled(reader, ledger, kill, random);
        await reader.closeBrowser();
      }
    } finally {
      if (profile !== undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
    return {
      done: `${ledger.acknowledged} writes acknowledged, ${KILLS[form]} kills; stored twice: ${found.twice}`,
      found: `${found.missing} / ${found.closed}`,
      isReached: found.missing + found.closed + found.twice === 0 && ledger.acknowledged > KILLS[form],
    };
  },
};

async function writeUntilKilled(
  reader: Reader,
  ledger: Ledger,
  kill: number,
  random: () => number,
): Promise<void> {
  const page = await openWritingPage(reader, `round-${kill}`, TABS);
  const shared = await keepShared(page, ledger, 2);
  const life = new AbortController();
  const writing = page.tabs.map(async (tab, n) => {
    const name = `round ${kill} tab ${n}`;
    const writer = new TabWriter(name, page, tab, ledger, shared, randomFrom(SEED + 10 * kill + n));
    while (!life.signal.aborted) await writer.writeNext(1);
  });
  // What they throw when the browser is gone from under them is what is wanted; what they throw before is not.
  const ended = Promise.all(
    writing.map((one) =>
      one.catch((error: unknown) => {
        if (!life.signal.aborted) throw error;
      }),
    ),
  );
  await Promise.race([delay(SOONEST + random() * (LATEST - SOONEST)), ended]);
  life.abort();
  await killBrowser(reader);
  await ended;
}

/** Kills all processes of this browser at once, by the ids that it says itself. */
async function killBrowser({ cdp, context }: Reader): Promise<void> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('the browser does not say which process it is');
  const gone = new Promise((resolve) => context.once('close', resolve));
  // It leads a group of its own, which playwright makes for it; where it does not, the group is somebody else's.
  const leads = (await groupOf(id)) === id;
  process.kill(leads ? -id : id, 'SIGKILL');
  await gone;
}

/** The group that a process belongs to (proc(5): the third field behind the name). */
async function groupOf(id: number): Promise<number | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}
