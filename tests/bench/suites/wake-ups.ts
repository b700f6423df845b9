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

/** How often pages of no interest wake the worker. */
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
  await reader.killWorker();
  let woken = 0;
  for (let from = 0; from < PAGES; from += TABS) {
    await Promise.all(Array.from({ length: TABS }, (_, i) => show(reader, addressOf(reader, from + i, 0))));
    // Once started it runs for half a minute.
    if (!(await reader.workerRuns())) continue;
    woken += 1;
    await reader.killWorker();
  }
  // What is measured can be otherwise.
  const page = await reader.visit(addressOf(reader, PAGES, 12));
  await waitFor(() => reader.workerRuns(), 10_000, 'an article on what is followed does not wake the worker');
  await page.close();
  bench.add(
    alone(
      {
        id: 'wake-ups/uninteresting',
        what: `the worker is woken by ${PAGES} uninteresting pages, ${TABS} at a time`,
        unit: 'count',
        goal: { of: 'ours', most: 0 },
        note: 'articles of 300 to 3,000 words; each is changed once by its own script. An article on what is followed, shown after them, woke it.',
      },
      [woken],
    ),
  );
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
