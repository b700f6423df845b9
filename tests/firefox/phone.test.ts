/**
 * What Firefox for Android lacks, taken out of the build: no sidebar, no keys, no menus, no windows. The browser is a desktop one all the same:
 * what a phone does with touch and with its own tabs is not shown here (docs/browsers.md).
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, waitForMarks } from '../../scripts/browser/marks';
import { BUILD, HAS_FIREFOX, HOME, openReader, type FoxReader } from './harness';
import { Tab } from './tab';

/** Runs ahead of the background. */
const NO_WINDOWS = "delete browser.windows; if ('windows' in browser) throw new Error('still there');";

async function phoneBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-phone-'));
  await cp(BUILD, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const { sidebar_action: _sidebar, commands: _commands, ...rest } = manifest;
  const permissions = rest.permissions.filter((name: string) => name !== 'contextMenus');
  const background = { ...rest.background, scripts: ['phone.js', ...rest.background.scripts] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...rest, permissions, background }));
  await writeFile(join(folder, 'phone.js'), NO_WINDOWS);
  return folder;
}

describe.skipIf(!HAS_FIREFOX)('a Firefox that has what a phone has', () => {
  let reader: FoxReader;
  let folder: string;
  beforeAll(async () => {
    folder = await phoneBuild();
    reader = await openReader(folder);
  });
  afterAll(async () => {
    await reader.close();
    await rm(folder, { recursive: true });
  });

  it('marks an article, opens nothing when a mark is pressed, and shows the panel in a tab from the card', async () => {
    const story = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(story, 'differs');
    await clickMark(story, 'differs');
    const card = reader.popoverIn(story);
    expect(await card.waitForText(/Show in side panel/)).not.toContain('in the toolbar');
    await card.press('button', 'Show in side panel');
    const panel = await Tab.at(reader.bidi, `${HOME}/sidepanel.html?tab=`);
    await panel.waitUntil("document.querySelectorAll('.claim[data-outcome]').length > 5");
    // With its page it goes.
    await story.close();
    await panel.waitUntilClosed();
  });

  it('opens the panel in a tab from the toolbar button, one for all pages, and leads back to the words in the page', async () => {
    const story = await reader.visit('/samples/northlight-daily.html');
    await waitForMarks(story, 'differs');
    await reader.window.clickToolbarButton();
    const panel = await Tab.at(reader.bidi, `${HOME}/sidepanel.html?tab=`);
    await panel.click('.claim[data-outcome="differs"] .claim-head, .claim[data-outcome="differs"] button');
    await waitForMarks(story, 'current');
    await expect.poll(() => story.isInFront()).toBe(true);
    await reader.window.clickToolbarButton();
    await panel.waitUntilClosed();
    expect(await (await Tab.at(reader.bidi, `${HOME}/sidepanel.html?tab=`)).isInFront()).toBe(true);
  });
});
