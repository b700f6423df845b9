import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, type Browser } from 'playwright-core';
import { CONTEXT } from '../../lib/core/annotation/annotation';
import { textFragment } from '../../lib/core/interchange/text-fragment';
import { ensureBrowser, findBrowser } from '../../scripts/ensure-browser.mjs';
import { servePages, type PageServer } from '../../scripts/browser/page-server';

const PARAGRAPHS = [
  'The summit in Pyongyang – a one-on-one, then talks.',
  'They counted 6,700 containers, or 6,700 of them by another count; R&D “aside”.',
  `Second paragraph: ${'many words that go on and on about things, '.repeat(8)}and end here.`,
  '金正恩と会談した。その後、二人は署名した。プーチン大統領は平壌を訪問した。',
  'In <b>bold and <i>italic</i></b>text fused, résumé naïve.',
  'Последний абзац о саммите.',
  'שלום עולם, זה מבחן של טקסט.',
];
const TEXT = PARAGRAPHS.map((paragraph) => paragraph.replaceAll(/<[^>]*>/g, '')).join('\n');

/** A link works only when what it names is scrolled to: everything lies below the first screen. */
const PAGE = `<!doctype html><title>x</title><div style="height:3000px"></div>
${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')}<div style="height:3000px"></div>`;

describe('a link to the sentence', () => {
  let pages: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    pages = await servePages({});
    browser = await chromium.launch({
      executablePath: findBrowser() ?? (await ensureBrowser(() => undefined)),
    });
  });

  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  it.each([
    ['one-on-one'],
    ['6,700 of them'],
    ['6,700 containers, or'],
    ['umm'],
    ['ésumé'],
    ['talks.\nThey'],
    [TEXT.slice(0, 100)],
    [TEXT.split('\n')[2] ?? ''],
    ['and end here.'],
    ['金正恩'],
    ['二人は署名した'],
    ['bold and italictext'],
    ['абзац о саммите'],
    ['עולם'],
    ['R&D “aside”'],
  ])('finds “%s”', async (quote) => {
    const start = TEXT.indexOf(quote);
    const end = start + quote.length;
    const fragment = textFragment(
      quote,
      TEXT.slice(Math.max(0, start - CONTEXT), start),
      TEXT.slice(end, end + CONTEXT),
    );
    const page = await browser.newPage();
    // A path of its own: to a page that is open, only the fragment would change.
    await page.goto(pages.addPage(`/${start}-${end}.html`, PAGE) + fragment);
    await page.waitForFunction(() => scrollY > 0);
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.close();
  });
});
