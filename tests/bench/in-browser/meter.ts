/** What the main thread of a page has done, as the browser counts it (the DevTools protocol's Performance domain): no clock of ours in the page. */
import type { Page } from 'playwright-core';

/** Milliseconds of the processor, which other work on the machine does not lengthen, and how often. */
export interface Work {
  /** All tasks, frames included. */
  readonly all: number;
  readonly script: number;
  /** Style recalculations. */
  readonly styles: number;
  readonly layouts: number;
}

/** Measures what is done in one page. */
export interface Meter {
  /** What the main thread does until `work` is done. */
  workOf(work: () => Promise<unknown>): Promise<Work>;
}

/** A meter for this page. */
export async function meterFor(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const counted = async (): Promise<Work> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      all: 1000 * of('TaskDuration'),
      script: 1000 * of('ScriptDuration'),
      styles: of('RecalcStyleCount'),
      layouts: of('LayoutCount'),
    };
  };
  return {
    async workOf(work) {
      const before = await counted();
      await work();
      const after = await counted();
      return {
        all: after.all - before.all,
        script: after.script - before.script,
        styles: after.styles - before.styles,
        layouts: after.layouts - before.layouts,
      };
    },
  };
}
