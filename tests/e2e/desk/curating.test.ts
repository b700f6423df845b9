/** The reader's word on claims, in a real Chromium: what is said in the desk or the panel shows in page, panel and matrix, and outlives all. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfText } from '../../../scripts/browser/text-page';
import {
  ANY_CLAIM,
  cardIn,
  clickMark,
  EXTENSION_ID,
  keepPicture,
  marksIn,
  openReader,
  pointAtMark,
  waitFor,
  waitForMarks,
  type Reader,
  type SidePanel,
} from '../harness';
import { faultsIn } from './accessible-page';

const STORY = `Putin and Kim meet in Pyongyang
Vladimir Putin arrived in Pyongyang on 19 June 2024 and met Kim Jong Un for a summit, his first visit to North Korea in 24 years.
South Korea’s defence ministry says that the North has shipped about 6,700 containers of munitions to Russia.
By another count 9,000 containers of munitions had been shipped to Russia by rail before that.
The two leaders signed a treaty on a comprehensive strategic partnership before the Russian president flew on to Vietnam.`;
const EDITED = STORY.replace('Vladimir', 'Corrected on Friday. Vladimir');
const TOPIC = 'pyongyang-summit-2024';

let reader: Reader;
let page: Page;
let panel: SidePanel;
let question: string;
const desk = (fragment: string) => `chrome-extension://${EXTENSION_ID}/desk.html${fragment}`;

interface Row {
  readonly id: string;
  readonly article: string;
  readonly question: string;
  readonly display: string;
  readonly source: string;
}
const claims = async () => (await reader.rows('claims')) as Row[];

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  page = await reader.visit(reader.pages.addPage('/story.html', pageOfText(STORY)));
  await waitForMarks(page, ANY_CLAIM);
  await clickMark(page, ANY_CLAIM);
  panel = await reader.panel();
  const found = (await claims()).find(({ source, display }) => source === 'page' && /6,700/.test(display));
  if (!found) throw new Error('no claim on the containers was found');
  question = found.question;
});
afterAll(() => reader.close());

const marked = async () => (await marksIn(page, ANY_CLAIM)).map(({ text }) => text);
const markGoes = (words: string, isThere: boolean) =>
  waitFor(
    async () => (await marked()).some((text) => text.includes(words)) === isThere,
    10_000,
    `“${words}” is ${isThere ? 'not' : 'still'} marked`,
  );
/** The panel shows what is in the tab that is looked at. */
async function panelShows(words: string, isShown = true): Promise<void> {
  await page.bringToFront();
  await panel.waitUntil(
    `document.querySelector('.claims') !== null && document.body.innerText.includes(${JSON.stringify(words)}) === ${isShown}`,
  );
}

/** Opens an answer in the panel and presses one of its buttons. */
async function pressInPanel(answer: string, button: string): Promise<void> {
  const item = `[...document.querySelectorAll('.claim')].find((claim) => claim.innerText.includes(${JSON.stringify(answer)}))`;
  await panel.waitUntil(`(() => {
    const head = ${item}?.querySelector('.claim-head');
    if (head && head.ariaExpanded !== 'true') head.click();
    return head !== undefined;
  })()`);
  await panel.waitUntil(`(() => {
    const found = [...(${item}?.querySelectorAll('.claim-body button') ?? [])].find(({ innerText }) => innerText === ${JSON.stringify(button)});
    found?.click();
    return found !== undefined;
  })()`);
}

async function undoInPanel(): Promise<void> {
  await panel.waitUntil(`(() => {
    const undo = [...document.querySelectorAll('.said button')].find(({ innerText }) => innerText === 'Undo');
    undo?.click();
    return undo !== undefined;
  })()`);
}

/** The matrix' row for the question, in words. */
async function rowIn(matrix: Page): Promise<string> {
  await matrix.bringToFront();
  await matrix.goto(desk(`#/topic/${TOPIC}`));
  await matrix.locator('.find-question input').fill('containers');
  const row = matrix.locator('[role=row]', { hasText: 'How many containers' }).first();
  await row.waitFor();
  return row.innerText();
}

