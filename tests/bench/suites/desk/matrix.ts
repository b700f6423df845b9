/** The matrix of the built extension: until it is painted, while one scrolls, what a filter and a cell cost. */
import type { Page } from 'playwright-core';
import type { Bench } from '../../bench';
import { alternate } from '../../measure/alternate';
import { alone, beside } from '../../measure/paired';
import { untilShown, type FilledDesk, type FullDesk } from './full-desk';
import { longestOf, sumOf, tasksWhile } from './main-thread';

/** What is to be reached, in milliseconds. */
const GOALS = { paint: 300, frame: 50 };
/** Frames of one pass, half of them there and half back. */
const FRAMES = 40;

const WAYS = [
  { name: 'down', what: 'down, 40 px a frame', x: 0, y: 40 },
  { name: 'across', what: 'across, 60 px a frame', x: 60, y: 0 },
  { name: 'pages-down', what: 'down, a screen a frame', x: 0, y: 600 },
  { name: 'pages-across', what: 'across, a screen a frame', x: 1000, y: 0 },
] as const;

/** Measures the matrix of all articles of a desk in all these ways. @param usual how many articles the goals are set for: of more, the dearest alone */
export async function measureMatrix(
  bench: Bench,
  { desk, many, topic }: FilledDesk,
  usual: number,
): Promise<void> {
  const size = `${many.articles.length.toLocaleString('en')} articles`;
  const isUsual = many.articles.length <= usual;
  const place = { desk, of: `#/topic/${topic}`, size, isUsual, id: `desk/matrix-${many.articles.length}` };
  await measurePainting(bench, place);
  await untilWhole(desk.page, place.of);
  await measureScrolling(bench, place);
  await measurePressing(bench, place);
}

interface Place {
  readonly desk: FullDesk;
  /** Fragment of the matrix' address. */
  readonly of: string;
  /** How much there is, in words. */
  readonly size: string;
  /** Whether it is as many articles as the issue asks for. */
  readonly isUsual: boolean;
  /** How its figures' ids begin. */
  readonly id: string;
}

async function measurePainting(
  bench: Bench,
  { desk: { cdp, page }, of, size, isUsual, id }: Place,
): Promise<void> {
  const half = Math.ceil(bench.rounds / 2);
  const measured = await alternate(
    {
      matrix: () => untilShown(page, of, '.cell[data-outcome]'),
      nothing: () => untilShown(page, '#nowhere', 'main .empty'),
    },
    { rounds: isUsual ? bench.rounds : half },
  );
  bench.add(
    beside(
      {
        id: `${id}-first-paint`,
        what: `first paint of the matrix, ${size}, from the navigation, warm store`,
        unit: 'ms',
        ...(isUsual && { goal: { of: 'ours', most: GOALS.paint } }),
        note: 'by the clock of the page, so that it holds for a machine with nothing else to do: the page, its worker and the store work beside each other, on two cores',
      },
      measured.matrix,
      { name: 'the desk without a room', measured: measured.nothing },
    ),
  );
  const work: number[] = [];
  for (let round = -1; round < half; round++) {
    const tasks = await tasksWhile(cdp, page, () => untilShown(page, of, '.cell[data-outcome]'));
    if (round >= 0) work.push(sumOf(tasks));
  }
  bench.add(
    alone(
      {
        id: `${id}-first-paint-work`,
        what: `… of which the page's main thread works, ${size}`,
        unit: 'ms',
        note: "processor time by the browser's trace, which other work on the machine does not change; the rest is starting the page, the worker and its reads",
      },
      work,
    ),
  );
}

async function untilWhole(page: Page, of: string): Promise<void> {
  await untilShown(page, of, '.cell[data-outcome]');
  await page.waitForFunction(() => !document.querySelector('.matrix-count .faint'), undefined, {
    timeout: 120_000,
  });
}

async function measureScrolling(
  bench: Bench,
  { desk: { cdp, page }, size, isUsual, id }: Place,
): Promise<void> {
  for (const { name, what, x, y } of isUsual ? WAYS : WAYS.filter(({ name }) => name.startsWith('pages'))) {
    const most: number[] = [];
    const mean: number[] = [];
    // Once before it counts: then what is compiled at first use is compiled.
    for (let pass = -1; pass < bench.rounds; pass++) {
      const tasks = await tasksWhile(cdp, page, () => page.evaluate(scroll, { x, y, frames: FRAMES }));
      if (pass < 0) continue;
      most.push(longestOf(tasks));
      mean.push(sumOf(tasks) / FRAMES);
    }
    const all = Math.max(...most);
    bench.add(
      alone(
        {
          id: `${id}-scroll-${name}`,
          what: `costliest frame while scrolling ${what}, ${size}`,
          unit: 'ms',
          goal: { of: 'ours', most: GOALS.frame },
          note: `processor time of the main thread by the browser's trace, ${FRAMES} frames a run; the worst of all took ${all.toFixed(1)} ms, a frame in the mean ${(mean.reduce((a, b) => a + b, 0) / mean.length).toFixed(1)} ms`,
        },
        most,
      ),
    );
  }
}

async function measurePressing(bench: Bench, { desk: { cdp, page }, size, id }: Place): Promise<void> {
  const filter = '.outcome-filter[data-outcome=differs]';
  const presses = [
    { name: 'filter', what: 'filter “differs” set', selector: filter },
    { name: 'filter-off', what: 'filter “differs” taken back', selector: filter },
    { name: 'cell', what: 'cell opened', selector: '.cell[data-outcome]:not([data-open])' },
  ];
  const longest = new Map(presses.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < bench.rounds; round++)
    for (const { name, selector } of presses) {
      const tasks = await tasksWhile(cdp, page, () => page.evaluate(press, selector));
      if (round >= 0) longest.get(name)?.push(longestOf(tasks));
    }
  for (const { name, what } of presses)
    bench.add(
      alone(
        {
          id: `${id}-${name}`,
          what: `${what}, ${size}: longest task`,
          unit: 'ms',
          goal: { of: 'ours', most: GOALS.frame },
          note: 'processor time of the main thread',
        },
        longest.get(name) ?? [],
      ),
    );
}

/** In the page: scrolls at every frame, there and back. */
async function scroll(by: { x: number; y: number; frames: number }): Promise<void> {
  const matrix = document.querySelector('.matrix');
  if (!matrix) throw new Error('there is no matrix');
  const nextFrame = () => new Promise((settle) => requestAnimationFrame(settle));
  for (let i = 0; i < by.frames; i++) {
    const sign = i < by.frames / 2 ? 1 : -1;
    matrix.scrollBy({ left: by.x * sign, top: by.y * sign, behavior: 'instant' });
    await nextFrame();
  }
  await nextFrame();
}

/** In the page: presses, and waits for the frames that show what came of it. */
async function press(selector: string): Promise<void> {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  element.click();
  for (let i = 0; i < 3; i++) await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
}
