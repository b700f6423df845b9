/** The room of articles in a real Chromium: what a reader brings, reads again, removes, and reads offline. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';
import { faultsIn } from './accessible-page';

let reader: Reader;
let page: Page;

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const SAMPLE = 'public/samples/harbour-courier.html';
const TITLE = 'Putin heads for Pyongyang with shells on his shopping list';

interface Row {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly source: string;
  readonly topics: readonly string[];
  readonly rules?: string;
}
const articles = async () =>
  ((await reader.rows('articles')) as Row[]).filter(({ source }) => source !== 'pack');

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  // The pack is planted when the extension is installed.
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
});
afterAll(() => reader.close());

beforeEach(async () => {
  await page?.close();
  page = await reader.context.newPage();
  await page.goto(`${DESK}#/articles`);
  await emptyStore();
  await page.reload();
  await page.getByRole('heading', { name: 'Articles', exact: true }).waitFor();
});

/** Leaves what only the pack knows. */
async function emptyStore(): Promise<void> {
  await page.getByRole('heading', { name: 'Articles', exact: true }).waitFor();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('crossread');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const tables = ['articles', 'claims', 'snapshots', 'curations', 'annotations'];
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) {
      const cursor = transaction.objectStore(table).openCursor();
      cursor.addEventListener('success', () => {
        if (!cursor.result) return;
        if ((cursor.result.value as { source?: string }).source !== 'pack') cursor.result.delete();
        cursor.result.continue();
      });
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
}

async function bring(
  ...files: { name: string; content: string | Buffer; mimeType?: string }[]
): Promise<void> {
  if ((await page.locator('.add-panel').count()) === 0)
    await page.locator('.articles-head').getByRole('button', { name: 'Add articles' }).click();
  await page.locator('input[type=file]').setInputFiles(
    files.map(({ name, content, mimeType = 'text/html' }) => ({
      name,
      mimeType,
      buffer: Buffer.from(content),
    })),
  );
}

async function addSample(): Promise<void> {
  await bring({ name: 'harbour-courier.html', content: await readFile(SAMPLE) });
  await page.getByRole('button', { name: 'Add 1 article' }).click();
  await page.locator('.draft-added').waitFor();
}

async function loadSamples(): Promise<void> {
  await page.getByRole('button', { name: 'Load the sample articles' }).click();
  await page.getByText(/4 sample articles added/).waitFor();
}

describe('an empty store', () => {
  it('says how to begin, and loads the sample articles', async () => {
    await page.getByRole('heading', { name: 'No article has been read yet' }).waitFor();
    await loadSamples();
    expect((await articles()).map(({ url }) => url).sort()).toEqual([
      'file:harbour-courier.html',
      'file:lantern-evening-post.html',
      'file:northlight-daily.html',
      'file:unsigned-report.html',
    ]);
    await page.getByRole('link', { name: TITLE }).waitFor();
    expect(await page.locator('.article-row').first().innerText()).toMatch(/claim/);
  });
});

