import { readFileSync } from 'node:fs';
import type { Bench, Suite } from '../bench';
import { openTabOnDisk, type Tab } from '../in-browser/tab';
import { alternate } from '../measure/alternate';
import { beside } from '../measure/paired';
import { spreadOf } from '../measure/statistics';

/** Claims in the store; at the last two there is a goal, in milliseconds. */
const SIZES = { quick: [1_000, 10_000], whole: [1_000, 10_000, 100_000, 1_000_000] };
const GOALS: Readonly<Record<number, number>> = { 100_000: 50, 1_000_000: 80 };

/** The check of an article's claims against all that is stored. */
export const check: Suite = {
  name: 'check',
  title: 'The check of an article with 60 claims',
  // What takes milliseconds swings by more than a third; what is read is held to by a test of the store.
  isInQuick: false,
  async run(bench) {
    const tab = await openTabOnDisk(new URL('store/checking.ts', import.meta.url));
    try {
      await tab.call('begin', JSON.parse(readFileSync('public/topics/pyongyang-summit-2024.json', 'utf8')));
      const points: Point[] = [];
      for (const size of bench.isQuick ? SIZES.quick : SIZES.whole)
        points.push(await measure(bench, tab, size));
      if (bench.isQuick) return;
      bench.draw({
        id: 'check/claims',
        what: 'Check of an article with 60 claims, by the claims in the store',
        along: 'claims in the store, of 50 topics',
        unit: 'ms',
        lines: (['ours', 'raw IndexedDB'] as const).map((name) => ({
          name,
          points: points.map((point) => ({ x: point.size, y: point[name] })),
        })),
        note: 'The topic has a fiftieth of the claims. Of these only the answers to the article’s own questions are read, by an index, and all of them: it grows with those, as raw IndexedDB does.',
      });
    } finally {
      await tab.close();
    }
  },
};

const NOTE =
  'With the comparison of what was read. It grows with the answers to the article’s own questions, of which none is left out: docs/decisions/0046. Up to 100,000 claims lie in rows, as of articles read here, each fetched through the index by itself; those beyond lie in tiles, as an import lays them (docs/decisions/0050).';

/** Medians at a size. */
type Point = Awaited<ReturnType<typeof measure>>;

/** Fills the store up to so many claims, and measures. */
async function measure(bench: Bench, tab: Tab, size: number) {
  await tab.call('fill', size);
  const rows = await tab.call('rows');
  const measured = await alternate(
    { ours: () => tab.call('ours'), read: () => tab.call('read'), peer: () => tab.call('peer') },
    bench,
  );
  const most = GOALS[size];
  const peer = { name: 'raw IndexedDB, same reads', measured: measured.peer };
  const said = `${size.toLocaleString('en')} claims in the store, of 50 topics; ${rows.toLocaleString('en')} of them are read`;
  bench.add(
    beside(
      {
        id: `check/read-${size}`,
        what: `of it, reading: ${said}`,
        unit: 'ms',
        ...(most && { goal: { of: 'ratio', most: 1.3 } }),
      },
      measured.read,
      peer,
    ),
  );
  bench.add(
    beside(
      {
        id: `check/${size}`,
        what: `check: ${said}`,
        unit: 'ms',
        ...(most && { goal: { of: 'ours', most }, note: NOTE }),
      },
      measured.ours,
      peer,
    ),
  );
  return { size, ours: spreadOf(measured.ours).median, 'raw IndexedDB': spreadOf(measured.peer).median };
}
