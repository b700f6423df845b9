/**
 * A device that joins late has very much to fetch: how long it takes, and whether the panel that is open stands still meanwhile. Of 5,000 claims,
 * to see that it works; for the figures of docs/scale.md: `CLAIMS=100000 npx vitest run --project team very-much`.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANY_CLAIM, clickMark, waitForMarks } from '../e2e/harness';
import { fillStore } from '../e2e/fill-store';
import { manyClaims } from '../many-claims';
import { theSummit } from '../topic';
import { startCouch, type Couch } from '../servers/couch-server';
import { beginIn, joinIn, openMember, waitFor, type Member } from './harness';

const CLAIMS = Number(process.env['CLAIMS'] ?? 5_000);
const ARTICLES = Math.ceil(CLAIMS / 50);
/** Milliseconds that it may take on a machine that does much else. */
const PATIENCE = 60_000 + CLAIMS * 5;

let couch: Couch;
let first: Member;
let late: Member;
beforeAll(async () => {
  couch = await startCouch();
  first = await openMember(couch.url);
  late = await openMember(couch.url);
});
afterAll(async () => {
  await Promise.all([first?.close(), late?.close()]);
  await couch?.stop();
});

/** Milliseconds since a moment until a member's first sync was done. */
async function synced(member: Member, begun: number): Promise<number> {
  return waitFor(
    async () => {
      const [space] = await member.spaces();
      return space?.syncedAt ? space.syncedAt - begun : undefined;
    },
    PATIENCE,
    'it was not synced',
  );
}

it(
  'fetches all of it while the panel stays quick',
  { timeout: 2 * PATIENCE + 60_000, retry: 0 },
  async () => {
    const all = manyClaims(theSummit(), { articles: ARTICLES, claims: CLAIMS, values: 25 });
    await first.inExtension((page) => fillStore(page, all));
    const room = await first.desk('#/sync');
    const pushing = Date.now();
    const code = await beginIn(room, couch.server, 'laptop');
    const pushed = await synced(first, pushing);
    await first.closeBrowser();

    const page = await late.visit('/samples/harbour-courier.html');
    await waitForMarks(page, ANY_CLAIM);
    await clickMark(page, ANY_CLAIM);
    const panel = await late.panel();
    await panel.waitUntil(`document.querySelector('.claims') !== null`);
    await panel.evaluate(`(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
  })()`);
    const other = await late.desk('#/sync');
    const joining = Date.now();
    await joinIn(other, couch.server, 'desktop', code);
    const pulled = await synced(late, joining);
    const tasks = await panel.evaluate<readonly number[]>('tasks');
    const articles = ((await late.rows('articles')) as { readonly source: string }[]).filter(
      ({ source }) => source === 'page',
    );
    expect(articles.length).toBeGreaterThanOrEqual(ARTICLES);
    console.log(
      `${CLAIMS} claims in ${ARTICLES} articles: pushed in ${pushed} ms, fetched in ${pulled} ms; tasks over 50 ms in the open panel: ${tasks.length}, the longest ${Math.max(0, ...tasks)} ms`,
    );
  },
);
