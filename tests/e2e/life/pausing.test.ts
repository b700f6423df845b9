/** Where nothing is read: what is paused, what is never read, and what asks for a password; and what the reader asks for all the same. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, marksIn, openReader, waitFor, waitForMarks, type Reader } from '../harness';
import { open, storyOf } from '../pages/stories';
import { askBackground, choose, tabAt, visitHost } from './asking';

/** Long enough for a page to be read; what is not read by then is not read. */
const LONG = 1500;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
  await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
});
afterAll(() => reader.close());

describe('a site that is never read', () => {
  const url = 'https://news.chase.com/story';

  it('is not looked at, the worker stays asleep, and its words get no toolbar', async () => {
    await reader.killWorker();
    const page = await visitHost(reader, url, storyOf());
    await page.locator('p').first().click({ clickCount: 3 });
    await delay(LONG);
    expect(await marksIn(page)).toEqual([]);
    expect(await reader.workerRuns()).toBe(false);
    expect(await page.locator('html > [popover]').count()).toBe(0);
    await page.close();
    // The same words on another site are read, so the silence above means something.
    const other = await visitHost(reader, 'https://courier.example/story', storyOf());
    await waitForMarks(other);
    await other.close();
  });

  it('is read when the reader asks for it, until the page is left', async () => {
    const page = await visitHost(reader, url, storyOf());
    await askBackground(reader, 'readAnyway', { tab: await tabAt(reader, url) });
    await waitForMarks(page);
    await clickMark(page, '');
    const panel = await reader.panel();
    await panel.waitUntil(`document.querySelector('.claim')`);
    const isOffered = `!document.querySelector('.claim') && document.body.innerText.includes('Read this page once')`;
    await page.reload();
    await panel.waitUntil(isOffered);
    // Now as before: the offer works again, and again until the page is left.
    await panel.click('.notice .primary');
    await waitForMarks(page);
    await panel.waitUntil(`document.querySelector('.claim')`);
    await page.goto(`${url}-2`);
    await panel.waitUntil(isOffered);
    await page.goto(url);
    await delay(LONG);
    expect(await marksIn(page)).toEqual([]);
    await panel.waitUntil(isOffered);
    await page.close();
  });

  it('is read when the reader allows it, and no longer when that is taken back', async () => {
    const page = await visitHost(reader, url, storyOf());
    await choose(reader, { allowedSites: ['chase.com'] });
    await waitForMarks(page);
    await choose(reader, { allowedSites: [] });
    await waitFor(async () => (await marksIn(page)).length === 0, 3000, 'the paint stayed');
    await page.close();
  });
});

describe('a page with a field for a password', () => {
  const FIELD = '<input type="password">';

  it.each([
    ['shown in the page', FIELD],
    ['that shows what is typed', '<input autocomplete="current-password">'],
    [
      'in a shadow root',
      `<div id="box"></div><script>box.attachShadow({ mode: 'open' }).innerHTML = '${FIELD}'</script>`,
    ],
    ['in a frame of its own site', `<iframe srcdoc='${FIELD}'></iframe>`],
  ])('%s is not read, and says so to the panel', async (_name, field) => {
    const { page } = await open(reader, storyOf(field));
    await delay(LONG);
    expect(await marksIn(page)).toEqual([]);
    const tab = await tabAt(reader, page.url());
    const status = await reader.inExtension((ours) =>
      ours.evaluate(`chrome.tabs.sendMessage(${tab}, { crossread: 'status' }, { frameId: 0 })`),
    );
    expect(status).toEqual({ ok: true, value: { state: 'password' } });
    await page.close();
  });

  it.each([
    ['not rendered', `<form style="display: none">${FIELD}</form>`],
    ['invisible', `<form style="visibility: hidden">${FIELD}</form>`],
    ['transparent', `<form style="opacity: 0">${FIELD}</form>`],
    ['beside the window', `<form style="position: fixed; right: 100vw">${FIELD}</form>`],
    ['in what is put away', `<form aria-hidden="true">${FIELD}</form>`],
    ['in a dialog that is closed', `<dialog>${FIELD}</dialog>`],
  ])('that is %s is read', async (_name, field) => {
    const { page } = await open(reader, storyOf(field));
    await waitForMarks(page);
    await page.close();
  });

  it('is read when the reader asks for it', async () => {
    const { page } = await open(reader, storyOf(FIELD));
    await delay(LONG);
    await askBackground(reader, 'readAnyway', { tab: await tabAt(reader, page.url()) });
    await waitForMarks(page);
    await page.close();
  });

  it('loses its marks while the field is shown', async () => {
    const { page } = await open(reader, storyOf(`<dialog id="signIn">${FIELD}</dialog>`));
    await waitForMarks(page);
    await page.evaluate(`signIn.show()`);
    await waitFor(async () => (await marksIn(page)).length === 0, 3000, 'the paint stayed');
    await page.evaluate(`signIn.close()`);
    await waitForMarks(page, '', 3000);
    await page.close();
  });
});

