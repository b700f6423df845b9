/** Articles side by side on the desk, in a real Chromium, with the sample articles read as a reader reads them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANY_CLAIM,
  EXTENSION_ID,
  keepPicture,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
} from '../harness';
import { faultsIn } from './accessible-page';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const TOPIC = 'pyongyang-summit-2024';
const SAMPLES = ['harbour-courier', 'lantern-evening-post', 'northlight-daily'] as const;

let reader: Reader;
let page: Page;
let ids: string[];

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  for (const name of SAMPLES) {
    const article = await reader.visit(`/samples/${name}.html`);
    await waitForMarks(article, ANY_CLAIM);
    await article.close();
  }
  const articles = (await reader.rows('articles')) as { id: string; url: string }[];
  ids = SAMPLES.map((name) => articles.find(({ url }) => url.includes(name))?.id ?? '');
  page = await reader.context.newPage();
});
afterAll(() => reader.close());

const idsInAddress = () =>
  page
    .evaluate(() => location.hash)
    .then((hash) => hash.replace(/\?.*/, '').split('/').slice(4).map(decodeURIComponent));
/** Opens the room with some articles, fresh. */
const open = async (articles: readonly string[], asked = '') => {
  await page.goto('about:blank');
  const path = ['side-by-side', ...articles].map(encodeURIComponent).join('/');
  await page.goto(`${DESK}#/topic/${TOPIC}/${path}${asked}`);
};
/** Resolves when all questions of the table are drawn, and all sentences opened that are to be. */
const isDrawn = () => page.locator('.aligned[aria-busy="false"]').waitFor();
const openTable = async (articles = ids, asked = '') => {
  await open(articles, asked);
  await isDrawn();
};
const openTexts = async (articles = ids) => {
  await open(articles, '?way=texts');
  await page.locator('.text-column').last().locator('.answering').first().waitFor();
};
const pictures = async (name: string) => {
  for (const width of [1280, 768, 400]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await keepPicture(`${name}-${width}-${colorScheme}.png`, await page.screenshot());
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
};
const rows = () => page.locator('.asked-group');

describe('articles side by side', () => {
  it('are chosen by keyboard, and the way back takes one out again', async () => {
    await open([]);
    await page.getByText('Choose two to four articles').waitFor();
    const search = page.getByRole('searchbox');
    await search.focus();
    for (const word of ['harbour', 'lantern']) {
      await search.fill(word);
      await page.getByText('1 article', { exact: true }).waitFor();
      await search.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page
        .locator('.chosen')
        .getByRole('link', { name: word === 'harbour' ? /shells/ : /pact/ })
        .waitFor();
    }
    await rows().first().waitFor();
    expect(await idsInAddress()).toEqual(ids.slice(0, 2));
    await page.goBack();
    await page.getByText('Choose at least one more').waitFor();
    expect(await idsInAddress()).toEqual(ids.slice(0, 1));
  });

  it('stand in their order, which can be changed, and can be taken out', async () => {
    await openTable();
    await page.getByRole('button', { name: 'Move article 3 to the left' }).press('Enter');
    await waitFor(async () => (await idsInAddress())[1] === ids[2], 3000, 'the third did not move');
    const heads = page.locator('.side-column .side-title');
    await waitFor(
      async () => /tarmac/.test(await heads.nth(1).innerText()),
      3000,
      'the table did not follow',
    );
    await page.getByRole('button', { name: 'Take article 1 out' }).click();
    await waitFor(async () => (await heads.count()) === 2, 3000, 'it was not taken out');
    await page.getByRole('button', { name: 'Add an article…' }).click();
    await page.getByRole('searchbox').fill('harbour');
    await page.locator('.picker li button').first().click();
    await waitFor(async () => (await heads.count()) === 3, 3000, 'it was not added');
    expect(await idsInAddress()).toEqual([ids[2], ids[1], ids[0]]);
  });

  it('are aligned by question, in the reading order of the first', async () => {
    await openTable();
    const shown = await page.locator('.aligned .told-value').count();
    expect(shown).toBeGreaterThan(50);
    const questions = await page.locator('.asked-head > a').allTextContents();
    expect(new Set(questions).size).toBe(questions.length);
    // The first article's headline and lead come first.
    expect(questions.slice(0, 2)).toEqual([
      'Which country does he visit?',
      'How long since Putin was last in North Korea?',
    ]);
    await pictures('side-by-side-table');
  });

  it('show a question that one comes to below the heads, not behind them', async () => {
    await openTable();
    const asked = page.locator('.asked-head > a');
    await asked.last().focus();
    // Backwards, what comes into sight comes in at the top.
    const link = asked.nth(3);
    await link.focus();
    const [heads, line] = [await page.locator('.side-columns').boundingBox(), await link.boundingBox()];
    expect(line?.y).toBeGreaterThanOrEqual((heads?.y ?? 0) + (heads?.height ?? 0));
  });

  it('say how each two stand to each other, and mark the words that differ', async () => {
    await openTable(ids, '?show=differs');
    const differing = page
      .locator('.asked-group[data-differs="true"]')
      .filter({
        has: page.locator('.pairs [data-outcome="differs"], .pairs [data-outcome="not-comparable"]'),
      })
      .first();
    await differing.locator('.pairs').first().waitFor();
    expect(await differing.locator('.pairs > ul').innerText()).toMatch(/≠ differ|∥ not like for like/);
    expect(await differing.locator('.differing').count()).toBeGreaterThan(0);
    await differing.getByText('Why').click();
    expect((await differing.locator('.rules li').first().innerText()).length).toBeGreaterThan(10);
    await pictures('side-by-side-differs');
  });

  it('are narrowed to what differs, or to what one lacks, and the address keeps it', async () => {
    await openTable();
    const differs = page.getByRole('button', { name: /^What differs/ });
    const n = Number((await differs.innerText()).replace(/\D/g, ''));
    await differs.click();
    await waitFor(async () => (await rows().count()) === n, 3000, 'the table was not narrowed');
    expect(await page.locator('.asked-group[data-differs="false"]').count()).toBe(0);
    await page.reload();
    await waitFor(async () => (await rows().count()) === n, 5000, 'a reload forgot it');
    await page.getByRole('button', { name: /^What one lacks/ }).click();
    await waitFor(
      async () => (await page.locator('.asked-group[data-lacks="false"]').count()) === 0,
      3000,
      'not lacking',
    );
  });

  it('open a sentence in its paragraph, or all of them', async () => {
    await openTable();
    const first = page.locator('.told').first();
    await first.getByRole('button', { name: 'Whole paragraph' }).press('Enter');
    await first.locator('.passage.open').waitFor();
    const [sentence, paragraph] = [
      await first.locator('.passage.open b').innerText(),
      await first.locator('.passage.open').innerText(),
    ];
    expect(paragraph.length).toBeGreaterThan(sentence.length);
    await page.getByRole('button', { name: 'Expand all' }).click();
    const told = await page.locator('.told > [aria-expanded]').count();
    await waitFor(
      async () => (await page.locator('.told > [aria-expanded="true"]').count()) === told,
      3000,
      'not all opened',
    );
    await page.getByRole('button', { name: 'Collapse all' }).click();
    await waitFor(async () => (await page.locator('.passage.open').count()) === 0, 3000, 'not all closed');
  });

  it('show a claim in detail beside them, and Escape leads back to where one was', async () => {
    await openTable();
    const value = page.locator('.told-value').nth(3);
    await value.press('Enter');
    await page.locator('.beside-area .claim-detail').waitFor();
    await page.reload();
    await page.locator('.beside-area .claim-detail').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.beside-area').waitFor({ state: 'detached' });
    await value.press('Enter');
    await page.locator('.beside-area .claim-detail').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.beside-area').waitFor({ state: 'detached' });
    expect(await value.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('follow at once when the reader rejects a claim', async () => {
    await openTable();
    const before = await page.locator('.aligned .told-value').count();
    await page.locator('.told-value').first().click();
    await page.getByRole('button', { name: 'Reject' }).click();
    await waitFor(
      async () => (await page.locator('.aligned .told-value').count()) < before,
      5000,
      'it still stands',
    );
    await page
      .locator('.beside-area')
      .getByRole('button', { name: /take back/i })
      .click();
    await waitFor(
      async () => (await page.locator('.aligned .told-value').count()) === before,
      5000,
      'it is not back',
    );
  });

  it('are copied as a table', async () => {
    await reader.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTable();
    await page.getByRole('button', { name: 'Copy as table' }).click();
    await page.getByText(/questions copied/).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(1 + (await rows().count()));
    expect(lines.every((cells) => cells.length === 4)).toBe(true);
    expect(lines[0]?.[1]).toContain('The Harbour Courier');
  });

  it('have no fault for axe-core, in light and dark', async () => {
    await openTable(ids, '?show=differs');
    await page.getByRole('button', { name: 'Add an article…' }).click();
    await page.locator('.picker li button').first().waitFor();
    await page.locator('.told-value').first().click();
    await page.locator('.beside-area .claim-detail').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await openTexts();
    await page.getByRole('button', { name: 'Next question' }).click();
    expect(await faultsIn(page)).toEqual([]);
  });
});

describe('the texts of articles', () => {
  /** How far below the upper edge of its column the first mark of the question at hand stands; null where there is none. */
  const currentMarks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.text-column')].map((column) => {
        const mark = column.querySelector('[data-current]');
        return mark
          ? Math.round(mark.getBoundingClientRect().top - column.getBoundingClientRect().top)
          : null;
      }),
    );
  const wheel = async (column: number, by: number) => {
    const box = await page.locator('.text-column').nth(column).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 80);
    await page.mouse.wheel(0, by);
  };
  const isAligned = async () => {
    const tops = (await currentMarks()).filter((top) => top !== null);
    return tops.length > 1 && tops.every((top) => Math.abs(top - (tops[0] ?? 0)) < 80);
  };

  it('are brought to a question by keyboard', async () => {
    await openTexts();
    await pictures('side-by-side-texts');
    await page
      .getByRole('combobox', { name: 'At the question' })
      .selectOption({ label: 'How long since Putin was last in North Korea?' });
    await waitFor(isAligned, 3000, 'the columns did not come to the question');
    const before = await page.getByRole('combobox', { name: 'At the question' }).inputValue();
    await page.getByRole('button', { name: 'Next question' }).press('Enter');
    await waitFor(
      async () => (await page.getByRole('combobox', { name: 'At the question' }).inputValue()) !== before,
      3000,
      'no next question',
    );
  });

  it('scroll in step, until they are unlocked', async () => {
    await page.setViewportSize({ width: 1280, height: 620 });
    await openTexts(ids.slice(0, 2));
    const second = page.locator('.text-column').nth(1);
    const topOf = () => second.evaluate((column) => column.scrollTop);
    let moved = false;
    for (let step = 0; step < 12 && !moved; step++) {
      await wheel(0, 120);
      await page.waitForTimeout(80);
      moved = (await topOf()) > 0 && (await isAligned());
    }
    expect(moved, 'the second column came alongside').toBe(true);
    await page.getByRole('checkbox', { name: 'Scroll in step' }).uncheck();
    const at = await topOf();
    await wheel(0, -4000);
    await waitFor(
      () =>
        page
          .locator('.text-column')
          .first()
          .evaluate((column) => column.scrollTop === 0),
      3000,
      'not up',
    );
    expect(await topOf()).toBe(at);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('say of an article that nobody read here what is known of it', async () => {
    const articles = (await reader.rows('articles')) as { id: string; source: string }[];
    const known = articles.find(({ source }) => source === 'pack')?.id ?? '';
    await open([ids[0] ?? '', known], '?way=texts');
    await page.getByText('Nobody read this article here').waitFor();
    await openTable([ids[0] ?? '', known]);
    await page.getByRole('button', { name: 'Expand all' }).click();
    await page.getByRole('button', { name: 'Collapse all' }).waitFor();
    await isDrawn();
    expect(await page.getByText('In the words of the topic’s authors').count()).toBeGreaterThan(0);
  });
});

describe('an address', () => {
  it('that names an article which is gone says so, and what is left can be compared', async () => {
    await open([ids[0] ?? '', 'gone', ids[1] ?? '']);
    await page.getByText('This article is no longer here.').waitFor();
    await rows().first().waitFor();
    await page.getByRole('button', { name: 'Take article 2 out' }).click();
    await page.getByText('This article is no longer here.').waitFor({ state: 'detached' });
    expect(await idsInAddress()).toEqual(ids.slice(0, 2));
  });

  it('that names an article twice shows it once, and never more than four', async () => {
    await open([ids[0] ?? '', ids[0] ?? '']);
    await page.getByText('Choose at least one more').waitFor();
    await open([...ids, 'gone', 'gone too']);
    await page.getByText('Four articles stand side by side at most').waitFor();
    expect(await page.locator('.chosen > li').count()).toBe(4);
  });
});
