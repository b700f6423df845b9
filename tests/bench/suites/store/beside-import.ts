/** What the extension's own pages feel while very many claims are brought in on the desk: the panel stands beside an article on the topic. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION_ID } from '../../../../scripts/browser/chromium';
import { ANY_CLAIM, clickMark, waitForMarks } from '../../../../scripts/browser/marks';
import { waitFor } from '../../../../scripts/browser/wait-for';
import type { ComparisonDocument } from '../../../../lib/core/interchange/comparison/comparison';
import { comparisonToJson } from '../../../../lib/core/interchange/comparison/comparison-to-json';
import { openReader, type Reader, type SidePanel } from '../../../e2e/harness';
import { makePage } from '../../in-browser/pages';
import { startTrace, type Task } from '../../in-browser/trace';

const ARTICLE = '/news/summit.html';
const LONGEST_IMPORT = 300_000;

/**
 * Imports a comparison by hand, in a window of its own.
 * @returns the tasks meanwhile, of the one main thread that desk and panel have together
 * @throws when it is not shown how far the import is
 */
export async function tasksBeside(extension: string, document: ComparisonDocument): Promise<readonly Task[]> {
  const reader = await openReader({ extension });
  const folder = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  try {
    const file = join(folder, 'comparison.json');
    await writeFile(file, comparisonToJson(document));
    const panel = await openPanel(reader);
    const before = await panel.text();
    const desk = await openDesk(reader);
    await desk.locator('input[type=file]').setInputFiles(file);
    const start = desk.getByRole('button', { name: /^Import / });
    await start.waitFor({ timeout: LONGEST_IMPORT });
    const trace = await startTrace(reader.cdp);
    await start.click();
    await desk.locator('.message progress[max]').waitFor({ timeout: LONGEST_IMPORT });
    await desk.getByText(/^Brought in/).waitFor({ timeout: LONGEST_IMPORT });
    const isAnew = async () => (await panel.text()) !== before;
    await waitFor(isAnew, LONGEST_IMPORT, 'the panel did not hold its page against what came');
    return (await trace.stopFor(desk)).tasks;
  } finally {
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the panel, beside an article on the topic that was held against what its pack brings */
async function openPanel(reader: Reader): Promise<SidePanel> {
  const hasNames = async () => typeof (await reader.stored('local'))['gate'] === 'string';
  await waitFor(hasNames, 20_000, 'the packs did not come into the store');
  const { html } = makePage({ characters: 20_000, paragraphs: 60, mentions: 40 });
  reader.pages.addPage(ARTICLE, html);
  const page = await reader.visit(ARTICLE);
  await waitForMarks(page);
  await clickMark(page, ANY_CLAIM);
  const panel = await reader.panel();
  await panel.waitUntil("document.querySelector('.claim[data-outcome]') !== null", 20_000);
  return panel;
}

/** In a window of its own, so that the article stays the one that the panel stands beside. */
async function openDesk({ context, cdp }: Reader) {
  const opened = context.waitForEvent('page');
  const url = `chrome-extension://${EXTENSION_ID}/desk.html#/import`;
  await cdp.send('Target.createTarget', { url, newWindow: true });
  return opened;
}
