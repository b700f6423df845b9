/** One visit to a page, traced from before it was asked for. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../../../scripts/browser/chromium';
import { LONG, startTrace, totalBlockingTime, type MainThread, type Task } from '../../in-browser/trace';

/** What came of a visit. */
export interface Visit extends MainThread {
  /** When the page was parsed, and when it had loaded, in milliseconds since it was asked for. */
  readonly parsed: number;
  readonly loaded: number;
}

/** Opens a page in a new tab and traces it. @param act what is done there when it has loaded; else it is left to itself for a while */
export async function visit(
  { context, cdp }: ExtensionBrowser,
  address: string,
  act: (page: Page) => Promise<void> = () => delay(REST),
): Promise<Visit> {
  const page = await context.newPage();
  try {
    const trace = await startTrace(cdp);
    await page.goto(address);
    await act(page);
    const thread = await trace.stopFor(page);
    const [parsed = 0, loaded = 0] = await page.evaluate<number[]>(
      `performance.getEntriesByType('navigation').flatMap((entry) => [entry.domContentLoadedEventEnd, entry.loadEventEnd])`,
    );
    return { ...thread, parsed, loaded };
  } finally {
    await page.close();
  }
}

/** Milliseconds after the load in which late scripts have come and everything of ours is done. */
const REST = 1_400;

/**
 * Milliseconds of the processor that a task took for us: all of it, also what the browser does before and after our script, unless
 * the page's own script ran in it, a frame was made or markup read. The pages of the bench use no promises: what continues one is ours.
 */
export function oursIn({ processor, ours, pages, promises, isMixed }: Task): number {
  if (ours === 0) return pages > 0 ? 0 : promises;
  return pages > 0 || isMixed ? ours : processor;
}

/** What is ours, in all. */
export const oursOf = ({ tasks }: MainThread): number => sum(tasks.map(oursIn));
/** The longest of ours, of the processor's time. */
export const longestOfOurs = ({ tasks }: MainThread): number => Math.max(0, ...tasks.map(oursIn));
/** What is the page's own. */
export const pagesOf = ({ tasks }: MainThread): number => sum(tasks.map(({ pages }) => pages));
/** All that the main thread did. */
export const allOf = ({ tasks }: MainThread): number => sum(tasks.map(({ processor }) => processor));
/** How often a layout or style recalculation was forced. */
export const forcedOf = ({ tasks }: MainThread): number => sum(tasks.map(({ forced }) => forced));
/** Total Blocking Time: of every task what is beyond 50 ms. */
export const blockingOf = ({ tasks }: MainThread): number => totalBlockingTime(tasks);
/** Tasks that hold the page up and are ours for the greater part. */
export const longOfOurs = ({ tasks }: MainThread): number =>
  tasks.filter((task) => task.wall > LONG && oursIn(task) > task.processor / 2).length;

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
