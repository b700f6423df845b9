/** The surfaces of the extension in Firefox: the sidebar and the ways to it, the panel’s own page, desk and settings. */
import { setTimeout as delay } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, waitForMarks } from '../../scripts/browser/marks';
import { waitFor } from '../../scripts/browser/wait-for';
import { BUILD, HAS_FIREFOX, openReader, type FoxReader } from './harness';
import type { Tab } from './tab';

/** Milliseconds in which a card would have said it. */
const QUIET = 500;

interface Manifest {
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
}

describe.skipIf(!HAS_FIREFOX)('in Firefox', () => {
  let reader: FoxReader;
  let tab: Tab | undefined;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());
  afterEach(async () => {
    await reader.window.closeSidebar();
    await tab?.close();
    tab = undefined;
  });

  const visitStory = async () => {
    tab = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(tab, 'differs');
    return tab;
  };

  describe('the sidebar', () => {
    it('does not open by itself when the extension is installed', async () => {
      expect(await reader.window.isSidebarOpen()).toBe(false);
    });

    it('opens from the toolbar button, which is in the toolbar, with the claims of the page, and closes from it', async () => {
      await visitStory();
      await reader.window.clickToolbarButton();
      expect(await reader.window.waitForSidebar()).toBe(true);
      await reader.window.waitForInSidebar('How many containers');
      await reader.window.clickToolbarButton();
      expect(await reader.window.waitForSidebar(false)).toBe(true);
    });

    it('opens by its key', async () => {
      await visitStory();
      await reader.window.press('Y', 'Alt', 'Shift');
      expect(await reader.window.waitForSidebar()).toBe(true);
    });

    it('opens from the context menu of a page', async () => {
      const page = await visitStory();
      await reader.window.chooseInContextMenu(page, 'Open the side panel');
      expect(await reader.window.waitForSidebar()).toBe(true);
    });

    it('is where a click on a mark goes when it is open, without a word on the card', async () => {
      const page = await visitStory();
      const tabId = await reader.window.tabIdInFront();
      await reader.window.clickToolbarButton();
      await reader.window.waitForInSidebar('How many containers');
      await clickMark(page, 'differs');
      const picked = async () => `selected:${tabId}` in (await reader.session());
      await waitFor(picked, 5_000, 'no claim was picked');
      await delay(QUIET);
      // The pointer rests on the mark, so that there may be a card; but none that says how to open what is open.
      expect(await reader.popoverIn(page).text()).not.toContain('in the toolbar');
    });
  });

  it('the menu bar takes none of the keys for itself', async () => {
    const { commands }: Manifest = JSON.parse(await readFile(join(BUILD, 'manifest.json'), 'utf8'));
    const keys = Object.values(commands).flatMap(
      ({ suggested_key: key }) => key?.default.split('+').at(-1) ?? [],
    );
    expect(keys.length).toBeGreaterThan(3);
    const taken = await reader.window.menuKeys();
    expect(taken).toContain('F');
    expect(keys.filter((key) => taken.includes(key))).toEqual([]);
  });

  it('a key goes to the next mark', async () => {
    const page = await visitStory();
    await reader.window.press('J', 'Alt', 'Shift');
    expect(await waitForMarks(page, 'current')).not.toEqual([]);
  });

  it('the panel as a page shows the claims of its tab', async () => {
    await visitStory();
    const id = await reader.window.tabIdInFront();
    const panel = await reader.openOurs(`/sidepanel.html?tab=${id}`);
    await panel.waitUntil("document.querySelectorAll('.claim[data-outcome]').length > 5");
    expect(await panel.text()).toContain('How many containers');
    await panel.close();
  });

  it('the desk shows the matrix of what the topic brings along and of what was read', async () => {
    await visitStory();
    const desk = await reader.openOurs('/desk.html#/topic/pyongyang-summit-2024');
    await desk.waitUntil("document.querySelectorAll('.matrix .cell[data-outcome]').length > 20");
    const count = "document.querySelector('.matrix-count')?.innerText";
    await desk.waitUntil(`${count}?.includes('comparing') === false`);
    expect(await desk.waitUntil(count)).toMatch(/^\d+ questions, \d+ articles$/);
    await desk.close();
  });

  it('the settings are there, with the keys as Firefox has them', async () => {
    const options = await reader.openOurs('/options.html');
    await options.waitUntil("document.body.innerText.includes('Alt+Shift+')");
    expect(await options.text()).toContain('Alt+Shift+Y');
    await options.close();
  });
});