describe('adding', () => {
  it('a file: shows what it states, keeps it, and tells what came of it', async () => {
    await bring({ name: 'harbour-courier.html', content: await readFile(SAMPLE) });
    await expect.poll(() => page.getByLabel('Title (needed)').inputValue()).toBe(TITLE);
    expect(await page.getByLabel('Publisher').first().inputValue()).toBe('The Harbour Courier');
    await page.getByLabel('Address').fill('https://courier.example/shells');
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await page.getByText(/^\d+ answers on /).waitFor();
    expect(await articles()).toMatchObject([{ url: 'https://courier.example/shells', source: 'page' }]);
  });

  it('the same again brings it up to date and says so', async () => {
    await addSample();
    await bring({ name: 'copy.html', content: await readFile(SAMPLE) });
    await page.getByText(`You have it already: “${TITLE}”`).waitFor();
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await page.getByText('Brought up to date:').waitFor();
    expect(await articles()).toHaveLength(1);
  });

  it('pasted text, which asks for nothing but a title', async () => {
    await page.locator('.articles-head').getByRole('button', { name: 'Add articles' }).click();
    await page
      .getByLabel('Or paste the text')
      .fill('A note on soup.\nLeeks, potatoes and cream. '.repeat(20));
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByLabel('Title (needed)').fill('');
    await page.getByText('Please give it a title.').waitFor();
    expect(await page.getByRole('button', { name: /^Add \d/ }).isDisabled()).toBe(true);
    await page.getByLabel('Title (needed)').fill('Soup');
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await page.getByText('No followed topic found; kept all the same.').waitFor();
    expect(await articles()).toMatchObject([{ title: 'Soup', topics: [] }]);
  });

  it('what is dropped anywhere on the page', async () => {
    const content = await readFile(SAMPLE, 'utf8');
    const data = await page.evaluateHandle((html) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([html], 'dropped.html', { type: 'text/html' }));
      return transfer;
    }, content);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.getByText('Drop to add').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.getByRole('heading', { name: 'dropped.html' }).waitFor();
    expect(await page.getByText('Drop to add').count()).toBe(0);
  });

  it('refuses what is no text, each with a reason, and takes the rest', async () => {
    await bring(
      { name: 'empty.txt', content: ' \n ', mimeType: 'text/plain' },
      { name: 'picture.html', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) },
      { name: 'story.pdf', content: '%PDF-1.4', mimeType: 'application/pdf' },
      { name: 'harbour-courier.html', content: await readFile(SAMPLE) },
    );
    await page.getByRole('heading', { name: 'harbour-courier.html' }).waitFor();
    expect(await page.locator('.refused li').allInnerTexts()).toEqual([
      'empty.txt was not taken. It is empty.',
      expect.stringContaining('picture.html was not taken. It is no text'),
      expect.stringContaining('story.pdf was not taken. It is none of .html'),
    ]);
  });

  it('reads older encodings', async () => {
    const html = `<meta charset="windows-1251"><h1>Визит</h1><p>${'Слово и дело. '.repeat(30)}</p>`;
    const bytes = Buffer.from(
      [...html].map((letter) => {
        const code = letter.charCodeAt(0);
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
      }),
    );
    await bring({ name: 'visit.html', content: bytes });
    await expect.poll(() => page.getByLabel('Title (needed)').inputValue()).toBe('Визит');
    expect(await page.getByLabel('Language').first().inputValue()).toBe('ru');
  });

  it('keeps of too long a text what it can, and says what is cut', async () => {
    await bring({ name: 'long.txt', content: 'Word after word. '.repeat(60_000), mimeType: 'text/plain' });
    const said = page.locator('.draft .note').last();
    await expect.poll(() => said.innerText()).toContain('It has 1,020,000 characters. The first 1,000,000');
  });

  it('runs nothing, and asks for nothing, that a hostile file holds', async () => {
    const asked: string[] = [];
    const listen = (request: { url(): string }) => asked.push(request.url());
    reader.context.on('request', listen);
    const away = `${reader.pages.origin}/stolen`;
    const text =
      '<p>The two leaders met in the capital on Wednesday and signed a treaty, both said.</p>'.repeat(8);
    const html = `<html><head><title>Hostile</title><base href="${away}/"><link rel="stylesheet" href="${away}/a.css">
      <style>@import "${away}/b.css"; body { background: url(${away}/c.png) }</style>
      <script>document.title = 'owned'; fetch('${away}/d')</script><script src="${away}/e.js"></script>
      <meta http-equiv="refresh" content="0;url=${away}/f"></head><body onload="fetch('${away}/g')">
      <article><h1>Hostile</h1>${text}<img src="${away}/h.png" onerror="fetch('${away}/i')" srcset="${away}/j.png 2x">
      <iframe src="${away}/k"></iframe><iframe srcdoc="<script>fetch('${away}/l')</script>"></iframe>
      <video src="${away}/m.mp4" poster="${away}/n.png"></video><object data="${away}/o"></object>
      <svg onload="fetch('${away}/p')"><image href="${away}/q.png"/></svg><input autofocus onfocus="fetch('${away}/r')">
      <p>&lt;img src=x onerror="document.title='owned'"&gt;</p></article></body></html>`;
    await bring({ name: 'hostile.html', content: html });
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await page.locator('.draft-added').waitFor();
    await page.locator('.draft-added a').click();
    await page.getByRole('region', { name: 'Text of the article' }).waitFor();
    await page.waitForTimeout(300);
    reader.context.off('request', listen);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await page.title()).toBe('Hostile · Crossread desk');
    expect(await page.locator('main img, main iframe, main script, main svg image').count()).toBe(0);
  });
});

