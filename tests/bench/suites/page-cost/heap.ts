import { setTimeout as delay } from 'node:timers/promises';
import type { ExtensionBrowser } from '../../../../scripts/browser/chromium';
import type { Bench } from '../../bench';
import { alternate } from '../../measure/alternate';
import { beside } from '../../measure/paired';
import type { Browsers } from './browsers';

/** Milliseconds after the load in which everything of ours is done. */
const REST = 1_400;
const BYTES = 1_000_000;

/** What lies in the memory of a page's scripts after all that is garbage was taken out. */
export async function measureHeap(
  { sides }: Browsers,
  addresses: Readonly<Record<'uninteresting' | 'article', string>>,
  bench: Bench,
): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    const measured = await alternate(
      { ours: () => heapOf(sides.ours, address), without: () => heapOf(sides.without, address) },
      { rounds: Math.ceil(bench.rounds / 5), warmUp: 1 },
    );
    bench.add(
      beside(
        { id: `page-cost/heap-${name}`, what: `memory of scripts, ${name} page`, unit: 'MB' },
        measured.ours,
        { name: 'the same page without the extension', measured: measured.without },
      ),
    );
  }
}

async function heapOf({ context }: ExtensionBrowser, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    await delay(REST);
    const session = await context.newCDPSession(page);
    // The second takes what the first made garbage.
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / BYTES;
  } finally {
    await page.close();
  }
}
