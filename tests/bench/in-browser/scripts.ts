/** What the scripts of a page cost while something is done, by the browser's own trace. */
import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';

/** Of all scripts of one page together. */
export interface Scripts {
  /** Milliseconds of the processor, which other work on the machine does not lengthen. */
  readonly processor: number;
  /** Layouts and style recalculations that they made the browser do at once. */
  readonly forced: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];
const MARK = 'crossread-bench';
/** Of what goes on after a wait, only the continuation of the promise is traced. */
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks']);
/** What the browser works out when it is asked. For a frame it works it out too: then it lies in no script. */
const WORKED_OUT = new Set(['Layout', 'UpdateLayoutTree']);

const TraceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds, as the next two. */
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  /** Of the processor. */
  tdur: v.optional(v.number(), 0),
});
type TraceEvent = v.InferOutput<typeof TraceEvent>;

/** What the scripts of a page cost while `work` is done. */
export async function scriptsWhile(page: Page, work: () => Promise<unknown>): Promise<Scripts> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  const cdp = await browser.newBrowserCDPSession();
  const events = await traced(cdp, async () => {
    await work();
    // By its mark the page's thread is known among all of the browser's.
    await page.evaluate((name) => void performance.mark(name), MARK);
  });
  await cdp.detach();
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace does not have the page that was traced.');
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === mark.pid && tid === mark.tid);
  const scripts = outermost(own.filter(({ name }) => SCRIPTS.has(name)));
  return {
    processor: scripts.reduce((sum, { tdur }) => sum + tdur / 1000, 0),
    forced: own.filter(({ name, ts }) => WORKED_OUT.has(name) && scripts.some((script) => covers(script, ts)))
      .length,
  };
}

async function traced(cdp: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }: { readonly value: readonly unknown[] }) => {
    for (const one of value) events.push(v.parse(TraceEvent, one));
  });
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  await cdp.send('Tracing.end');
  await ended;
  return events;
}

/** Those that lie in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const kept: TraceEvent[] = [];
  for (const event of sorted) {
    const last = kept.at(-1);
    if (!last || !covers(last, event.ts)) kept.push(event);
  }
  return kept;
}

const covers = ({ ts, dur }: TraceEvent, at: number) => at >= ts && at < ts + dur;
