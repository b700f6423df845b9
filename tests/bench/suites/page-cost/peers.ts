import { existsSync, readdirSync } from 'node:fs';
import type { Bench } from '../../bench';
import { alone } from '../../measure/paired';
import type { Browsers } from './browsers';
import { forcedOf, longestOfOurs, oursOf, visit, type Visit } from './visit';

const FOLDER = '../shared/peers/pages';
/** So many of them. */
const MOST = 12;

/** Pages as they are on the web, where they are at hand: one visit to each, with the extension. */
export async function measurePeers({ sides, pages }: Browsers, bench: Bench): Promise<void> {
  if (!existsSync(FOLDER)) return;
  const visits: Visit[] = [];
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .slice(0, MOST))
    visits.push(await visit(sides.ours, `${pages.origin}/peers/${file}`));
  const note =
    'pages of the web without most of their scripts; one visit each, so that the spread is of the pages';
  const what = `${visits.length} pages of the web`;
  for (const [id, told, unit, of] of [
    ['peers', 'main thread in all', 'ms', oursOf],
    ['peers-longest', 'the longest task of it', 'ms', longestOfOurs],
    ['peers-forced', 'layouts and style recalculations that we force', 'count', forcedOf],
  ] as const)
    bench.add(alone({ id: `page-cost/${id}`, what: `${what}: ${told}`, unit, note }, visits.map(of)));
}
