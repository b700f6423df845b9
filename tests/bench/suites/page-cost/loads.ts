/** Pages that are opened and left to themselves. */
import type { Bench } from '../../bench';
import { alone, beside } from '../../measure/paired';
import type { Browsers } from './browsers';
import { visitInTurn, type Visits } from './in-turn';
import { allOf, blockingOf, forcedOf, longestOfOurs, longOfOurs, oursOf, pagesOf, type Visit } from './visit';

/** Each as the table has it. */
const WITHOUT = 'the same page without the extension';
const FEW = 'a quarter of the rounds, as one takes seven seconds';
/** What traces of the gate and of scripts that do less said. */
const FLOOR =
  'a script that asks the browser for the names and does nothing with them takes 1.9 ms there, with the ear and the starting of both; having the gate’s code read 1.4; the rest are listeners, one question for all elements, the words, folding and looking for 800 names in code that runs for the first time, and looks at what the page adds later';

/** What visits that were not traced said. */
const PARSED =
  'without the trace, 30 visits each: 61 ms with us, 56 with an extension whose one script is empty, 52 with one that has none. So half of it is what any script costs that is there from the start; brought in later it would hold up the load event (docs/decisions/0047)';

/** What is measured of our own share in a page, and what it was to be at most. */
interface Share {
  readonly id: string;
  readonly what: string;
  readonly unit: 'ms' | '%' | 'count';
  readonly most?: number;
  readonly note?: string;
  readonly of: (one: Visit) => number;
}

/** A page of 10,000 words that names nothing which is followed, with a news site's scripts. */
export const measureGate = (browsers: Browsers, address: string, bench: Bench): Promise<void> =>
  measure(browsers, { name: 'gate', page: 'uninteresting page', address, rounds: bench.rounds }, GATE, bench);

const GATE: readonly Share[] = [
  {
    id: 'gate',
    what: 'gate on an uninteresting page of 10,000 words, main thread in all',
    unit: 'ms',
    most: 2,
    note: FLOOR,
    of: oursOf,
  },
  {
    id: 'gate-share',
    what: 'gate, of what the page’s own scripts take',
    unit: '%',
    most: 1,
    of: (one) => (100 * oursOf(one)) / pagesOf(one),
  },
];

/** An article of 10,000 words on what is followed. */
export const measureArticle = (browsers: Browsers, address: string, bench: Bench): Promise<void> =>
  measure(browsers, { name: 'article', page: 'article', address, rounds: bench.rounds }, ARTICLE, bench);

const ARTICLE: readonly Share[] = [
  {
    id: 'article',
    what: 'gate, reader and paint on an article of 10,000 words, main thread in all',
    unit: 'ms',
    most: 12,
    of: oursOf,
  },
  { id: 'article-longest', what: 'the longest task of it', unit: 'ms', most: 8, of: longestOfOurs },
];

/** A million characters in 3,000 paragraphs, with 500 sentences on what is followed: a round of it takes seven seconds. */
export const measureStress = (browsers: Browsers, address: string, bench: Bench): Promise<void> =>
  measure(
    browsers,
    { name: 'stress', page: 'page of 1 MB', address, rounds: Math.ceil(bench.rounds / 4) },
    STRESS,
    bench,
  );

const STRESS: readonly Share[] = [
  { id: 'stress', what: 'the same on a page of 1 MB', unit: 'ms', note: FEW, of: oursOf },
  {
    id: 'stress-longest',
    what: 'the longest task of it, page of 1 MB',
    unit: 'ms',
    most: 50,
    of: longestOfOurs,
  },
  {
    id: 'stress-long-tasks',
    what: 'long tasks that are ours, page of 1 MB',
    unit: 'count',
    most: 0,
    of: longOfOurs,
  },
];

/** A page that is opened on both sides so many times. */
interface Opened {
  readonly name: string;
  readonly page: string;
  readonly address: string;
  readonly rounds: number;
}

async function measure(
  browsers: Browsers,
  { name, page, address, rounds }: Opened,
  shares: readonly Share[],
  bench: Bench,
): Promise<void> {
  const visits = await visitInTurn(browsers, address, rounds);
  for (const { id, most, of, ...about } of shares)
    bench.add(
      alone(
        { id: `page-cost/${id}`, ...about, ...(most !== undefined && { goal: { of: 'ours', most } }) },
        visits.ours.map(of),
      ),
    );
  addForced(name, visits, bench);
  addLoad(name, page, visits, bench);
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
          ...(name === 'article' && id === 'parsed' && { note: PARSED }),
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
