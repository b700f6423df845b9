/**
 * The coverage matrix in a real Chromium, with much coverage in the store: `CROSSREAD_OUT=.output npx wxt build`, then
 * `npx tsx tests/bench/matrix.ts [ARTICLES]`. Prints how long until it is painted, what a filter and a cell's detail cost, and the frames
 * while one scrolls: at 60 a second each has 16.7 ms. Long tasks are those over 50 ms, as the browser itself counts them, by the clock.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { factsOf } from '../../lib/core/topic/facts';
import { parseTopicPack } from '../../lib/core/topic/parse';
import { EXTENSION_ID, openChromium } from '../../scripts/browser/chromium';
import { fillStore } from '../e2e/fill-store';
import { manyClaims } from '../many-claims';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const ANSWERS_EACH = 50;
const FRAMES = 240;

void measureAll(process.argv[2] === undefined ? [200, 2_000] : [Number(process.argv[2])]);

async function measureAll(amounts: readonly number[]): Promise<void> {
  const parsed = parseTopicPack(
    JSON.parse(await readFile('public/topics/pyongyang-summit-2024.json', 'utf8')),
  );
  if (!parsed.ok) throw new Error('the topic does not fit');
  for (const articles of amounts) {
    const profile = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
    const browser = await openChromium({
      viewport: { width: 1280, height: 800 },
      extension: resolve(process.env['CROSSREAD_OUT'] ?? '.output', 'chrome-mv3'),
      profile,
    });
    const page = await browser.context.newPage();
    // tsx names functions by a helper of its own, which the page does not have.
    await page.addInitScript('globalThis.__name ??= (named) => named');
    await page.goto(DESK);
    await page.locator('.matrix').waitFor();
    const facts = factsOf(parsed.topic.pack);
    await fillStore(page, manyClaims(facts, { articles, claims: articles * ANSWERS_EACH, values: 25 }));
    await measure(page, articles, facts.pack.questions.length);
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function measure(page: Page, articles: number, questions: number): Promise<void> {
  console.log(
    `${articles} articles × ${questions} questions, ${articles * ANSWERS_EACH} answers, at 1,280 × 800`,
  );
  // Once cold, and then warm.
  await open(page);
  const { painted, whole } = await open(page);
  say('first paint of the matrix, from the navigation', `${painted} ms`);
  say('all questions compared', `${whole} ms`);
  for (const [name, x, y] of [
    ['down, 40 px a frame', 0, 40],
    ['across, 60 px a frame', 60, 0],
    ['down, a screen a frame', 0, 600],
    ['across, a screen a frame', 1000, 0],
  ] as const)
    await scrolled(page, name, { x, y });
  say(
    'filter: only differing, to the next frame',
    await page.evaluate(press, '[data-outcome=differs].filter'),
  );
  say('filter taken back', await page.evaluate(press, '[data-outcome=differs].filter'));
  say('a cell opened', await page.evaluate(press, '.cell[data-outcome]'));
}

/**
 * Says what the frames took by the clock, and then what processor time the page's main thread needed for each, which a busy machine
 * does not change.
 */
async function scrolled(page: Page, name: string, by: { x: number; y: number }): Promise<void> {
  say(`frames while scrolling ${name}`, await page.evaluate(scroll, { ...by, frames: FRAMES }));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name: clock }) => clock === 'TaskDuration')?.value ?? 0);
  };
  const frames: number[] = [];
  let before = await spent();
  for (let i = 0; i < FRAMES; i++) {
    const sign = i < FRAMES / 2 ? 1 : -1;
    await page.evaluate(scrollOnce, { x: by.x * sign, y: by.y * sign });
    const now = await spent();
    frames.push(now - before);
    before = now;
  }
  await cdp.detach();
  frames.sort((a, b) => a - b);
  const at = (share: number) => (frames[Math.floor((FRAMES - 1) * share)] ?? 0).toFixed(1);
  say('', `processor time a frame: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, most ${at(1)} ms`);
}

/** Scrolls, and waits until what came of it is drawn. */
async function scrollOnce({ x, y }: { x: number; y: number }): Promise<void> {
  document.querySelector('.matrix')?.scrollBy({ left: x, top: y, behavior: 'instant' });
  await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
}

async function open(page: Page): Promise<{ painted: number; whole: number }> {
  await page.goto('about:blank');
  await page.goto(DESK, { waitUntil: 'commit' });
  const painted = await page.evaluate(untilPainted);
  await page.waitForFunction(() => !document.querySelector('.matrix-count .faint'));
  return { painted, whole: await page.evaluate(() => Math.round(performance.now())) };
}

/** @returns milliseconds from the navigation until a frame with cells has been drawn */
function untilPainted(): Promise<number> {
  return new Promise((settle) => {
    const look = () => {
      if (document.querySelector('.cell[data-outcome]'))
        setTimeout(() => settle(Math.round(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Scrolls at every frame, there and back. @returns what the frames took */
async function scroll(by: { x: number; y: number; frames: number }): Promise<string> {
  const matrix = document.querySelector('.matrix');
  if (!matrix) throw new Error('there is no matrix');
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(Math.round(duration));
  });
  observer.observe({ type: 'longtask' });
  const nextFrame = () => new Promise<number>((settle) => requestAnimationFrame(settle));
  const frames: number[] = [];
  let before = await nextFrame();
  for (let i = 0; i < by.frames; i++) {
    const sign = i < by.frames / 2 ? 1 : -1;
    matrix.scrollBy({ left: by.x * sign, top: by.y * sign, behavior: 'instant' });
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
  }
  await new Promise((settle) => setTimeout(settle, 100));
  observer.disconnect();
  matrix.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  frames.sort((a, b) => a - b);
  const at = (share: number) =>
    (frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? 0).toFixed(1);
  const tasks = long.length === 0 ? 'no long task' : `long tasks of ${long.join(', ')} ms`;
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, most ${at(1)} ms; ${tasks}`;
}

/** @returns milliseconds from a press to the end of the frame that shows what came of it */
async function press(selector: string): Promise<string> {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  const from = performance.now();
  element.click();
  await new Promise((settle) => setTimeout(settle));
  await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
  return `${Math.round(performance.now() - from)} ms`;
}

function say(what: string, figure: string): void {
  console.log(`  ${what.padEnd(52)} ${figure}`);
}
