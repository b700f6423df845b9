/** Reading in Firefox: what is marked, the card at a mark, what is kept, and that the page stays as it was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_CLAIM, clickMark, pointAtMark, waitForMarks } from '../../scripts/browser/marks';
import { waitFor } from '../../scripts/browser/wait-for';
import { HAS_FIREFOX, openReader, type FoxReader } from './harness';

const STORY = '/samples/harbour-courier.html';

describe.skipIf(!HAS_FIREFOX)('an article, in Firefox', () => {
  let reader: FoxReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it('is marked at the words that carry the answers, and stays as it was', async () => {
    const tab = await reader.visit(STORY);
    const painted = (await waitForMarks(tab, ANY_CLAIM)).map(({ text }) => text);
    const answers = ['24 years', '11,000', '6,700', 'three million', 'Vladivostok', 'Rodong Sinmun'];
    expect(answers.filter((answer) => !painted.some((text) => text.includes(answer)))).toEqual([]);
    expect(await waitForMarks(tab, 'mention')).not.toEqual([]);
    // Nothing of ours among its elements.
    expect(
      await tab.evaluate(
        () => document.querySelectorAll('[popover], style, link[rel=stylesheet]').length,
        null,
      ),
    ).toBe(await elementsServed(reader));
    await tab.close();
  });

  it('paints a mark under its words, in its colour', async () => {
    const tab = await reader.visit(STORY);
    await waitForMarks(tab, 'differs');
    const style = await tab.evaluate(() => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(
        document.body,
        '::highlight(crossread-differs)',
      );
      return [textDecorationLine, textDecorationStyle];
    }, null);
    expect(style).toEqual(['underline', 'wavy']);
    await tab.close();
  });

  it('shows the card where the pointer rests on a mark, and takes it away', async () => {
    const tab = await reader.visit(STORY);
    await waitForMarks(tab, 'differs');
    await pointAtMark(tab, 'differs');
    const card = reader.popoverIn(tab);
    expect(await card.waitForText(/Show in side panel/)).toMatch(/others/i);
    await tab.press('Escape');
    await card.waitUntilGone();
    await tab.close();
  });

  it('says on the card where to click for the sidebar, which a click in a page may not open', async () => {
    const tab = await reader.visit(STORY);
    await waitForMarks(tab, 'differs');
    await clickMark(tab, 'differs');
    const card = await reader.popoverIn(tab).waitForText(/Crossread button/);
    expect(card).toContain('The side panel opens with the Crossread button in the toolbar');
    await tab.close();
  });

  it('is kept once, with its claims', async () => {
    const tab = await reader.visit(STORY);
    await waitForMarks(tab, ANY_CLAIM);
    const kept = await waitFor(
      async () => {
        const articles = await reader.rows('articles');
        const here = articles.filter(({ url }) => url === reader.pages.origin + STORY);
        return here.length > 0 && here;
      },
      10_000,
      'the article was not kept',
    );
    expect(kept).toHaveLength(1);
    const claims = await reader.rows('claims');
    expect(claims.filter(({ article }) => article === kept[0]?.['id']).length).toBeGreaterThan(10);
    await tab.close();
  });

  it('is read by a background that was stopped and has to be woken', async () => {
    await reader.window.stopBackground();
    expect(await reader.window.backgroundState()).toBe('stopped');
    const tab = await reader.visit('/samples/northlight-daily.html');
    expect(await waitForMarks(tab, ANY_CLAIM)).not.toEqual([]);
    await tab.close();
  });
});

/** How many of the elements that we might add are in the page as it is served. */
async function elementsServed(reader: FoxReader): Promise<number> {
  const html = await (await fetch(reader.pages.origin + STORY)).text();
  return html.match(/<style|rel="stylesheet"|popover/g)?.length ?? 0;
}
