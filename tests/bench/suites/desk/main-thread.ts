/** What the main thread of a page does, by the browser's own trace: no clock of ours, and nothing of it runs in the page. */
import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';

/** One turn of the main thread, in milliseconds. While one scrolls a frame is one. */
export interface Task {
  /** By the clock: longer where other work on the machine gets between. */
  readonly clock: number;
  /** Processor time, which a busy machine does not change. */
  readonly processor: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'crossread-bench';

const TraceEvent = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds, as the next two. */
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
});
type TraceEvent = v.InferOutput<typeof TraceEvent>;

/**
 * All tasks of a page's main thread while something is done; pages of the extension share that thread, so only one may be open.
 * @param cdp a session with the browser
 */
export async function tasksWhile(cdp: CDPSession, page: Page, work: () => Promise<unknown>): Promise<Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly unknown[] }) => {
    for (const one of value) events.push(v.parse(TraceEvent, one));
  };
  cdp.on('Tracing.dataCollected', collect);
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  // By its mark the page's thread is known among all of the browser's.
  await page.evaluate((name) => void performance.mark(name), MARK);
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace does not have the page that was traced.');
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid)
    .sort((a, b) => a.ts - b.ts)
    .map(({ dur, tdur }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
}

/** The most that one task took of the processor; 0 where there was none. */
export function longestOf(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ processor }) => processor));
}

/** Processor time of all together. */
export function sumOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { processor }) => sum + processor, 0);
}
