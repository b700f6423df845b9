/** Hostile pages, visited with the extension and without: see tests/fixtures/hostile-pages. */
import { Judge, type Faults } from '../e2e/hostile/judge-pages';
import { HOSTILE_PAGES } from '../fixtures/hostile-pages/all-pages';
import type { Trial } from './trial';

/** Visits all hostile pages once, or three times in the long form; the short form is tests/e2e/hostile/pages.test.ts. */
export const pages: Trial = {
  name: 'pages',
  goal: 'page broken / extension broken / anything leaked: 0 / 0 / 0',
  run: async (form) => {
    const rounds = form === 'long' ? 3 : 1;
    const visited = Array.from({ length: rounds }, () => HOSTILE_PAGES).flat();
    const counts = { broken: 0, failed: 0, leaked: 0 };
    const judge = await Judge.open(HOSTILE_PAGES);
    try {
      for (const page of visited) count(counts, page.name, await judge.judge(page));
    } finally {
      await judge.close();
    }
    const { broken, failed, leaked } = counts;
    return {
      done: `${HOSTILE_PAGES.length} pages, ${rounds} time(s)`,
      found: `${broken} / ${failed} / ${leaked}`,
      isReached: broken + failed + leaked === 0,
    };
  },
};

function count(counts: Record<keyof Faults, number>, name: string, faults: Faults): void {
  for (const kind of ['broken', 'failed', 'leaked'] as const) {
    if (faults[kind].length > 0) counts[kind] += 1;
    if (faults[kind].length > 0) console.error(`${name}: ${kind}: ${faults[kind].join('; ')}`);
  }
}
