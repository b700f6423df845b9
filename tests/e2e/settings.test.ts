/** The settings: what is marked and how, in pages that are open; language, size and theme; what goes to the browser's sync. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ANY_CLAIM,
  EXTENSION_ID,
  marksIn,
  openReader,
  pointAtMark,
  waitFor,
  waitForMarks,
  type Reader,
} from './harness';
import { choose, tabAt } from './life/asking';

const STORY = '/samples/harbour-courier.html';
const OTHER = '/samples/northlight-daily.html';
const STANDARD = {
  marked: 'all',
  markStyle: 'line',
  tones: 'standard',
  textSize: 100,
  theme: '',
  language: '',
  syncs: false,
  syncsColourNames: false,
};

let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ backForwardCache: true });
  await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
  const first = await reader.visit(OTHER);
  await waitForMarks(first, ANY_CLAIM);
  await first.close();
});
afterAll(() => reader.close());
afterEach(() => choose(reader, STANDARD));

async function openSettings(): Promise<Page> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
  await page.locator('h1').waitFor();
  return page;
}

/** How the browser draws a highlight: the lines under it and what is behind it. */
const drawnAs = (page: Page, name: string) =>
  page.evaluate((name) => {
    const {
      textDecorationLine,
      textDecorationStyle,
      textDecorationThickness,
      textDecorationColor,
      backgroundColor,
    } = getComputedStyle(document.documentElement, `::highlight(${name})`);
    return {
      line: `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`,
      colour: textDecorationColor,
      behind: backgroundColor,
    };
  }, name);

const namesOf = async (page: Page) =>
  new Set((await marksIn(page)).map(({ highlight }) => highlight.replace(/^crossread-|-dark$/g, '')));

