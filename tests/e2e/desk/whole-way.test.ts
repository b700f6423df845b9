/** The whole way of a reader who compares: read, open the desk, narrow, correct, see all follow, take it elsewhere. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsIn } from '../../../scripts/browser/panel-claims';
import { ANY_CLAIM, clickMark, pointAtMark } from '../../../scripts/browser/marks';
import { press } from '../annotate/annotating';
import { cardIn, EXTENSION_ID, openReader, waitFor, waitForMarks, type Reader } from '../harness';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const TOPIC = 'pyongyang-summit-2024';
const QUESTION = 'How many days does the visit last?';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 860 } });
});
afterAll(() => reader.close());

async function openDesk(of: Reader, address = '#/'): Promise<Page> {
  const desk = await of.context.newPage();
  await desk.goto(DESK + address);
  await desk.getByRole('grid').waitFor();
  return desk;
}

/** What the row of a question says, cell by cell, of the articles that answer it. */
async function rowOf(desk: Page, question: string): Promise<string[]> {
  const labels = await desk
    .getByRole('gridcell')
    .evaluateAll((cells) =>
      cells.map(
        (cell) => cell.getAttribute('aria-label') ?? cell.querySelector('.unseen')?.textContent ?? '',
      ),
    );
  return labels
    .filter((label) => label.startsWith(question) && !label.endsWith('no answer'))
    .map((label) => label.slice(question.length + 1))
    .sort();
}

async function download(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).and(page.locator(':enabled')).click();
  return (await waiting).path();
}

describe('a reader who compares', () => {
  it('is three clicks away from the sentence of another article that differs', async () => {
    const page = await reader.visit('/samples/lantern-evening-post.html');
    await waitForMarks(page, 'differs');
    const mark = await pointAtMark(page, 'differs');
    await waitFor(async () => (await cardIn(page)) !== '', 5000, 'no card');
    const opened = reader.context.waitForEvent('page');
    await press(page, 'button', 'All answers');
    const desk = await opened;
    await desk.getByRole('heading', { name: 'Answers' }).waitFor();
    // It opens at the claim whose card it was; one more click leads to any other article's.
    await desk.getByRole('complementary').getByText(mark.text).first().waitFor();
    await desk.getByRole('button', { name: /^TIME/ }).first().click();
    await desk.getByRole('complementary').getByText('at 3 a.m.').first().waitFor();
    await desk.close();
    await page.close();
  });

  it('reads three articles, corrects what one says, sees it everywhere at once, and takes it elsewhere', async () => {
    for (const sample of ['lantern-evening-post', 'northlight-daily']) {
      const page = await reader.visit(`/samples/${sample}.html`);
      await waitForMarks(page);
    }
    const courier = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(courier);
    await clickMark(courier, ANY_CLAIM);
    const panel = await reader.panel();
    await claimsIn(panel);

    const desk = await openDesk(reader);
    await desk.getByRole('button', { name: /Differs/ }).click();
    await waitFor(async () => /only=differs/.test(desk.url()), 5000, 'the filter is not in the address');
    await waitFor(async () => (await rowOf(desk, QUESTION)).length > 0, 5000, 'the question is not shown');
    const cell = desk.getByRole('gridcell', {
      name: new RegExp(`^${escaped(QUESTION)} The Harbour Courier`),
    });
    await cell.click();
    await desk.getByRole('button', { name: 'Correct…' }).click();
    await desk.getByLabel('Figure', { exact: true }).fill('3');
    await desk.getByText('Will read: 3 days').waitFor();
    await desk.getByRole('button', { name: 'Keep', exact: true }).click();

    await waitFor(
      async () => (await rowOf(desk, QUESTION)).some((said) => /Harbour Courier.*: 3 days/.test(said)),
      5000,
      'the matrix does not follow',
    );
    // The panel follows the tab that one looks at.
    await courier.bringToFront();
    await waitFor(
      async () =>
        (await claimsIn(panel)).some(
          ({ question, answer }) => question.trim() === QUESTION && answer === '3 days',
        ),
      5000,
      'the panel does not follow',
    );

    await desk.bringToFront();
    await desk.goto(`${DESK}#/topic/${TOPIC}/report`);
    const report = await reader.context.newPage();
    const asked: string[] = [];
    report.on('request', (request) => asked.push(request.url()));
    const html = pathToFileURL(await download(desk)).href;
    await report.goto(html);
    await report.getByText('3 days').first().waitFor();
    expect(asked).toEqual([html]);

    await desk.goto(`${DESK}#/topic/${TOPIC}/report?as=json`);
    await desk.reload();
    const json = await readFile(await download(desk));
    await desk.goto(`${DESK}#/topic/${TOPIC}`);
    await desk.getByRole('grid').waitFor();
    await waitFor(async () => (await rowOf(desk, QUESTION)).length > 2, 5000, 'no row');
    const here = await rowOf(desk, QUESTION);

    const other = await openReader({ viewport: { width: 1280, height: 860 } });
    try {
      const there = await other.context.newPage();
      await waitFor(async () => (await other.rows('topics')).length > 0, 20_000, 'no topic');
      await there.goto(`${DESK}#/import`);
      await there.getByText('Choose a file…').waitFor();
      await there
        .locator('input[type=file]')
        .setInputFiles({ name: 'comparison.json', mimeType: 'application/json', buffer: json });
      await there.getByRole('button', { name: /^Import \d+ records/ }).click();
      await there.getByText(/^Brought in/).waitFor();
      await there.goto(`${DESK}#/topic/${TOPIC}`);
      await there.getByRole('grid').waitFor();
      await waitFor(async () => (await rowOf(there, QUESTION)).length === here.length, 5000, 'no row there');
      const imported = await rowOf(there, QUESTION);
      expect(imported.filter((said) => said.includes(', imported')).length).toBe(2);
      const asMine = imported.map((said) =>
        said.replace(', imported', '').replace('corrected by another reader', 'corrected by you'),
      );
      expect(asMine).toEqual(here);
    } finally {
      await other.close();
    }
  }, 120_000);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
