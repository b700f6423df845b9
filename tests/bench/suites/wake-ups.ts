/** Whether pages that are of no interest wake the extension's worker, which is what a battery pays. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Bench, Suite } from '../bench';
import { makePage } from '../in-browser/pages';
import { alone } from '../measure/paired';
import { openReader, waitFor, type Reader } from '../../e2e/harness';

const PAGES = 100;
const TABS = 5;
/** Milliseconds in which a page that has loaded is looked at. */
const LOOKED_AT = 700;

export const wakeUps: Suite = {
  name: 'wake-ups',
  title: 'What wakes the worker',
  isInQuick: false,
  async run(bench) {
    const reader = await openReader({ extension: bench.extension });
    try {
      await waitFor(async () => 'gate' in (await reader.stored('local')), 20_000, 'the gate got no names');
      await measure(reader, bench);
    } finally {
      await reader.close();
    }
  },
};

async function measure(reader: Reader, bench: Bench): Promise<void> {
  const wakes = await countWakes(reader);
  for (let from = 0; from < PAGES; from += TABS)
    await Promise.all(Array.from({ length: TABS }, (_, i) => show(reader, addressOf(reader, from + i, 0))));
  const uninteresting = wakes();
  // What is measured can be otherwise: an article on what is followed wakes it.
  await show(reader, addressOf(reader, PAGES, 12));
  if (wakes() === uninteresting) throw new Error('No page wakes the worker, or this does not see it.');
  bench.add(
    alone(
      {
        id: 'wake-ups/uninteresting',
        what: `the worker is woken by ${PAGES} uninteresting pages`,
        unit: 'count',
        goal: { of: 'ours', most: 0 },
        note: 'articles of 300 to 3,000 words; each is changed once by its own script. An article on what is followed, shown after them, woke it.',
      },
      [uninteresting],
    ),
  );
}

/** Stops the worker. @returns what tells how often it was started since */
async function countWakes(reader: Reader): Promise<() => number> {
  let started = 0;
  await reader.killWorker();
  await waitFor(async () => !(await reader.workerRuns()), 5_000, 'the worker does not stop');
  reader.cdp.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type === 'service_worker') started += 1;
  });
  await reader.cdp.send('Target.setDiscoverTargets', { discover: true });
  started = 0;
  return () => started;
}

async function show(reader: Reader, address: string): Promise<void> {
  const page = await reader.visit(address);
  await delay(LOOKED_AT);
  await page.close();
}

/** Each page is another. @param mentions of what is followed */
function addressOf({ pages }: Reader, at: number, mentions: number): string {
  const characters = 2_000 + 180 * at;
  const script = `setTimeout(() => document.querySelector('article').append('More is known now.'), 100)`;
  const { html } = makePage({ characters, paragraphs: 8 + at, mentions, script, seed: at + 1 });
  return pages.addPage(`/day/${at}.html`, html);
}