describe('marks in a page that is open', () => {
  let story: Page;
  beforeEach(async () => {
    story = await reader.visit(STORY);
    await waitForMarks(story, ANY_CLAIM);
  });
  afterEach(() => story.close());

  it('are as many as the reader chooses, and the panel’s way to the others still leads there', async () => {
    const all = await namesOf(story);
    expect([...all]).toEqual(expect.arrayContaining(['mention', 'corroborated', 'differs']));
    const settings = await openSettings();
    await settings.getByText('Only answers that other coverage contradicts or denies').click();
    await waitFor(
      async () => ![...(await namesOf(story))].some((name) => name !== 'differs' && name !== 'denied'),
      5000,
      'other marks stayed',
    );
    expect((await namesOf(story)).size).toBeGreaterThan(0);

    const tab = await tabAt(reader, story.url());
    const painted = new Set((await marksIn(story)).map(({ text }) => text));
    const { claims } = v.parse(Reading, (await reader.stored('session'))[`tab:${tab}`]);
    const unpainted = claims.find(({ span }) => span && !painted.has(span.exact));
    const reply = await reader.inExtension((page) =>
      page.evaluate(
        `chrome.tabs.sendMessage(${tab}, ${JSON.stringify({ crossread: 'reveal', input: { claim: unpainted?.id } })}, { frameId: 0 })`,
      ),
    );
    expect(reply).toEqual({ ok: true, value: { found: true } });
    const [current] = await waitForMarks(story, 'current');
    expect(current?.text).toBe(unpainted?.span?.exact);

    await settings.getByText('All answers', { exact: true }).click();
    await waitFor(
      async () => (await namesOf(story)).has('corroborated'),
      5000,
      'the marks did not come back',
    );
    expect((await namesOf(story)).has('mention')).toBe(false);
    await settings.close();
  });

  it('are drawn as the reader chooses, one look after the other, without a change to the document', async () => {
    const before = await story.evaluate(() => document.documentElement.outerHTML);
    const standard = await drawnAs(story, 'crossread-differs');
    expect(standard).toMatchObject({ line: 'underline wavy 2px', colour: 'rgb(179, 71, 0)' });
    const settings = await openSettings();
    await settings.getByText('A line, and a tint behind the words').click();
    await settings.getByText('For eyes that confuse red and green').click();
    const asRedGreen = async () => {
      const { line, colour, behind } = await drawnAs(story, 'crossread-differs');
      const isTinted = behind !== 'rgba(0, 0, 0, 0)' && behind !== 'transparent';
      return line === 'underline wavy 2px' && colour === 'rgb(138, 91, 0)' && isTinted;
    };
    await waitFor(asRedGreen, 5000, 'the marks look as before');
    await settings.getByText('A strong line under the words').click();
    await settings.getByText('Standard', { exact: true }).click();
    await waitFor(
      async () => (await drawnAs(story, 'crossread-differs')).line === 'underline wavy 3px',
      5000,
      'the line is not stronger',
    );
    await settings.getByText('A line under the words', { exact: true }).click();
    await waitFor(
      async () => JSON.stringify(await drawnAs(story, 'crossread-differs')) === JSON.stringify(standard),
      5000,
      'the standard look did not come back',
    );
    expect(await story.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await settings.close();
  });

  it('are drawn so in pages that are opened afterwards, too, and by a worker that was ended between', async () => {
    await choose(reader, { tones: 'high-contrast' });
    await reader.killWorker();
    const other = await reader.visit(OTHER);
    await waitForMarks(other, ANY_CLAIM);
    await waitFor(
      async () => (await drawnAs(other, 'crossread-denied')).colour === 'rgb(122, 19, 139)',
      5000,
      'the marks look as before',
    );
    await other.close();
  });

  it('are drawn so in a page that one comes back to, which was out of reach meanwhile', async () => {
    await story.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'persisted', persisted)),
    );
    await story.goto(reader.pages.origin + OTHER);
    await waitForMarks(story, ANY_CLAIM);
    await choose(reader, { tones: 'blue-yellow' });
    await waitFor(
      async () => (await drawnAs(story, 'crossread-differs')).colour === 'rgb(43, 4, 6)',
      5000,
      'the page in front looks as before',
    );
    await story.goBack({ waitUntil: 'commit' });
    await waitFor(
      () => story.evaluate(() => Reflect.get(window, 'persisted') === true),
      3000,
      'it was loaded anew',
    );
    await waitFor(
      async () => (await drawnAs(story, 'crossread-differs')).colour === 'rgb(43, 4, 6)',
      5000,
      'the page that came back looks as before',
    );
  });

  it('have a card with larger text, wider and in the theme of the reader’s choice', async () => {
    const small = await cardLook(story);
    expect(small).toMatchObject({ fontSize: '14px', width: '380px' });
    await choose(reader, { textSize: 150, theme: 'dark' });
    await waitFor(async () => 'page-look' in (await reader.stored('local')), 5000, 'no look was written');
    const large = await cardLook(story);
    expect(large).toMatchObject({ fontSize: '21px', width: '570px', background: 'rgb(23, 25, 28)' });
  });
});

describe('the settings', () => {
  it('show how each outcome will be marked, told apart by line as well', async () => {
    const settings = await openSettings();
    const lines = () =>
      settings.evaluate(() =>
        [...document.querySelectorAll('.sample')].map((sample) => {
          const { textDecorationStyle, textDecorationThickness, textDecorationLine } =
            getComputedStyle(sample);
          return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
        }),
      );
    const marked = (await lines()).filter((line) => line.startsWith('underline'));
    expect(new Set(marked).size).toBe(7);
    await settings.getByText('Only answers that other coverage contradicts or denies').click();
    await waitFor(
      async () => (await lines()).filter((line) => line.startsWith('underline')).length === 2,
      3000,
      'the samples stayed as they were',
    );
    await settings.close();
  });

  it('speak another language, by their own name for it, and come back to the browser’s', async () => {
    const settings = await openSettings();
    await settings.getByLabel('Language', { exact: true }).selectOption({ label: 'Deutsch' });
    await settings.locator('html[lang="de"]').waitFor();
    await settings.locator('h1').waitFor();
    expect(await settings.locator('h1').innerText()).not.toBe('Crossread settings');
    await settings.locator('#look ~ .pick-from select').first().selectOption('');
    await settings.locator('html[lang="en"]').waitFor();
    await settings.close();
  });

  it('make the text of every page of ours larger, and choose light or dark for it', async () => {
    const settings = await openSettings();
    const size = () => settings.evaluate(() => getComputedStyle(document.body).fontSize);
    const before = Number.parseFloat(await size());
    await settings.getByLabel('Size of the text').selectOption('175');
    await waitFor(
      async () => Number.parseFloat(await size()) === before * 1.75,
      3000,
      'the text is as before',
    );
    for (const [theme, ground] of [
      ['Dark', 'rgb(23, 25, 28)'],
      ['Light', 'rgb(255, 255, 255)'],
    ] as const) {
      await settings.getByLabel(theme, { exact: true }).check();
      await waitFor(
        async () =>
          (await settings.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)) ===
          ground,
        3000,
        `it is not ${theme}`,
      );
    }
    const desk = await reader.context.newPage();
    await desk.goto(`chrome-extension://${EXTENSION_ID}/desk.html`);
    await desk.locator('h1').first().waitFor();
    expect(await desk.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24.5px');
    await desk.close();
    await settings.close();
  });

  it.each([
    ['narrow', { width: 360, height: 700 }, 100],
    ['narrow with large text', { width: 360, height: 700 }, 175],
  ] as const)('fit the window: %s', async (_, viewport, textSize) => {
    await choose(reader, { textSize });
    const settings = await openSettings();
    await settings.setViewportSize(viewport);
    const wide = await settings.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
    await settings.close();
  });

  it('lead to every part by its name', async () => {
    const settings = await openSettings();
    for (const link of await settings.locator('nav.contents a').all()) {
      const name = await link.innerText();
      await link.click();
      const heading = settings.getByRole('heading', { level: 2, name, exact: true });
      expect(await heading.evaluate((there) => `#${there.id}` === location.hash)).toBe(true);
    }
    await settings.close();
  });
});

