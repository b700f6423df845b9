/** Selections that are no plain stretch of one paragraph, and pages that make it hard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, waitFor, type Reader } from '../harness';
import { snapshotOf } from '../page-snapshot';
import {
  command,
  highlight,
  highlighted,
  kept,
  press,
  selectWords,
  servePages,
  told,
  POPOVER,
  waitForHighlights,
  waitForNoPopover,
  waitForPart,
  waitForPopover,
  type ServedPages,
} from './annotating';

let reader: Reader;
let pages: ServedPages;
beforeAll(async () => {
  reader = await openReader();
  pages = await servePages(reader, 'odd');
});
afterAll(() => reader.close());

let made = 0;

async function visit(body: string, head = ''): Promise<{ page: Page; said: string[] }> {
  const path = `/${(made += 1)}`;
  pages.put(path, body, head);
  return pages.visit(path);
}

/** Selects by script, as a drag that no mouse can be made to do; then the reader asks by key. */
async function selectAndAsk(page: Page, script: string): Promise<void> {
  await page.evaluate(script);
  await command(reader, 'annotate');
}

/** The words of what was kept last. */
async function lastQuote(): Promise<string> {
  const all = (await kept(reader)).sort((a, b) => (String(a['created']) < String(b['created']) ? 1 : -1));
  const [quote] = JSON.stringify(all[0]).match(/"exact":"(?:[^"\\]|\\.)*"/) ?? [];
  return quote === undefined ? '' : String(JSON.parse(quote.slice(8)));
}

const select = (from: string, fromAt: number, to: string, toAt: number) => `(() => {
  const at = (selector) => document.querySelector(selector).firstChild;
  getSelection().setBaseAndExtent(at(${JSON.stringify(from)}), ${fromAt}, at(${JSON.stringify(to)}), ${toAt});
})()`;

describe('a selection', () => {
  it.each([
    [
      'across the cells of a table and its caption',
      '<table><caption id="a">Arms delivered</caption><tr><td>2023</td><td>11,000</td></tr><tr><td>2024</td><td id="b">6,700</td></tr></table>',
      'Arms delivered\n2023\n11,000\n2024\n6,700',
    ],
    [
      'across columns',
      '<div style="columns: 2"><p id="a">The first column of it.</p><p id="b">The second one.</p></div>',
      'The first column of it.\nThe second one.',
    ],
    [
      'over hidden text, a script and a form field',
      '<p><span id="a">Shown here </span><span style="display:none">and not this </span><script>1</script><span class="sr-only">nor this </span><select><option>nor that</option></select><input value="typed"><span id="b">and here.</span></p>',
      'Shown here and here.',
    ],
    [
      'from right to left',
      '<p dir="rtl" id="a">بوتين في بيونغ</p><p dir="rtl" id="b">يانغ</p>',
      'بوتين في بيونغ\nيانغ',
    ],
    [
      'in a caption',
      '<figure><figcaption><b id="a">The wall</b> at <i id="b">noon</i></figcaption></figure>',
      'The wall at noon',
    ],
    [
      'in comments and asides',
      '<aside><p id="a">A neighbour says</p></aside><div class="comments"><p id="b">I saw it</p></div>',
      'A neighbour says\nI saw it',
    ],
  ])('%s keeps the words that are shown', async (_, body, words) => {
    const { page, said } = await visit(`<p>Before it.</p>${body}<p>After it.</p>`);
    const before = await snapshotOf(page);
    const length = String(await page.evaluate(`document.querySelector('#b').firstChild.length`));
    await selectAndAsk(page, select('#a', 0, '#b', Number(length)));
    await press(page, 'radio', 'quote');
    await waitForPart(page, 'button', 'Undo');
    expect((await lastQuote()).replace(/\s*\n\s*/g, '\n')).toBe(words.replace(/\s*\n\s*/g, '\n'));
    await page.keyboard.press('Escape');
    expect(await snapshotOf(page)).toEqual(before);
    await page.reload();
    await waitFor(async () => (await highlighted(page)).length > 0, 5000, 'it was not found again');
    expect(said).toEqual([]);
    await page.close();
  });

  it('never cuts what a reader sees as one character', async () => {
    const { page } = await visit('<p id="a">One 👩‍👩‍👧‍👦 and e\u0301t\u00e9 here</p>');
    await selectAndAsk(page, select('#a', 6, '#a', 21));
    await press(page, 'radio', 'quote');
    await waitForPart(page, 'button', 'Undo');
    expect(await lastQuote()).toBe('👩‍👩‍👧‍👦 and e\u0301');
    await page.close();
  });

  it('may be the whole document', async () => {
    const { page } = await visit(`<main>${'<p>Words and words of a long page.</p>'.repeat(400)}</main>`);
    await page.click('p');
    await page.keyboard.press('Control+a');
    await waitForPopover(page);
    await press(page, 'radio', 'figure');
    await waitForPart(page, 'button', 'Undo');
    expect((await lastQuote()).length).toBeGreaterThan(12_000);
    await page.close();
  });

  it('may lie in an open shadow root', async () => {
    const { page } = await visit(
      `<p>Outside.</p><x-story></x-story><script>document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = '<p>The words inside of it.</p>';</script>`,
    );
    await page.evaluate(`document.querySelector('x-story').shadowRoot.querySelector('p').scrollIntoView()`);
    const box = await page.locator('x-story p').boundingBox();
    if (!box) throw new Error('the shadow root is not shown');
    await page.mouse.dblclick(box.x + 50, box.y + box.height / 2);
    await press(page, 'radio', 'quote');
    await waitForPart(page, 'button', 'Undo');
    expect(await lastQuote()).toBe('words');
    await waitForHighlights(page, ['words']);
    await page.close();
  });

  it('brings the toolbar in a frame of the same origin too, once the annotator is there', async () => {
    pages.put('/deep', '<p>Words within a frame.</p>');
    const { page } = await visit(
      '<p>Around it are words.</p><iframe src="/made/odd/deep" width="400" height="200"></iframe>',
    );
    await selectWords(page, 'Around it');
    await waitForPopover(page);
    await page.mouse.click(700, 600);
    await waitForNoPopover(page);
    const frame = await waitFor(async () => page.frames()[1], 3000, 'no frame');
    await frame.locator('p').dblclick({ position: { x: 12, y: 8 } });
    await press(page, 'radio', 'quote');
    await waitForPart(page, 'button', 'Undo');
    expect(await lastQuote()).toBe('Words');
    await page.close();
  });

  it('of words that have this colour already opens their highlight, and makes no second one', async () => {
    const { page } = await visit('<p>The same words once more.</p>');
    await highlight(page, 'same words', 'doubt');
    await page.keyboard.press('Escape');
    await page.mouse.click(700, 600);
    await waitForNoPopover(page);
    await selectWords(page, 'same words');
    await press(page, 'radio', 'doubt');
    await waitForPart(page, 'dialog', 'Highlight: same words');
    const made = (await kept(reader)).filter((row) => JSON.stringify(row).includes('"exact":"same words"'));
    expect(made).toHaveLength(1);
    await page.close();
  });

  it('keeps its note beside it when the page puts something in above', async () => {
    const { page } = await visit('<main><p>First.</p><p id="a">The words to be noted.</p></main>');
    await selectWords(page, 'to be noted');
    await press(page, 'button', 'Note');
    await waitForPart(page, 'textbox', 'Note');
    const gap = () =>
      page.evaluate((popover) => {
        const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
        return Math.round(top(popover) - top('#a'));
      }, POPOVER);
    const before = await gap();
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>Breaking.</p>'.repeat(6));
    });
    await waitFor(async () => (await gap()) === before, 3000, 'the note stayed behind');
    expect(await gap()).toBe(before);
    await page.close();
  });

  it('may lie in a frame of the same origin', async () => {
    pages.put('/inner', '<p>Words within a frame.</p>');
    const { page } = await visit(
      '<p>Around it.</p><iframe src="/made/odd/inner" width="400" height="200"></iframe>',
    );
    const frame = await waitFor(async () => page.frames()[1], 3000, 'no frame');
    await frame.locator('p').dblclick({ position: { x: 12, y: 8 } });
    await command(reader, 'annotate');
    await press(page, 'radio', 'quote');
    await waitForPart(page, 'button', 'Undo');
    expect(await lastQuote()).toBe('Words');
    const painted = await frame.evaluate(() =>
      [...CSS.highlights.keys()].filter((name) => name.includes('saved')),
    );
    expect(painted).toEqual(['crossread-saved-green']);
    await page.close();
  });
});

