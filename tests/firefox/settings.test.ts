/** The settings in Firefox: marks in open pages are drawn as the reader chooses, and what goes to the browser's sync. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, waitForMarks } from '../../scripts/browser/marks';
import { waitFor } from '../../scripts/browser/wait-for';
import { HAS_FIREFOX, openReader, type FoxReader } from './harness';
import type { Tab } from './tab';

const STORY = '/samples/harbour-courier.html';

/** Presses what a label of the settings names. */
const press = (tab: Tab, text: string) =>
  tab.evaluate((text) => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text);
    found?.click();
    return found !== undefined;
  }, text);

const drawn = (tab: Tab) =>
  tab.evaluate(() => {
    const { textDecorationStyle, textDecorationThickness, textDecorationColor } = getComputedStyle(
      document.body,
      '::highlight(crossread-differs)',
    );
    return `${textDecorationStyle} ${textDecorationThickness} ${textDecorationColor}`;
  }, null);

describe.skipIf(!HAS_FIREFOX)('the settings, in Firefox', () => {
  let reader: FoxReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it('have marks in an open page drawn in another way, and back, and fewer of them', async () => {
    const story = await reader.visit(STORY);
    await waitForMarks(story, 'differs');
    const standard = await drawn(story);
    expect(standard).toBe('wavy 2px rgb(179, 71, 0)');
    const settings = await reader.openOurs('/options.html');
    await waitFor(() => press(settings, 'A strong line under the words'), 10_000, 'there are no settings');
    await press(settings, 'For eyes that confuse red and green');
    await waitFor(
      async () => (await drawn(story)) === 'wavy 3px rgb(138, 91, 0)',
      10_000,
      'the marks look as before',
    );
    await press(settings, 'A line under the words');
    await press(settings, 'Standard');
    await waitFor(
      async () => (await drawn(story)) === standard,
      10_000,
      'the standard look did not come back',
    );
    await press(settings, 'Only answers that other coverage contradicts or denies');
    await waitFor(
      async () => (await marksIn(story)).every(({ highlight }) => /differs|denied/.test(highlight)),
      10_000,
      'other marks stayed',
    );
    await settings.close();
    await story.close();
  });

  it('put what is promised into the browser’s sync, and only when asked to', async () => {
    const settings = await reader.openOurs('/options.html');
    const synced = () =>
      settings.evaluate(
        async () => Object.keys((await globalThis.browser?.storage.sync.get(null)) ?? {}).length,
        null,
      );
    await waitFor(() => press(settings, 'All answers'), 10_000, 'there are no settings');
    expect(await synced()).toBe(0);
    await press(settings, 'Use these choices in my other browsers, too');
    await waitFor(async () => (await synced()) === 7, 10_000, 'the choices did not go');
    await settings.close();
  });

  it('lead to where the browser has its keys changed', async () => {
    const settings = await reader.openOurs('/options.html');
    const pressed = () =>
      settings.evaluate(() => {
        const found = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Change the keys',
        );
        found?.click();
        return found !== undefined;
      }, null);
    await waitFor(pressed, 10_000, 'there are no settings');
    const isOpen = () =>
      reader.window.evaluate<boolean>(
        `gBrowser.tabs.some(({ linkedBrowser }) => linkedBrowser.currentURI.spec === 'about:addons')`,
      );
    await waitFor(isOpen, 10_000, 'the page for the keys did not open');
    await settings.close();
  });
});