describe('the browser’s sync', () => {
  const synced = () =>
    reader.inExtension((page) =>
      page.evaluate<Record<string, { value: unknown }>>(`chrome.storage.sync.get(null)`),
    );

  it('is empty until the reader wants it, then has exactly what is promised, and nothing once it is deleted', async () => {
    await choose(reader, { tones: 'red-green', pausedSites: ['bank.example'] });
    expect(await synced()).toEqual({});
    const settings = await openSettings();
    await settings.getByLabel('Use these choices in my other browsers, too').check();
    const promised = await settings.locator('.synced li').count();
    await waitFor(async () => Object.keys(await synced()).length >= promised, 5000, 'the choices did not go');
    expect(Object.keys(await synced()).toSorted()).toEqual([
      'choice:language',
      'choice:markStyle',
      'choice:marked',
      'choice:offersToolbar',
      'choice:textSize',
      'choice:theme',
      'choice:tones',
    ]);
    expect(promised).toBe(7);
    expect(JSON.stringify(await synced())).not.toContain('bank.example');

    // As another browser would, by the account.
    await reader.inExtension((page) =>
      page.evaluate(
        `chrome.storage.sync.set({ 'choice:tones': { value: 'blue-yellow', at: Date.now() + 1000 } })`,
      ),
    );
    const blueYellow = settings.getByLabel('For eyes that confuse blue and yellow');
    await waitFor(() => blueYellow.isChecked(), 5000, 'what another browser chose did not come');

    await settings.getByLabel('Use these choices in my other browsers, too').uncheck();
    await settings.getByRole('button', { name: 'Delete it there' }).click();
    await waitFor(async () => Object.keys(await synced()).length === 0, 5000, 'it was not deleted');
    await settings.close();
  });
});

const Reading = v.object({
  claims: v.array(v.object({ id: v.string(), span: v.nullable(v.object({ exact: v.string() })) })),
});

/** Opens a card by the pointer and says how it looks; it is closed to the page's scripts, so this asks DevTools. */
async function cardLook(page: Page): Promise<Record<string, string>> {
  await page.mouse.move(1, 1);
  await waitFor(async () => (await page.locator('html > [popover]').count()) === 0, 5000, 'a card stayed');
  await pointAtMark(page, 'differs');
  await page.locator('html > [popover]').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const { searchId, resultCount } = await session.send('DOM.performSearch', {
      query: '.card',
      includeUserAgentShadowDOM: true,
    });
    const { nodeIds } = await session.send('DOM.getSearchResults', {
      searchId,
      fromIndex: 0,
      toIndex: resultCount,
    });
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
    const of = (name: string) => computedStyle.find((style) => style.name === name)?.value ?? '';
    return { fontSize: of('font-size'), width: of('width'), background: of('background-color') };
  } finally {
    await session.detach();
  }
}
