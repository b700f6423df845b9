import { setTimeout as delay } from 'node:timers/promises';
import build from '../e2e/build';
import { EXTENSION_ID, openReader, type Reader } from '../e2e/harness';
import type { Trial } from './trial';
import { Ledger } from './writing/ledger';
import { openWritingPage, readHeld } from './writing/writing-tabs';
import { keepShared, randomFrom, TabWriter } from './writing/write-on';

const TABS = 4;
const WRITES = { short: 60, long: 2_000 } as const;
/** Milliseconds that a worker lives: in the short form long enough to do something also on a busy machine. */
const LIFE = { short: 800, long: 200 } as const;
const SEED = 20_261_122;

/** Writes of several tabs while the browser ends the worker again and again. */
export const workerKilled: Trial = {
  name: 'worker-killed',
  goal: 'writes from 4 tabs, the worker killed every 200 ms: acknowledged but missing / stored twice: 0 / 0',
  async run(form) {
    await build();
    const reader = await openReader();
    try {
      const ledger = new Ledger();
      const page = await openWritingPage(reader, 'storm', TABS);
      const shared = await keepShared(page, ledger, 3);
      const storm = new Storm(reader);
      const writers = page.tabs.map(
        (tab, n) => new TabWriter(`tab ${n}`, page, tab, ledger, shared, randomFrom(SEED + n)),
      );
      const over = storm.rage(LIFE[form]);
      const each = WRITES[form] / TABS;
      try {
        await Promise.all(
          writers.map(async (writer) => {
            for (let n = 0; n < each; n++) await writer.writeNext(PATIENCE);
          }),
        );
      } finally {
        storm.rest();
        await over;
      }
      const inStorm = ledger.acknowledged;
      for (const writer of writers) await writer.askUnheard();
      const held = await readHeld(reader);
      const missing = ledger.missing(held);
      const twice = ledger.twice(held);
      const again = writers.reduce((sum, { askedAgain }) => sum + askedAgain, 0);
      if (missing.length + twice.length > 0) console.error({ seed: SEED, missing, twice });
      return {
        done: `${ledger.acknowledged} writes acknowledged, ${inStorm} of them in the storm; ${storm.kills} kills; ${again} asked again by hand`,
        found: `${missing.length} / ${twice.length}`,
        isReached: missing.length + twice.length === 0 && ledger.acknowledged >= WRITES[form],
      };
    } finally {
      await reader.close();
    }
  },
};

/** How often the reader presses a button in the storm: each is four tries. */
const PATIENCE = 2;

/** Milliseconds until a worker that has started is seen. */
const AT_ONCE = 10;

/** Ends the worker again and again. */
class Storm {
  kills = 0;
  #rages = true;

  constructor(private readonly reader: Reader) {}

  /** @param life milliseconds that each worker is left */
  async rage(life: number): Promise<void> {
    while (this.#rages) {
      if (await this.reader.workerRuns()) {
        await delay(life);
        this.kills += await killWorkers(this.reader);
      } else await delay(AT_ONCE);
    }
  }

  rest(): void {
    this.#rages = false;
  }
}

/** Ends the worker if it runs; one that is on its way may be gone before it is ended. @returns how many were ended */
async function killWorkers({ cdp }: Reader): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.includes(EXTENSION_ID),
  );
  const ended = await Promise.all(
    workers.map(({ targetId }) =>
      cdp.send('Target.closeTarget', { targetId }).then(
        ({ success }) => success,
        () => false,
      ),
    ),
  );
  return ended.filter(Boolean).length;
}
