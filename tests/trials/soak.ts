/** Three hours of reading, as fast as the pages allow: nothing may grow with the number of articles that were read. */
import type { Page } from 'playwright-core';
import { SidePanel } from '../../scripts/browser/side-panel';
import { waitFor } from '../../scripts/browser/wait-for';
import build from '../e2e/build';
import { command, isOpen, selectWords, waitForPopover } from '../e2e/annotate/annotating';
import {
  ANY_CLAIM,
  clickMark,
  EXTENSION_ID,
  marksIn,
  openReader,
  pointAtMark,
  type Reader,
} from '../e2e/harness';
import { isFlat, trendOf, type Trend } from './flatness';
import { soakArticle, type SoakArticle } from './soak-articles';
import { METERS, openMeters, type Meter, type Reading } from './soak-meters';
import type { Figures, Form, Trial } from './trial';

/** How much is done, and what is called flat. */
interface Extent {
  /** How many articles are read, a third of them in the tab that stays. */
  readonly articles: number;
  /** From here on nothing may grow: engines keep what they learn of code that runs for the first few dozen times. */
  readonly from: number;
  /** After how many articles it is measured. */
  readonly every: number;
  /** By which share of its level a thing may grow until the end. */
  readonly share: number;
}
const FORMS: Readonly<Record<Form, Extent>> = {
  // So few find only what grows fast: the tab that stays has shown seven articles when it begins.
  short: { articles: 30, from: 20, every: 1, share: 0.25 },
  // The tab that stays has then shown twenty.
  long: { articles: 300, from: 60, every: 12, share: 0.1 },
};

/** What was measured after so many articles. */
interface Measured extends Reading {
  readonly after: number;
}

/** Reads on and on in two tabs of one browser, with the panel open beside them. */
export const soak: Trial = {
  name: 'soak',
  goal: 'growth of page, panel and worker (heap, listeners, nodes) after the 20th article of a tab: flat, which is ≤ 10 % until the end',
  async run(form) {
    const extent = FORMS[form];
    await build();
    const reader = await openReader({ viewport: { width: 1280, height: 800 } });
    try {
      return figuresOf(await readAll(reader, extent), extent);
    } finally {
      await reader.close();
    }
  },
};

async function readAll(reader: Reader, { articles, from, every }: Extent): Promise<Measured[]> {
  await waitFor(async () => 'gate' in (await reader.stored('local')), 20_000, 'the gate got no names');
  for (let n = 0; n <= articles; n++) {
    const { path, html } = soakArticle(n);
    reader.pages.addPage(path, html);
  }
  // One tab lives as long as the whole evening; the other goes from page to page.
  const lasting = await reader.visit(soakArticle(0).path);
  const panel = await beginBeside(reader, lasting);
  const session = await lasting.context().newCDPSession(lasting);
  const meters = await openMeters(reader, session, (method, params) => panel.send(method, params));
  const elsewhere = await reader.visit('/fixtures/recipe.html');
  const passing = await reader.context.newPage();
  const measured: Measured[] = [];
  for (let n = 1; n <= articles; n++) {
    if (n % 3 === 0) await goTo(lasting, n);
    else await passing.goto(reader.pages.origin + soakArticle(n).path);
    await readArticle(reader, n % 3 === 0 ? lasting : passing, n);
    if (n < from || n % every !== 0) continue;
    // Beside a page that is no article the panel shows nothing of one: what is there all the same is what is held.
    await elsewhere.bringToFront();
    await panel.waitUntil(`!document.querySelector('.claim')`);
    const reading = { after: n, ...(await meters.read()) };
    measured.push(reading);
    tell(reading, n % (4 * every) === 0 ? await meters.stored() : null);
  }
  return measured;
}

/** Opens the panel beside the first article. */
async function beginBeside(reader: Reader, page: Page): Promise<SidePanel> {
  await marked(page, soakArticle(0));
  await clickMark(page, ANY_CLAIM);
  const panel = await SidePanel.attach(reader.cdp);
  await panel.waitUntil(`document.querySelector('.claim')`);
  return panel;
}

