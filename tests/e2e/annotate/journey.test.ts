/** The whole way of a highlight: made from the context menu, noted, exported, imported into a browser that has never seen it. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EXTENSION_ID, openReader, waitFor, type Reader } from '../harness';
import { clickHighlight, kept, press, selectWords, waitForHighlights, waitForPart } from './annotating';

const ADDRESS = 'https://journey.example/ferry';
const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry</title></head><body>
  <h1>The ferry is late again</h1>
  <p>The council said on Monday that the new ferry would carry 240 cars from the first of May, a year later than planned.</p>
  <p>Nobody on the island was surprised. The old ferry carries 90, and fewer when it rains.</p></body></html>`;

async function visit(reader: Reader) {
  await reader.context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ body: STORY, contentType: 'text/html' }),
  );
  return reader.visit(ADDRESS);
}

async function openDesk(reader: Reader, room: string) {
  const desk = await reader.context.newPage();
  await desk.goto(`chrome-extension://${EXTENSION_ID}/desk.html#${room}`);
  return desk;
}

async function makeAndExport(): Promise<string> {
  const reader = await openReader();
  try {
    const page = await visit(reader);
    await selectWords(page, 'would carry 240 cars');
    const worker = await reader.worker();
    await worker.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(`${ADDRESS}*`)} }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'note' }, tab))`);
    await waitForPart(page, 'textbox', /note/i);
    await page.keyboard.type('who **counted**?');
    await page.keyboard.press('Control+Enter');
    // Painted at once, but only now it is said to be kept.
    await waitForPart(page, 'button', 'Undo');
    await reader.killWorker();
    await page.reload();
    await waitForHighlights(page, ['would carry 240 cars']);
    const desk = await openDesk(reader, 'library');
    await desk.locator('.results-head .export-menu summary').click();
    const download = desk.waitForEvent('download');
    await desk.locator('.results-head .export-menu').getByRole('button', { name: 'JSON-LD' }).click();
    return await readFile(await (await download).path(), 'utf8');
  } finally {
    await reader.close();
  }
}

/** A page that is opened before the background wrote that down has its highlights at the next visit. */
async function isKnownToGate(reader: Reader): Promise<boolean> {
  const worker = await reader.worker();
  const stored = await worker.evaluate('chrome.storage.local.get(null)');
  return typeof stored === 'object' && Object.keys(stored ?? {}).some((key) => key.startsWith('annotated:'));
}

describe('a highlight', () => {
  it('made in one browser is there in another, with its note, after export and import', async () => {
    const file = await makeAndExport();
    const reader = await openReader();
    try {
      const desk = await openDesk(reader, 'import');
      await desk.getByText('Choose a file…').waitFor();
      await desk.locator('input[type=file]').setInputFiles({
        name: 'highlights.jsonld',
        mimeType: 'application/ld+json',
        buffer: Buffer.from(file),
      });
      await desk.getByRole('button', { name: 'Import 1 highlight' }).click();
      await waitFor(async () => (await kept(reader)).length === 1, 5000, 'nothing was imported');
      await waitFor(() => isKnownToGate(reader), 10_000, 'the gate does not know of it');
      const page = await visit(reader);
      await waitForHighlights(page, ['would carry 240 cars']);
      await clickHighlight(page, 'would carry 240 cars');
      await press(page, 'button', /note/i);
      const note = await waitForPart(page, 'textbox', /note/i);
      expect(note).toBeDefined();
      expect(JSON.stringify(await kept(reader))).toContain('who **counted**?');
    } finally {
      await reader.close();
    }
  });
});
