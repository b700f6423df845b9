/** The matrix drawn into an empty tab, beside a plain table with all of its cells. */
import type { CDPSession } from 'playwright-core';
import type { Bench } from '../../bench';
import { openTab } from '../../in-browser/tab';
import { alternate } from '../../measure/alternate';
import { beside } from '../../measure/paired';
import { spreadOf } from '../../measure/statistics';

const AMOUNTS = [20, 200, 2_000];
/** That of the issue: 200 articles across, all questions of the topic down. */
const ASKED = 200;

/** Measures both, by the processor time that the browser says its main thread took, layout and paint with it. */
export async function measureDrawing(bench: Bench): Promise<void> {
  const tab = await openTab(new URL('desk/draw.tsx', new URL('..', import.meta.url)));
  const cdp = await tab.page.context().newCDPSession(tab.page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const points: Record<'matrix' | 'table', { x: number; y: number }[]> = { matrix: [], table: [] };
  try {
    // The table of 2,000 articles takes seconds.
    for (const articles of bench.isQuick ? [ASKED] : AMOUNTS) {
      const cells = await tab.call('fill', articles);
      const draw = (name: 'matrix' | 'table') => async () => {
        const before = await spent(cdp);
        await tab.call(name);
        const took = (await spent(cdp)) - before;
        await tab.call('clear');
        return took;
      };
      const measured = await alternate(
        { matrix: draw('matrix'), table: draw('table') },
        {
          rounds: articles > ASKED ? Math.ceil(bench.rounds / 3) : bench.rounds,
          warmUp: articles > ASKED ? 1 : 2,
        },
      );
      for (const name of ['matrix', 'table'] as const)
        points[name].push({ x: articles, y: spreadOf(measured[name]).median });
      if (articles !== ASKED) continue;
      bench.add(
        beside(
          {
            id: 'desk/draw',
            what: `matrix of ${articles} articles drawn from rows that are compared`,
            unit: 'ms',
            goal: { of: 'ratio', most: 1 },
            note: `processor time of the main thread, layout and paint with it; both are laid out from the same rows; the table has all ${cells.toLocaleString('en')} answered cells, the matrix what is in sight of 1,280 × 700 px`,
          },
          measured.matrix,
          { name: 'a plain table of all cells', measured: measured.table },
        ),
      );
    }
  } finally {
    await tab.close();
  }
  if (bench.isQuick) return;
  bench.draw({
    id: 'desk/drawing',
    what: 'The matrix laid out and drawn',
    along: 'articles',
    unit: 'ms',
    lines: [
      { name: 'the matrix', points: points.matrix },
      { name: 'a plain table', points: points.table },
    ],
  });
}

/** Milliseconds that the tab's main thread has worked so far. */
async function spent(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
