/** Reading: what is marked, that the page stays as it was, and that what was read is kept once and compared. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { claimsIn } from '../../scripts/browser/panel-claims';
import {
  ANY_CLAIM,
  isAtHand,
  clickMark,
  marksIn,
  openReader,
  SEED_NAMES,
  waitFor,
  waitForMarks,
  type Reader,
} from './harness';
import { snapshotOf, type PageSnapshot } from './page-snapshot';

/** Words that the answers of each article consist of, and that must be under a mark. */
const ANSWERS: readonly [page: string, words: readonly string[]][] = [
  [
    '/samples/harbour-courier.html',
    ['24 years', '11,000', '6,700', 'three million', 'Vladivostok', 'Rodong Sinmun'],
  ],
  ['/samples/northlight-daily.html', ['24 years', '11,000', '10', 'deny', 'Vostochny', 'Kumsusan']],
  ['/samples/lantern-evening-post.html', ['2:22', '10,000', '4.8 million', 'Russian Far East']],
  ['/samples/unsigned-report.html', ['6,700', 'Amur']],
  [`/seeds/${SEED_NAMES[0]}`, ['24 years', 'Amur', 'unwavering']],
  [`/seeds/${SEED_NAMES[1]}`, ['24 years', '11,000', '10', 'early hours', 'unwavering', 'denied']],
  [`/seeds/${SEED_NAMES[2]}`, ['24 years', '11,000', '6,700', 'three million', 'Vladivostok', 'unwavering']],
];

describe('an article on the summit', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  for (const [address, words] of ANSWERS) {
    it.skipIf(!isAtHand(address))(`${address} is marked at the words that carry the answers`, async () => {
      const page = await reader.visit(address);
      const painted = (await waitForMarks(page, ANY_CLAIM)).map(({ text }) => text);
      const unmarked = words.filter((word) => !painted.some((text) => text.includes(word)));
      expect(unmarked, `marked: ${painted.join(' | ')}`).toEqual([]);
      // Under the words and not under the sentence.
      expect(painted.filter((text) => text.length > 120)).toEqual([]);
      await page.close();
    });
  }

  it('has a faint tint where it speaks of the event', async () => {
    const page = await reader.visit('/samples/northlight-daily.html');
    const mentions = await waitForMarks(page, 'mention');
    expect(mentions.map(({ text }) => text).join(' | ')).toMatch(/first visit to North Korea/);
    await page.close();
  });

  it('leaves adverts, comments, navigation and links to other stories unmarked', async () => {
    const page = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(page);
    const elsewhere = await page.evaluate(() => {
      const found: string[] = [];
      for (const [name, ranges] of CSS.highlights) {
        for (const { startContainer } of name.startsWith('crossread') ? ranges : []) {
          const outside = startContainer.parentElement?.closest('nav, aside, footer, .comments, .advert');
          if (outside) found.push(startContainer.textContent ?? '');
        }
      }
      return found;
    });
    expect(elsewhere).toEqual([]);
    await page.close();
  });

  it('is counted on the toolbar button', async () => {
    const page = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(page);
    await page.bringToFront();
    const disputed = (await marksIn(page)).filter(({ highlight }) => /differs|denied/.test(highlight)).length;
    expect(disputed).toBeGreaterThan(0);
    const worker = await reader.worker();
    const badge = await waitFor(
      () =>
        worker.evaluate<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`),
      5000,
      'the toolbar button got no badge',
    );
    expect(Number(badge)).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the page', () => {
  const addresses = ANSWERS.map(([address]) => address).filter(isAtHand);
  let reader: Reader;
  const untouched = new Map<string, PageSnapshot>();

  beforeAll(async () => {
    reader = await openReader();
    // The same pages in the same browser without the extension.
    const profile = await mkdtemp(join(tmpdir(), 'crossread-plain-'));
    const executablePath = findBrowser();
    const plain = await chromium.launchPersistentContext(profile, {
      viewport: { width: 1000, height: 800 },
      ...(executablePath && { executablePath }),
    });
    for (const address of addresses) {
      const page = await plain.newPage();
      await page.goto(reader.pages.origin + address);
      untouched.set(address, await snapshotOf(page));
      await page.close();
    }
    await plain.close();
    await rm(profile, { recursive: true, force: true });
  });
  afterAll(() => reader.close());

  it.each(addresses)(
    '%s is the same to the character and to the pixel once it is marked',
    async (address) => {
      const page = await reader.visit(address);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await waitForMarks(page);
      const { html, boxes } = await snapshotOf(page);
      expect(html).toBe(untouched.get(address)?.html);
      expect(boxes).toEqual(untouched.get(address)?.boxes);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

describe('what was read', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it('is kept once, however often it is read', async () => {
    const read = async () => {
      const page = await reader.visit('/samples/harbour-courier.html');
      await waitForMarks(page);
      const articles = await reader.rows('articles');
      const claims = await reader.rows('claims');
      await page.close();
      return { articles: articles.length, claims: claims.length, read: articles.filter(isRead).length };
    };
    const first = await read();
    expect(first.read).toBe(1);
    expect(await read()).toEqual(first);
    const page = await reader.visit('/samples/harbour-courier.html?utm_source=letter#comments');
    await waitForMarks(page);
    await page.close();
    expect((await reader.rows('articles')).length).toBe(first.articles);
    expect((await reader.rows('claims')).length).toBe(first.claims);
  });

  it('is other coverage for the next article', async () => {
    const page = await reader.visit('/samples/northlight-daily.html');
    await waitForMarks(page);
    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    const containers = (await claimsIn(panel)).filter(({ answer }) => answer.includes('11,000'));
    expect(containers.length).toBeGreaterThan(0);
    for (const { id } of containers) {
      const isOpen = await panel.evaluate<boolean>(`!document.getElementById('claim-${id}').hidden`);
      if (!isOpen) await panel.click(`[aria-controls="claim-${id}"]`);
    }
    await panel.waitUntil(`document.body.innerText.includes('The Harbour Courier')`);
    await page.close();
  });
});

function isRead(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'source' in row && row.source === 'page';
}
