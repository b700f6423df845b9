/** The library with ten thousand highlights: that it works, and what a key press costs, which is printed and not asserted. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../lib/core/interchange/to-json-ld';
import { COLOURS } from '../../../lib/core/annotation/limits';
import { anAnnotation, anId } from '../../builders';
import { EXTENSION_ID, openReader, waitFor, type Reader } from '../harness';

const N = 10_000;
const TYPED = 'pyongyang arms treaty';
const WORDS =
  'arms deal summit Pyŏngyang minister said the of containers shipped “eleven” thousand visit leader state ally port train border shells city night crowd square treaty article defence'.split(
    ' ',
  );

/** So many words, others for each seed. */
function words(n: number, seed: number): string {
  return Array.from({ length: n }, (_, i) => WORDS[(seed * 7 + i * i * 3 + i * seed) % WORDS.length]).join(
    ' ',
  );
}

function highlight(i: number) {
  const exact = `${words(12 + (i % 40), i)} ${i}`;
  const story = i % (N / 8);
  const plain = anAnnotation({ exact, start: i });
  return anAnnotation({
    id: anId(i + 1),
    exact,
    start: i,
    note: i % 3 === 0 ? `**${words(3, i)}** ${words(20, i + 1)}\n\n- ${words(4, i)}` : '',
    tags: i % 2 === 0 ? ['arms', `tag ${i % 20}`] : [],
    colour: COLOURS[i % COLOURS.length] ?? 'yellow',
    created: new Date(1.7e12 + i * 1.8e7).toISOString(),
    target: { ...plain.target, source: `https://courier.example/story-${story}` },
    article: { ...plain.article, title: `Two leaders meet, part ${story}: ${words(6, story)}` },
  });
}

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1200, height: 900 } });
  page = await reader.context.newPage();
  const path = join(reader.profile, 'large.jsonld');
  const all = Array.from({ length: N }, (_, i) => highlight(i));
  await writeFile(path, JSON.stringify(toJsonLd(all, '2024-06-20T10:00:00.000Z', 'Highlights')));
  await page.goto(`chrome-extension://${EXTENSION_ID}/desk.html#import`);
  await page.getByText('Choose a file…').waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Import 10,000 highlights' }).click();
  await page.getByText('10,000 added').waitFor();
  await page.getByRole('link', { name: /Highlights/ }).click();
  await page.locator('.item').first().waitFor();
});
afterAll(() => reader.close());

describe('ten thousand highlights', () => {
  it('are searched at every key', async () => {
    const times = await page.evaluate(typeAndTime, TYPED);
    console.log(summary('a key press to the frame with its results, for', times));
    expect(times).toHaveLength(TYPED.length * 2);
    await page.getByRole('searchbox').fill(`"part 77:" arms`);
    await page.getByText(/^\d+ of 10,000 highlights$/).waitFor();
    await waitFor(
      async () =>
        (await page.locator('.group-head h2').allInnerTexts()).every((title) => title.includes('77:')),
      3000,
      'other articles were found',
    );
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
  });

  it('are tagged all at once, and untagged again', async () => {
    await page.getByRole('button', { name: 'Select all 10,000 found' }).click();
    await page.getByRole('button', { name: 'Add tag…' }).click();
    await page.locator('.bulk-question input:focus').waitFor();
    await page.keyboard.type('all of them');
    await page.keyboard.press('Enter');
    await page.getByText('10,000 highlights changed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(JSON.stringify(await reader.rows('annotations'))).not.toContain('all of them');
  });
});

function summary(what: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return `${N} highlights: ${what} ${times.length} keys: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms, most ${at(0.999)} ms`;
}

/** Types a text and deletes it again. @returns for each key the milliseconds until the frame after it was drawn */
async function typeAndTime(text: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('there is no search field');
  const times: number[] = [];
  for (let key = 0; key < text.length * 2; key++) {
    const from = performance.now();
    field.value = text.slice(0, key < text.length ? key + 1 : 2 * text.length - key - 1);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Preact draws in a task of its own; the frame after that is on the screen when a message sent from it arrives.
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve);
        port1.start();
        port2.postMessage(null);
      });
    });
    times.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}