describe('reading again', () => {
  it('finds what was read by older rules, and tells how many changed', async () => {
    await loadSamples();
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('crossread');
        request.addEventListener('success', () => resolve(request.result));
      });
      const transaction = database.transaction(['articles', 'claims'], 'readwrite');
      const cursor = transaction.objectStore('articles').openCursor();
      cursor.addEventListener('success', () => {
        const row = cursor.result?.value as Row | undefined;
        if (row && row.source === 'page') cursor.result?.update({ ...row, rules: '0 older' });
        if (row?.url === 'file:harbour-courier.html') {
          const claims = transaction.objectStore('claims').index('article').openCursor(row.id);
          claims.addEventListener('success', () => claims.result?.delete());
        }
        cursor.result?.continue();
      });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    });
    await page.reload();
    await page.getByRole('button', { name: 'Read 4 articles again by today’s rules' }).click();
    await expect.poll(() => page.locator('.work-done').innerText()).toContain('1 of 4 changed.');
    await expect.poll(() => page.getByText('Read by older rules', { exact: true }).count()).toBe(0);
    expect((await articles()).every(({ rules }) => rules !== '0 older')).toBe(true);
  });
});

describe('removing', () => {
  it('takes texts and claims along, and is undone as a whole', async () => {
    await loadSamples();
    const before = [
      await reader.rows('articles'),
      await reader.rows('claims'),
      await reader.rows('snapshots'),
    ];
    await page.getByRole('searchbox').fill('shells on his');
    await expect.poll(() => page.locator('.article-row').count()).toBe(1);
    await page.getByRole('button', { name: `Delete “${TITLE}”` }).click();
    await page.getByText('1 article is in the bin').waitFor();
    expect(await articles()).toHaveLength(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect([
      await reader.rows('articles'),
      await reader.rows('claims'),
      await reader.rows('snapshots'),
    ]).toEqual(before);
  });

  it('an article that one looks at says so, and comes back', async () => {
    await addSample();
    await page.getByRole('button', { name: `Delete “${TITLE}”` }).click();
    await page.getByText('1 article is in the bin').waitFor();
    await page.locator('.draft-added a').click();
    await page.getByRole('heading', { name: 'This article is no longer kept.' }).waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
    expect(await articles()).toHaveLength(1);
  });

  it('says that what only a pack knows stays', async () => {
    const before = await reader.rows('articles');
    await page.locator('.article-row input').first().click();
    await page.locator('.bulk').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Nothing deleted: what only a topic pack knows').waitFor();
    expect(await reader.rows('articles')).toEqual(before);
  });
});

describe('a kept text', () => {
  beforeEach(async () => {
    await loadSamples();
    await page.getByRole('link', { name: TITLE }).click();
    await page.locator('.claim-mark[data-outcome]').first().waitFor();
  });

  it('marks its claims, goes from one to the next by keys, and opens one with Enter', async () => {
    const marked = await page.locator('.claim-mark[role=button]').count();
    expect(marked).toBeGreaterThan(3);
    const current = () => page.locator('.claims-beside [aria-current]').innerText();
    await page.keyboard.press('n');
    const first = await current();
    await page.keyboard.press('n');
    expect(await current()).not.toBe(first);
    await page.keyboard.press('p');
    expect(await current()).toBe(first);
    const mark = page.locator('.claim-mark[data-current][tabindex="0"]');
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('.claim-detail').waitFor();
    expect(page.url()).toMatch(/#\/article\/[^/]+\/claim\/.+/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.claim-detail') !== null)).toBe(true);
    await page.locator('.claim-detail').getByRole('button', { name: 'Close' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-current'))).toBe(true);
  });

  it('makes a claim of words that are selected in it', async () => {
    await page.locator('.article-text p').nth(3).click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Save as claim' }).click();
    const words = await page.locator('.beside-area .claim-detail blockquote').innerText();
    expect(words).toBe(await page.locator('.article-text p').nth(3).innerText());
  });

  it('shows the claim that its address names, also after a reload', async () => {
    const last = page.locator('.claims-beside button').last();
    const answer = await last.locator('b').innerText();
    await last.click();
    await page.reload();
    await page.locator('.claim-detail').getByRole('heading', { name: answer, exact: true }).waitFor();
    await expect.poll(() => page.locator('.claim-mark[data-current]').count()).toBeGreaterThan(0);
    const isInView = () =>
      page
        .locator('.claim-mark[data-current]')
        .first()
        .evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
    await expect.poll(isInView).toBe(true);
  });
});

describe('a text of 100,000 characters', () => {
  it('is there without holding the page', async () => {
    const paragraph =
      'Putin and Kim met in Pyongyang on 19 June 2024 and signed a treaty on mutual defence. ';
    const content = `Putin visits Pyongyang\n${`${paragraph.repeat(3)}\n`.repeat(390)}`;
    await bring({ name: 'long.txt', content, mimeType: 'text/plain' });
    await page.getByRole('button', { name: 'Add 1 article' }).click();
    await page.locator('.draft-added').waitFor({ timeout: 30_000 });
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
    });
    await page.locator('.draft-added a').click();
    await expect.poll(() => page.locator('.article-text p').count(), { timeout: 10_000 }).toBe(390);
    const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks') as number[]);
    console.log(`a text of ${content.length} characters: long tasks ${tasks.join(', ') || 'none'} (ms)`);
    expect(await page.locator('.article-text').innerText()).toContain('mutual defence');
  });
});

describe('how it looks', () => {
  it('has nothing for axe to find, in light and dark, and is whole at every width', async () => {
    const look = async (name: string) => {
      expect(await faultsIn(page), name).toEqual([]);
      for (const width of [1280, 768, 400]) {
        await page.setViewportSize({ width, height: 900 });
        await keepPicture(`articles-${name}-${width}.png`, await page.screenshot());
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(isWide, `${name} at ${width}`).toBe(false);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    await look('empty');
    await loadSamples();
    await page.locator('.article-row input').nth(1).click();
    await look('list');
    await bring(
      { name: 'empty.txt', content: ' ', mimeType: 'text/plain' },
      { name: 'harbour-courier.html', content: await readFile(SAMPLE) },
    );
    await page.getByRole('heading', { name: 'harbour-courier.html' }).waitFor();
    await look('add');
    await page.getByRole('link', { name: TITLE }).click();
    await page.locator('.claim-mark[data-outcome]').first().waitFor();
    await look('text');
    await page.keyboard.press('n');
    await page.locator('.claims-beside button').nth(3).click();
    await page.locator('.claim-detail').waitFor();
    await look('claim');
  });
});

describe('two thousand articles', () => {
  it('are searched as one types, a page of the list at a time', async () => {
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('crossread');
        request.addEventListener('success', () => resolve(request.result));
      });
      const transaction = database.transaction(['articles', 'claims'], 'readwrite');
      for (let i = 0; i < 2000; i++) {
        transaction.objectStore('articles').put({
          id: `many-${i}`,
          url: `https://paper-${i % 90}.example/story-${i}`,
          title: `Story ${i} of the week`,
          publisher: `Paper ${i % 90}`,
          byline: null,
          published: `2024-06-${String((i % 30) + 1).padStart(2, '0')}`,
          modified: null,
          language: 'en',
          source: 'page',
          topics: ['pyongyang-summit-2024'],
          readAt: i,
          fingerprint: Array.from({ length: 64 }, (_, n) => n * 7919 + i),
        });
        for (let n = 0; n < 50; n++)
          transaction.objectStore('claims').put({
            id: `many-${i}-${n}`,
            article: `many-${i}`,
            source: 'page',
            question: `q${n}`,
            rules: [],
          });
      }
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    });
    const began = Date.now();
    await page.reload();
    await page.locator('.article-row').first().waitFor();
    const opened = Date.now() - began;
    await expect.poll(() => page.locator('.article-row').first().innerText()).toContain('claim');
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
    });
    await page.getByRole('searchbox').pressSequentially('story 1999');
    await expect.poll(() => page.locator('.article-row').allInnerTexts()).toHaveLength(1);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('.article-row').count()).toBe(25);
    await expect.poll(() => page.locator('.article-row').nth(5).innerText()).toContain('50 claims');
    const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks') as number[]);
    console.log(
      `2,000 articles: listed after ${opened} ms; long tasks in search ${tasks.join(', ') || 'none'} (ms)`,
    );
  });
});