/** Goes on without loading a page; a reader asks for a page's marks ten times a minute at most, so that this takes its time. */
async function goTo(page: Page, n: number): Promise<void> {
  await page.bringToFront();
  await page.evaluate(`go(${JSON.stringify(soakArticle(n).path)})`);
}

/** One article that was opened: it is scrolled, pointed at and clicked; now and then there is more to do. */
async function readArticle(reader: Reader, page: Page, n: number): Promise<void> {
  await page.bringToFront();
  await marked(page, soakArticle(n));
  await page.mouse.wheel(0, 600);
  await pointAtMark(page, ANY_CLAIM, n % 3);
  await page.waitForTimeout(120);
  await clickMark(page, ANY_CLAIM, n % 2);
  await page.keyboard.press('Escape');
  if (n % 4 === 0) await highlightWords(reader, page, n);
  if (n % 21 === 0) await goBackAndForth(page, n);
  if (n % 10 === 0) await lookElsewhere(reader, n);
}

/** Waits until the marks are those of this article. */
const marked = (page: Page, { figure, path }: SoakArticle) =>
  waitFor(
    async () => (await marksIn(page, ANY_CLAIM)).some(({ text }) => text.includes(figure)),
    90_000,
    `the figure of ${path} was not marked`,
  );

async function highlightWords(reader: Reader, page: Page, n: number): Promise<void> {
  await selectWords(page, soakArticle(n).words);
  await waitForPopover(page);
  await command(reader, 'annotate');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await waitFor(
    async () => (await marksIn(page, 'saved')).length > 0,
    20_000,
    `nothing was highlighted in the ${n}th article`,
  );
  // What is kept is said a moment after it is painted, and only then closed.
  await waitFor(
    async () => {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(200);
      return !(await isOpen(page));
    },
    10_000,
    'the toolbar stays',
  );
}

async function goBackAndForth(page: Page, n: number): Promise<void> {
  await page.evaluate('history.back()');
  await marked(page, soakArticle(n - 3));
  await page.evaluate('history.forward()');
  await marked(page, soakArticle(n));
}

/** The same article in a tab of its own, and the desk; both are closed again. */
async function lookElsewhere(reader: Reader, n: number): Promise<void> {
  const beside = await reader.visit(soakArticle(n).path);
  await marked(beside, soakArticle(n));
  await beside.goto(`chrome-extension://${EXTENSION_ID}/desk.html`);
  await beside.getByRole('grid').waitFor();
  await beside.close();
}

const METER_NAMES = Object.keys(METERS).filter((name): name is Meter => name in METERS);

function tell(reading: Measured, stored: number | null): void {
  const values = METER_NAMES.map((name) =>
    `${name} ${reading[name].toLocaleString('en')} ${METERS[name]}`.trim(),
  );
  console.log(
    `after ${reading.after} articles: ${values.join(' · ')}${stored === null ? '' : ` · store ${stored.toLocaleString('en')} kB`}`,
  );
}

function figuresOf(measured: readonly Measured[], { articles, from, share }: Extent): Figures {
  const trends = METER_NAMES.map((name): [Meter, Trend] => [
    name,
    trendOf(measured.map((reading) => ({ after: reading.after, value: reading[name] }))),
  ]);
  return {
    done: `${articles} articles, a third of them in one tab that stays; measured ${measured.length} times from the ${from}th on`,
    found: trends.map(([name, trend]) => inWords(name, trend)).join(', '),
    isReached: trends.every(([, trend]) => isFlat(trend, share)),
  };
}

function inWords(name: Meter, { level, growth }: Trend): string {
  const sign = growth > 0 ? '+' : '';
  const share = level === 0 ? 0 : (100 * growth) / level;
  return `${name} ${Math.round(level).toLocaleString('en')} ${METERS[name]} ${sign}${share.toFixed(1)} %`.replace(
    / +/g,
    ' ',
  );
}
