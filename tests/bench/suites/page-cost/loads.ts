/** Pages that are opened and left to themselves. */
import type { Bench } from '../../bench';
import { alone, beside } from '../../measure/paired';
import type { Browsers } from './browsers';
import { visitInTurn, type Visits } from './in-turn';
import { allOf, blockingOf, forcedOf, longestOfOurs, longOfOurs, oursOf, pagesOf, type Visit } from './visit';

/** Each as the table has it. */
const WITHOUT = 'the same page without the extension';

/** A page of 10,000 words that names nothing which is followed, with a news site's scripts. */
export async function measureGate(browsers: Browsers, address: string, bench: Bench): Promise<void> {
  const visits = await visitInTurn(browsers, address, bench.rounds);
  const { ours } = visits;
  bench.add(
    alone(
      {
        id: 'page-cost/gate',
        what: 'gate on an uninteresting page of 10,000 words, main thread in all',
        unit: 'ms',
        goal: { of: 'ours', most: 2 },
      },
      ours.map(oursOf),
    ),
  );
  bench.add(
    alone(
      {
        id: 'page-cost/gate-share',
        what: 'gate, of what the page’s own scripts take',
        unit: '%',
        goal: { of: 'ours', most: 1 },
      },
      ours.map((one) => (100 * oursOf(one)) / pagesOf(one)),
    ),
  );
  addForced('gate', visits, bench);
  addLoad('gate', 'uninteresting page', visits, bench);
}

/** An article of 10,000 words on what is followed. */
export async function measureArticle(browsers: Browsers, address: string, bench: Bench): Promise<void> {
  const visits = await visitInTurn(browsers, address, bench.rounds);
  bench.add(
    alone(
      {
        id: 'page-cost/article',
        what: 'gate, reader and paint on an article of 10,000 words, main thread in all',
        unit: 'ms',
        goal: { of: 'ours', most: 12 },
      },
      visits.ours.map(oursOf),
    ),
  );
  bench.add(
    alone(
      {
        id: 'page-cost/article-longest',
        what: 'the longest task of it',
        unit: 'ms',
        goal: { of: 'ours', most: 8 },
      },
      visits.ours.map(longestOfOurs),
    ),
  );
  addForced('article', visits, bench);
  addLoad('article', 'article', visits, bench);
}

/** A million characters in 3,000 paragraphs, with 500 sentences on what is followed. */
export async function measureStress(browsers: Browsers, address: string, bench: Bench): Promise<void> {
  const visits = await visitInTurn(browsers, address, bench.rounds);
  bench.add(
    alone(
      { id: 'page-cost/stress', what: 'the same on a page of 1 MB', unit: 'ms' },
      visits.ours.map(oursOf),
    ),
  );
  bench.add(
    alone(
      {
        id: 'page-cost/stress-longest',
        what: 'the longest task of it, page of 1 MB',
        unit: 'ms',
        goal: { of: 'ours', most: 50 },
      },
      visits.ours.map(longestOfOurs),
    ),
  );
  bench.add(
    alone(
      {
        id: 'page-cost/stress-long-tasks',
        what: 'long tasks that are ours, page of 1 MB',
        unit: 'count',
        goal: { of: 'ours', most: 0 },
      },
      visits.ours.map(longOfOurs),
    ),
  );
  addForced('stress', visits, bench);
  addLoad('stress', 'page of 1 MB', visits, bench);
}

function addForced(name: string, { ours }: Visits, bench: Bench): void {
  bench.add(
    alone(
      {
        id: `page-cost/${name}-forced`,
        what: 'layouts and style recalculations that we force on it',
        unit: 'count',
        ...(name === 'gate' && { goal: { of: 'ours', most: 0 } }),
      },
      ours.map(forcedOf),
    ),
  );
}

/** What the load takes with us and without. */
function addLoad(name: string, page: string, { ours, without }: Visits, bench: Bench): void {
  const pair = (id: string, what: string, of: (one: Visit) => number, most?: number) =>
    bench.add(
      beside(
        {
          id: `page-cost/${name}-${id}`,
          what: `${page}: ${what}`,
          unit: 'ms',
          ...(most !== undefined && { goal: { of: 'ratio', most } }),
        },
        ours.map(of),
        { name: WITHOUT, measured: without.map(of) },
      ),
    );
  pair('parsed', 'until DOMContentLoaded', ({ parsed }) => parsed, 1.02);
  pair('loaded', 'until it has loaded', ({ loaded }) => loaded, 1.02);
  pair('all', 'all that its main thread does', allOf);
  pair('blocking', 'Total Blocking Time', blockingOf);
}
