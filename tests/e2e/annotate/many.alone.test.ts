/** A thousand highlights on a long page: all painted, the page's own work never held up, its document untouched. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describe as describeSpan } from '../../../lib/core/annotation/describe';
import { COLOURS } from '../../../lib/core/annotation/limits';
import { hash32 } from '../../../lib/core/text/hash';
import { placeOf } from '../../../lib/dom/page-key';
import { ANNOTATED, bucketOf } from '../../../lib/messaging/annotated-places';
import { anAnnotation } from '../../builders';
import { openReader, waitFor, type Reader } from '../harness';
import { snapshotOf } from '../page-snapshot';
import { clickHighlight, highlighted, servePages, waitForPart } from './annotating';

/** How many highlights. */
const MANY = 1_000;
const SYLLABLES = ['ka', 'ro', 'min', 'te', 'vor', 'sel', 'du', 'pan', 'gri', 'lo', 'ner', 'ti'];

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** Paragraphs of made-up words, 100,000 characters of them, the same at every run. */
function paragraphs(): string[] {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const word = () => Array.from({ length: 1 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  return Array.from({ length: 400 }, () => Array.from({ length: 52 }, word).join(' '));
}

/** Puts highlights into the store and into the gate's index, as if they had been made here. */
async function seed(address: string, lines: readonly string[]): Promise<void> {
  const text = lines.join('\n');
  const step = Math.floor(text.length / MANY);
  const rows = Array.from({ length: MANY }, (_, at) => {
    // Every tenth lies over the one before it.
    const start = at * step - (at % 10 === 9 ? step - 10 : 0);
    const selector = describeSpan(text, { start, end: start + 40 });
    if (!selector) throw new Error(`nothing to highlight at ${start}`);
    return anAnnotation({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      colour: COLOURS[at % COLOURS.length] ?? 'yellow',
      target: { source: address, selector },
      keys: [placeOf(address)],
    });
  });
  const hash = hash32(placeOf(address));
  await reader.inExtension((page) =>
    page.evaluate(
      ([annotations, any, bucket, place]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('crossread');
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('annotations', 'readwrite');
            for (const row of annotations) writing.objectStore('annotations').put(row);
            writing.addEventListener('complete', () => {
              opening.result.close();
              void chrome?.storage.local.set({ [any]: true, [bucket]: [place] }).then(resolve);
            });
          });
        }),
      [rows, ANNOTATED, bucketOf(hash), hash] as const,
    ),
  );
}

/** Tasks of more than 50 ms since the page has loaded, in milliseconds. */
const longTasks = (page: Page): Promise<number[]> => page.evaluate('window.long');

const OBSERVE = `<script>
  window.long = [];
  addEventListener('load', () => {
    const from = performance.now();
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime >= from) window.long.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
</script>`;

it('paints a thousand highlights without one long task, and leaves the document as it was', async () => {
  const pages = await servePages(reader, 'many');
  const lines = paragraphs();
  const body = `<main>${lines.map((line) => `<p>${line}</p>`).join('\n')}</main>`;
  pages.put('/a', body, OBSERVE);
  const { page: plain } = await pages.visit('/a');
  const before = await snapshotOf(plain);
  await seed(plain.url(), lines);
  await plain.close();

  const { page, said } = await pages.visit('/a');
  await waitFor(async () => (await highlighted(page)).length >= MANY, 20_000, 'not all are painted');
  expect(await snapshotOf(page)).toEqual(before);
  // Looking at a thousand ranges as above is a long task itself, and not ours.
  await page.evaluate('window.long = []');
  await page.reload();
  await waitFor(
    () => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('crossread-saved'))),
    20_000,
    'nothing is painted after a reload',
  );
  await page.mouse.move(400, 400);
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const tick = (now: number) => {
          times.push(now);
          scrollBy({ top: 120, behavior: 'instant' });
          if (times.length < 120) requestAnimationFrame(tick);
          else resolve(times.slice(1).map((time, at) => time - (times[at] ?? 0)));
        };
        requestAnimationFrame(tick);
      }),
  );
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>Something new at the top.</p>');
    for (const at of [50, 150, 250]) {
      const paragraph = document.querySelectorAll('main p')[at];
      if (paragraph) paragraph.textContent = `Changed. ${paragraph.textContent}`;
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const tasks = await longTasks(page);
  const slow = frames.filter((time) => time > 34).length;
  console.log(
    `1,000 highlights: ${tasks.length} tasks over 50 ms ${JSON.stringify(tasks)}; ${slow} of ${frames.length} frames over 34 ms while scrolling, slowest ${Math.round(Math.max(...frames))} ms`,
  );
  expect(tasks).toEqual([]);
  await page.evaluate(
    'void setTimeout(() => { const end = performance.now() + 80; while (performance.now() < end); })',
  );
  await waitFor(async () => (await longTasks(page)).length > 0, 3000, 'long tasks are not seen at all');
  expect(said).toEqual([]);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const [first] = await highlighted(page);
  if (!first) throw new Error('nothing is painted');
  await clickHighlight(page, first.text);
  await waitForPart(page, 'dialog', /^Highlight: /);
  await page.close();
});