describe('the reader’s word', () => {
  it('corrects a value in the desk: panel, card, mark and matrix follow at once', async () => {
    const opened = reader.context.waitForEvent('page');
    await pressInPanel('6,700', 'Correct…');
    const room = await opened;
    await room.setViewportSize({ width: 1280, height: 900 });
    const detail = room.getByRole('region', { name: /6,700 containers/ });
    await detail.waitFor();
    expect(await faultsIn(room)).toEqual([]);
    await keepPicture('claim-detail.png', await room.screenshot());
    await detail.getByRole('button', { name: 'Correct…' }).click();
    expect(await faultsIn(room)).toEqual([]);
    await detail.getByLabel('Figure').fill('7,000');
    await detail.getByText(/^Will read: about 7,000 containers/).waitFor();
    for (const width of [1280, 768, 400]) {
      await room.emulateMedia({ colorScheme: width === 768 ? 'dark' : 'light' });
      await room.setViewportSize({ width, height: 1100 });
      await keepPicture(`claim-editor-${width}.png`, await room.screenshot());
    }
    await room.setViewportSize({ width: 1280, height: 900 });
    await detail.getByLabel('Figure').press('Enter');
    await room
      .getByRole('region', { name: /7,000 containers/ })
      .getByText('corrected by you')
      .waitFor();
    await room.getByText(/You corrected it to about 7,000 containers/).waitFor();
    expect(await faultsIn(room)).toEqual([]);
    for (const width of [1280, 768, 400]) {
      await room.emulateMedia({ colorScheme: width === 768 ? 'dark' : 'light' });
      await room.setViewportSize({ width, height: 900 });
      await keepPicture(`claim-corrected-${width}.png`, await room.screenshot({ fullPage: true }));
    }
    await room.setViewportSize({ width: 1280, height: 900 });

    await panelShows('about 7,000 containers');
    await panelShows('corrected by you');
    await page.bringToFront();
    await markGoes('6,700', true);
    await pointAtMark(
      page,
      ANY_CLAIM,
      (await marked()).findIndex((text) => text.includes('6,700')),
    );
    await waitFor(async () => (await cardIn(page)).includes('7,000'), 5000, 'the card has the old value');
    expect(await cardIn(page)).toContain('Corrected by you.');
    expect(await rowIn(room)).toContain('7,000');
    await room.close();
  });

  it('stays when the page is read again, when its text has changed, and when the pack is imported again', async () => {
    reader.pages.addPage('/story.html', pageOfText(EDITED));
    await page.reload();
    await waitForMarks(page, ANY_CLAIM);
    await panelShows('about 7,000 containers');
    await markGoes('6,700', true);

    await reader.inExtension((blank) => blank.evaluate(forgetThePack));
    await page.reload();
    await waitForMarks(page, ANY_CLAIM);
    await waitFor(
      async () =>
        ((await reader.rows('topics')) as { pack: { version: string } }[])[0]?.pack.version !== '0.0.1',
      10_000,
      'the pack was not imported again',
    );
    await panelShows('about 7,000 containers');
    expect((await claims()).some(({ source }) => source === 'pack')).toBe(true);
  });

  it('rejects an answer right in the panel, and takes that back', async () => {
    await panelShows('9,000 containers');
    await pressInPanel('9,000 containers', 'Reject');
    await panelShows('9,000 containers', false);
    await markGoes('9,000', false);
    await panelShows('You rejected it: it no longer counts.');
    await undoInPanel();
    await panelShows('9,000 containers');
    await markGoes('9,000', true);
    expect(await reader.rows('curations')).toHaveLength(1);
  });

  it('merges a claim into another of its article', async () => {
    const ours = (await claims()).filter((claim) => claim.source === 'page' && claim.question === question);
    const nine = ours.find(({ display }) => display.includes('9,000'));
    const room = await reader.visit(desk(`#/topic/${TOPIC}/question/${question}?claim=${nine?.id}`));
    const detail = room.getByRole('region', { name: /9,000 containers/ });
    await detail.getByRole('button', { name: 'Merge with…' }).click();
    expect(await faultsIn(room)).toEqual([]);
    await keepPicture('claim-merge.png', await room.screenshot());
    await detail
      .getByRole('group', { name: 'Which other claim of this article says the same?' })
      .getByText('about 7,000 containers')
      .first()
      .click();
    await room.getByText(/^merged by you/).waitFor();
    await room.getByText(/You merged it into about 7,000 containers/).waitFor();
    await panelShows('9,000 containers', false);
    await room.getByRole('link', { name: 'The claim that it was merged into' }).click();
    await room.getByText('A further passage that says it').waitFor();
    expect(await faultsIn(room)).toEqual([]);
    await room.close();
  });

  it('adds a claim by hand from words of the kept text', async () => {
    const [{ article = '' } = {}] = (await claims()).filter(({ source }) => source === 'page');
    const room = await reader.visit(desk(`#/article/${article}`));
    const words = 'signed a treaty';
    await room.getByText(words).first().waitFor();
    // The text is laid out anew when its claims are known, and a selection goes with what it was in.
    const toClaim = room.locator('.beside-area').getByRole('button', { name: /claim/i }).first();
    const isOffered = async () => {
      await room.evaluate(selectInPage, words);
      return toClaim.isVisible();
    };
    await waitFor(isOffered, 10_000, 'nothing was offered for the selected words');
    await toClaim.click();
    const adder = room.getByRole('region', { name: 'A claim from these words' });
    await adder.getByRole('button', { name: 'By hand…' }).click();
    expect(await faultsIn(room)).toEqual([]);
    await keepPicture('claim-add.png', await room.screenshot());
    const form = adder.getByRole('form', { name: 'A claim by hand' });
    const picker = form.getByRole('combobox', { name: 'Question' });
    await picker.fill('containers');
    await picker.press('ArrowDown');
    await picker.press('Enter');
    await form.getByLabel('Figure').fill('12,345');
    await form.getByRole('button', { name: 'Keep' }).click();
    await room.getByText(/^Added: 12,345 containers/).waitFor();
    await panelShows('12,345 containers');
    await markGoes(words, true);
    await room.getByRole('button', { name: 'Undo' }).click();
    await panelShows('12,345 containers', false);
    await room.close();
    expect(reader.refused).toEqual([]);
  });
});

/** Makes the stored pack another than the one that comes with the extension, so that it is imported at the next reading. */
async function forgetThePack(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open('crossread'));
  const topics = database.transaction('topics', 'readwrite').objectStore('topics');
  for (const stored of await done(topics.getAll()))
    await done(topics.put({ ...stored, pack: { ...stored.pack, version: '0.0.1' }, checksum: '' }));
  database.close();
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<'local' | 'session', { remove(key: string): Promise<void> }> };
  };
  await chrome.storage.local.remove('packs-taken');
  await chrome.storage.session.remove('packs-compared');
}

/** Selects words in the page as a reader would, from within. */
function selectInPage(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    node.parentElement?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    node.parentElement?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    return;
  }
}
