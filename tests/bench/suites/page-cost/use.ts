/** Pages that are used: they change, are scrolled, and answer to presses. */
import type { Page } from 'playwright-core';
import type { Bench } from '../../bench';
import type { Interaction, MainThread } from '../../in-browser/trace';
import { alone, beside } from '../../measure/paired';
import { spreadOf } from '../../measure/statistics';
import { press, scroll, storm } from './act';
import type { Browsers } from './browsers';
import { putHighlights } from './highlights';
import { visitInTurn } from './in-turn';
import { allOf, blockingOf, longestOfOurs, oursOf } from './visit';

const WITHOUT = 'the same without the extension';
const HIGHLIGHTS = 1_000;
/** Of all rounds, those in which a page is used: each takes seconds. */
const SHARE = 1 / 4;
/** CSS pixels of a turn of the wheel. */
const TURN = 400;
/** Milliseconds in which all marks and highlights are painted. */
const PAINTED = 5_000;

/** Pages that change in every frame for two seconds: one that is not read, and an article that is. */
export async function measureStorm(
  browsers: Browsers,
  addresses: { readonly elsewhere: string; readonly article: string },
  bench: Bench,
): Promise<void> {
  const rounds = Math.ceil(bench.rounds * SHARE);
  for (const [name, page, address] of [
    ['storm', 'an uninteresting page', addresses.elsewhere],
    ['storm-article', 'an article that is read', addresses.article],
  ] as const) {
    const { ours, without } = await visitInTurn(browsers, address, rounds, storm);
    bench.add(
      alone(
        {
          id: `page-cost/${name}`,
          what: `storm of changes, ${page}: of the main thread`,
          unit: '%',
        },
        ours.map((one) => (100 * oursOf(one)) / allOf(one)),
      ),
    );
    bench.add(
      alone(
        { id: `page-cost/${name}-longest`, what: 'the longest task of it', unit: 'ms' },
        ours.map(longestOfOurs),
      ),
    );
    bench.add(
      beside(
        {
          id: `page-cost/${name}-all`,
          what: `storm of changes, ${page}: its main thread in all`,
          unit: 'ms',
        },
        ours.map(allOf),
        { name: WITHOUT, measured: without.map(allOf) },
      ),
    );
  }
}

/** Clicks and keys on an article that is read, until the next frame. */
export async function measurePresses(browsers: Browsers, address: string, bench: Bench): Promise<void> {
  const { ours, without } = await visitInTurn(browsers, address, Math.ceil(bench.rounds * SHARE), press);
  for (const [type, what] of [
    ['click', 'a click'],
    ['keydown', 'a key'],
  ] as const) {
    const typical = (one: MainThread) => answerTo(type, one);
    bench.add(
      beside(
        { id: `page-cost/inp-${type}`, what: `from ${what} to the next frame (INP)`, unit: 'ms' },
        ours.map(typical),
        { name: WITHOUT, measured: without.map(typical) },
      ),
    );
  }
}

/** The longest but for the one or two that are nobody's fault, as INP takes it of few. @throws RangeError where none was seen */
function answerTo(type: Interaction['type'], { interactions }: MainThread): number {
  return spreadOf(interactions.filter((one) => one.type === type).map(({ wall }) => wall)).high;
}

/** A long page with a thousand marks and a thousand highlights, gone through with the wheel. */
export async function measureMarks(browsers: Browsers, address: string, bench: Bench): Promise<void> {
  await highlightAll(browsers, address);
  const act = async (page: Page) => {
    await page.waitForTimeout(PAINTED);
    await page.evaluate('performance.mark("scrolls")');
    await scroll(page, TURN);
  };
  const { ours, without } = await visitInTurn(browsers, address, Math.ceil(bench.rounds * SHARE), act);
  const about = '1,000 marks and 1,000 highlights';
  bench.add(
    alone({ id: 'page-cost/marks', what: `${about}: main thread in all`, unit: 'ms' }, ours.map(oursOf)),
  );
  bench.add(
    alone(
      { id: 'page-cost/marks-longest', what: 'the longest task of it', unit: 'ms' },
      ours.map(longestOfOurs),
    ),
  );
  const pair = (id: string, what: string, of: (one: MainThread) => number) =>
    bench.add(
      beside({ id: `page-cost/marks-${id}`, what: `${about}, ${what}`, unit: 'ms' }, ours.map(of), {
        name: WITHOUT,
        measured: without.map(of),
      }),
    );
  pair('scroll', 'scrolled: its main thread in all', whileScrolled(allOf));
  pair('scroll-longest', 'scrolled: the longest task', whileScrolled(longestOf));
  pair('blocking', 'Total Blocking Time', blockingOf);
}

const longestOf = ({ tasks }: MainThread) => Math.max(0, ...tasks.map(({ wall }) => wall));
/** Of the tasks since all is painted. */
const whileScrolled =
  (of: (one: MainThread) => number) =>
  (one: MainThread): number =>
    of({ ...one, tasks: one.tasks.filter(({ start }) => start > PAINTED) });

async function highlightAll({ sides, inExtension }: Browsers, address: string): Promise<void> {
  const page = await sides.ours.context.newPage();
  await page.goto(address);
  const text = await page.evaluate<string>(
    `document.querySelector('article').innerText.replace(/\\n+/g, '\\n')`,
  );
  await page.close();
  await inExtension((own) => putHighlights(own, address, text, HIGHLIGHTS));
}
