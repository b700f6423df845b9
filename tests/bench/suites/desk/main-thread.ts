/** What the main thread of a page does while something is done, and the most that one task of it takes. */
import type { CDPSession, Page } from 'playwright-core';
import { startTrace, type Task } from '../../in-browser/trace';

/** All tasks of a page's main thread while something is done; while one scrolls a frame is one. @param cdp session with the browser */
export async function tasksWhile(
  cdp: CDPSession,
  page: Page,
  work: () => Promise<unknown>,
): Promise<readonly Task[]> {
  const trace = await startTrace(cdp);
  await work();
  return (await trace.stopFor(page)).tasks;
}

/** The most that one task took of the processor, in milliseconds; 0 where there was none. */
export function longestOf(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ processor }) => processor));
}

/** Processor time of all together. */
export function sumOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { processor }) => sum + processor, 0);
}