describe('where nothing can be highlighted', () => {
  it.each([
    ['nothing is selected', '<p>Words.</p>', `getSelection().removeAllRanges()`, /Nothing is selected/],
    [
      'the words are in a field',
      '<input id="field" value="typed words"><p>Words.</p>',
      `document.querySelector('#field').select()`,
      /typed into a field/,
    ],
    [
      'the words are being written',
      '<div id="field" contenteditable="true">written words</div>',
      `document.querySelector('#field').focus(); getSelection().selectAllChildren(document.querySelector('#field'))`,
      /being written/,
    ],
    [
      'they are in a frame of another site',
      '<iframe id="field" sandbox="allow-scripts" srcdoc="<p>Words of another.</p>"></iframe>',
      `document.querySelector('#field').focus()`,
      /frame of another site/,
    ],
  ])('because %s, the reader is told so', async (_, body, script, why) => {
    const { page, said } = await visit(body);
    await selectAndAsk(page, script);
    await waitForPart(page, 'dialog', why);
    expect(said).toEqual([]);
    await page.close();
  });

  it('because none of the words is shown, the reader is told so', async () => {
    const { page } = await visit('<p>Words.</p><p id="a" style="visibility: hidden">Hidden words</p>');
    await selectAndAsk(page, select('#a', 0, '#a', 6));
    await press(page, 'radio', 'quote');
    await waitForPart(page, 'dialog', /None of the selected words is shown/);
    expect(await highlighted(page)).toEqual([]);
    await page.close();
  });
});

describe('a page with a strict policy', () => {
  it('lets words be highlighted, and its console stays silent', async () => {
    const { page, said } = await visit(
      '<p>Words behind a policy.</p>',
      `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
    );
    await highlight(page, 'behind a policy', 'doubt');
    await waitForHighlights(page, ['behind a policy']);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('when nobody answers, or refuses', () => {
  it('says so, with the note still there, and keeps it at the next try', async () => {
    const { page } = await visit('<p>Words to be refused.</p>');
    await selectWords(page, 'to be refused');
    await press(page, 'button', 'Note');
    await waitForPart(page, 'textbox', 'Note');
    await page.keyboard.type('do not lose me');
    const worker = await reader.worker();
    await worker.evaluate(`(() => {
      globalThis.add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function () { throw new DOMException('full', 'QuotaExceededError'); };
    })()`);
    await page.keyboard.press('Control+Enter');
    await waitForPart(page, 'dialog', /Not saved.*no room/);
    expect((await told(page)).map(({ name }) => name).join(' ')).toContain('Your note');
    expect(await highlighted(page)).toEqual([]);
    await worker.evaluate(`IDBObjectStore.prototype.add = globalThis.add`);
    await press(page, 'button', 'Try again');
    await waitForHighlights(page, ['to be refused']);
    expect(JSON.stringify(await kept(reader))).toContain('do not lose me');
    await page.close();
  });
});