describe('a page that is no article', () => {
  it('is read when the reader asks for it', async () => {
    const { page } = await open(
      reader,
      `<!doctype html><title>List</title><ul><li>${'Putin and Kim in Pyongyang. '.repeat(4)}</ul>`,
    );
    await askBackground(reader, 'readAnyway', { tab: await tabAt(reader, page.url()) });
    const tab = await tabAt(reader, page.url());
    await waitFor(async () => `tab:${tab}` in (await reader.stored('session')), 5000, 'it was not read');
    await page.close();
  });
});

describe('a pause', () => {
  it('of one site takes the paint off its pages at once, there and below, and its end brings it back', async () => {
    const page = await visitHost(reader, 'https://www.courier.example/story', storyOf());
    await waitForMarks(page);
    await choose(reader, { pausedSites: ['courier.example'] });
    await waitFor(async () => (await marksIn(page)).length === 0, 3000, 'the paint stayed');
    const badge = () =>
      reader.inExtension((ours) =>
        ours.evaluate(
          `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.filter(({ url }) => url?.includes('courier.example')).map(({ id: tabId }) =>
            Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]))))`,
        ),
      );
    await waitFor(
      async () => JSON.stringify(await badge()) === '[["off","Crossread: paused on this site"]]',
      3000,
      'the button does not say so',
    );
    await choose(reader, { pausedSites: [] });
    await waitForMarks(page);
    await page.close();
  });

  it('is said in the panel, which resumes what it says is paused and nothing else', async () => {
    const page = await visitHost(reader, 'https://courier.example/story', storyOf());
    await waitForMarks(page);
    await clickMark(page, '');
    const panel = await reader.panel();
    await panel.waitUntil(`document.querySelector('.claim')`);
    const chosen = async () => (await reader.stored('local'))['settings'];
    await panel.press('e');
    await panel.waitUntil(`document.body.innerText.includes('Crossread is paused')`);
    // What has no button now has no key either.
    await panel.press('s');
    await delay(300);
    expect(await chosen()).toMatchObject({ paused: true, pausedSites: [] });
    await choose(reader, { pausedSites: ['courier.example'] });
    await panel.click('.notice .primary');
    await panel.waitUntil(`document.body.innerText.includes('You paused courier.example')`);
    expect(await chosen()).toMatchObject({ paused: false, pausedSites: ['courier.example'] });
    await panel.waitUntil(`document.activeElement.matches('h1')`);
    await panel.click('.notice .primary');
    await panel.waitUntil(`document.querySelector('.claim')`);
    expect(await chosen()).toMatchObject({ paused: false, pausedSites: [] });
    await panel.waitUntil(`document.activeElement.matches('h1')`);
    await page.close();
  });

  it('keeps the worker asleep, wherever one goes', async () => {
    await choose(reader, { paused: true });
    await delay(300);
    await reader.killWorker();
    const page = await visitHost(reader, 'https://courier.example/story', storyOf());
    await delay(LONG);
    expect(await marksIn(page)).toEqual([]);
    expect(await reader.workerRuns()).toBe(false);
    await choose(reader, { paused: false });
    await waitForMarks(page);
    await page.close();
  });
});
