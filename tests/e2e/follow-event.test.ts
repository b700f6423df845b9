/** Following what a page tells of, from the side panel of a page in which nothing is followed yet. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANY_CLAIM,
  clickMark,
  keepPicture,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
  type SidePanel,
} from './harness';
import { storyOf } from './pages/stories';

const FLOOD = `<!doctype html><html lang="en"><title>River Sill floods Marlow Bridge</title><article>
<h1>River Sill floods Marlow Bridge</h1>
<p>The River Sill rose over its banks at Marlow Bridge on Sunday, and 340 houses were left without power, the county said.</p>
<p>Mayor Ada Finch said that 1,200 people had slept in the sports hall, and that the water had reached 4.2 metres before it fell.</p>
<p>The county expects the road to Upper Marlow to stay closed until Thursday. Nobody was hurt, the fire service said.</p>
</article></html>`;

let reader: Reader;
let page: Page;
let panel: SidePanel;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.visit(reader.pages.addPage('/summit.html', storyOf()));
  await waitForMarks(page, ANY_CLAIM);
  await clickMark(page, ANY_CLAIM);
  panel = await reader.panel();
});
afterAll(() => reader.close());

const FOLLOW = `[...document.querySelectorAll('.notice button')].find(({ textContent, disabled }) => textContent === 'Follow this event' && !disabled)`;

describe('a page in which nothing is followed', () => {
  it('can be followed from the panel: its article is kept, and the desk opens where a topic is made of it', async () => {
    await page.goto(reader.pages.addPage('/flood.html', FLOOD));
    await panel.waitUntil(FOLLOW);
    await keepPicture('follow-event.png', await panel.screenshot());
    expect(await kept()).toEqual([]);
    const desk = await follow();
    await waitFor(async () => desk.url().includes('#/new-topic/'), 10_000, 'the desk did not open');
    const [article] = await kept();
    expect(article).toMatchObject({ title: 'River Sill floods Marlow Bridge', source: 'page', topics: [] });
    expect(desk.url().endsWith(`#/new-topic/${article?.id}`)).toBe(true);
    await desk.close();
  });

  it('is kept once, however often that is asked for', async () => {
    await page.bringToFront();
    await follow();
    expect(await kept()).toHaveLength(1);
  });

  it('tells nothing to the page, and leaves nothing in it', async () => {
    expect(await page.content()).toContain('<h1>River Sill floods Marlow Bridge</h1>');
    expect(await page.evaluate(`document.querySelectorAll('body > :not(article)').length`)).toBe(0);
    expect(reader.refused).toEqual([]);
  });
});

/** Presses the button, and gives the desk that opens. */
async function follow(): Promise<Page> {
  const opening = reader.context.waitForEvent('page');
  await panel.waitUntil(`${FOLLOW} && !${FOLLOW}.setAttribute('data-follow', '')`);
  await panel.click('[data-follow]');
  return opening;
}

/** The articles that were kept of this page server's flood. */
async function kept(): Promise<Record<string, unknown>[]> {
  const all = (await reader.rows('articles')) as Record<string, unknown>[];
  return all.filter(({ url }) => String(url).includes('/flood.html'));
}
