/** Single-page navigation as sites really do it, with the head of the first article left behind; and pauses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, openReader, waitFor, waitForMarks, type Reader } from '../harness';
import { open, storyOf } from './stories';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
  await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
});
afterAll(() => reader.close());

/** Addresses and titles of the articles that were read here. */
async function kept(): Promise<{ url: unknown; title: unknown }[]> {
  return (await reader.rows('articles')).flatMap((row) =>
    typeof row === 'object' &&
    row !== null &&
    'source' in row &&
    row.source === 'page' &&
    'url' in row &&
    'title' in row
      ? [{ url: row.url, title: row.title }]
      : [],
  );
}

/** Another article on the event: other words throughout, or it would be the same one at another address. */
const OTHER_STORY = `<h1>Kim gives Putin two dogs</h1>
  <p>Kim Jong Un has given Vladimir Putin a pair of dogs of a local breed during the Russian president’s visit to Pyongyang on Wednesday, the Kremlin said.</p>
  <p>They were shown to the guest in a garden of roses behind the palace; he in turn had brought a limousine, in which the two took turns at the wheel.</p>
  <p>Putin’s trip to North Korea, his first since July 2000, ended the same evening, when he flew on to Hanoi.</p>`;

describe('single-page navigation', () => {
  it('reads the next article as another one, though the head still speaks of the first', async () => {
    const head = `<link rel="canonical" href="/made/first">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Putin meets Kim in Pyongyang"}</script>`;
    const { page } = await open(reader, storyOf('', head), { path: 'first' });
    await waitForMarks(page, 'mention');
    await page.evaluate((html) => {
      history.pushState(null, '', '/made/second');
      document.title = 'Kim gives Putin two dogs';
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, OTHER_STORY);
    await waitFor(async () => (await kept()).length === 2, 5000, 'the second article was not read');
    const { origin } = reader.pages;
    expect(new Set(await kept())).toEqual(
      new Set([
        { url: `${origin}/made/first`, title: 'Putin meets Kim in Pyongyang' },
        { url: `${origin}/made/second`, title: 'Kim gives Putin two dogs' },
      ]),
    );
    await page.close();
  });

  it('lets go of the article when a list takes its place', async () => {
    const { page } = await open(reader, storyOf());
    await waitForMarks(page, 'mention');
    const tabs = async () =>
      Object.keys(await reader.stored('session')).filter((key) => key.startsWith('tab:'));
    await waitFor(async () => (await tabs()).length === 1, 3000, 'the article was not noted');
    await page.evaluate(() => {
      history.pushState(null, '', '/');
      document.body.innerHTML =
        '<ul><li><a href="/a">Putin</a></li><li><a href="/b">Kim Jong Un</a></li></ul>';
    });
    await waitFor(async () => (await tabs()).length === 0, 3000, 'the tab kept its article');
    expect(await marksIn(page)).toEqual([]);
    await page.close();
  });
});

describe('a pause', () => {
  it('takes the paint off the page at once, and its end brings it back', async () => {
    const { page } = await open(reader, storyOf());
    await waitForMarks(page, 'mention');
    const pause = async (paused: boolean) => {
      const worker = await reader.worker();
      await worker.evaluate(
        `chrome.storage.local.set({ settings: { keepArticles: true, paused: ${paused}, pausedSites: [], topicsOff: [] } })`,
      );
    };
    await pause(true);
    await waitFor(async () => (await marksIn(page)).length === 0, 3000, 'the paint stayed');
    await pause(false);
    await waitForMarks(page, 'mention', 3000);
    await page.close();
  });
});
