/** From DOMContentLoaded to marks on the screen, and from a click on a mark to what the panel says of it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { SidePanel } from '../../../scripts/browser/side-panel';
import { TargetSession } from '../../../scripts/browser/target-session';
import { waitFor } from '../../../scripts/browser/wait-for';
import { ANY_CLAIM, clickMark } from '../../../scripts/browser/marks';
import { openReader, type Reader } from '../../e2e/harness';
import type { Bench, Figure, Suite } from '../bench';
import { bundle } from '../in-browser/bundle';
import { makePage } from '../in-browser/pages';
import { alternate } from '../measure/alternate';
import { alone } from '../measure/paired';

/** An article that everybody has with the extension, and the one of which the issue speaks. */
const SAMPLE = '/samples/harbour-courier.html';
const LONG = { characters: 62_000, paragraphs: 200, mentions: 40 };
/** Milliseconds in which a worker that has answered has also written. */
const SETTLES = 400;

/** What a trace of page and worker said. */
const AWAKE =
  'by a trace of one article on a busy machine, 290 ms from the gate’s start on: 40 for the gate (half of it until the browser gives it the names), 19 until the reader is in the page, 35 for names, text and facts, 3 to be heard by the worker; there 60 for whether the article is known (the store, and the sketch of its text, which has since become half as dear), 50 to read it, 25 to check it; 12 back and to the frame. 45 for the disk, the panel and the badge are behind the marks now. In processor time: gate 14 ms, reader 25, worker 50 to 65';
/** What a trace of the worker's thread said, in its own processor time. */
const ASLEEP =
  'of some 310 ms that the thread of the woken worker computes until the page is told what to paint, its script takes 40 to be evaluated; 100 the topics, 275 to read and 30 to check by the clock of a busy machine, in code that V8 has not optimised yet (in Node the first reading takes three to five times as long as a later one). Before come the process and the thread themselves';

/** The suite. */
export const timeToMarks: Suite = {
  name: 'time-to-marks',
  title: 'From an article to its marks, and from a mark to the panel',
  isInQuick: false,
  async run(bench) {
    const reader = await openReader({ extension: bench.extension });
    try {
      await reader.context.addInitScript(await bundle(new URL('time-to-marks/in-page.ts', import.meta.url)));
      await untilInstalled(reader);
      await measureMarks(bench, reader);
      await measurePanel(bench, reader, await bundle(new URL('time-to-marks/in-panel.ts', import.meta.url)));
    } finally {
      await reader.close();
    }
  },
};

/** The names that are followed are written when the packs are in the store. */
async function untilInstalled(reader: Reader): Promise<void> {
  const hasNames = async () => typeof (await reader.stored('local'))['gate'] === 'string';
  await waitFor(hasNames, 20_000, 'the packs did not come into the store');
  await delay(SETTLES);
}

async function measureMarks(bench: Bench, reader: Reader): Promise<void> {
  const articles = articlesOn(reader);
  const asleep = (address: () => string) => async () => {
    await reader.killWorker();
    return timeOf(reader, address());
  };
  const awake = (address: () => string) => async () => {
    if (!(await reader.workerRuns())) await timeOf(reader, address());
    return timeOf(reader, address());
  };
  const sample = () => SAMPLE;
  const measured = await alternate(
    {
      longAwake: awake(articles),
      longAsleep: asleep(articles),
      sampleAwake: awake(sample),
      sampleAsleep: asleep(sample),
    },
    { rounds: bench.rounds },
  );
  const long = 'DOMContentLoaded to marks painted, article of 10,000 words';
  const short = 'the same on a sample of 1,000 words';
  const add = (
    id: string,
    what: string,
    measurements: readonly number[],
    about: Pick<Figure, 'goal' | 'note'> = {},
  ) => bench.add(alone({ id: `time-to-marks/${id}`, what, unit: 'ms', ...about }, measurements));
  add('long-awake', `${long}, worker awake`, measured.longAwake, {
    goal: { of: 'ours', most: 150 },
    note: AWAKE,
  });
  add('long-asleep', `${long}, worker asleep`, measured.longAsleep, {
    goal: { of: 'ours', most: 400 },
    note: ASLEEP,
  });
  add('sample-awake', `${short}, worker awake`, measured.sampleAwake);
  add('sample-asleep', `${short}, worker asleep`, measured.sampleAsleep);
}

/** An article that nobody saw yet, at every call. @returns its path */
function articlesOn(reader: Reader): () => string {
  let number = 0;
  return () => {
    number += 1;
    const path = `/news/${number}.html`;
    reader.pages.addPage(path, makePage({ ...LONG, seed: 800 + number }).html);
    return path;
  };
}

async function timeOf(reader: Reader, address: string): Promise<number> {
  const page = await reader.visit(address);
  try {
    return await marksPainted(page);
  } finally {
    await delay(SETTLES);
    await page.close();
  }
}

function marksPainted(page: Page): Promise<number> {
  const ask = () => page.evaluate<number | undefined>('globalThis.marksPaintedAfter');
  return waitFor(ask, 10_000, `no marks were painted in ${page.url()}`);
}

async function measurePanel(bench: Bench, reader: Reader, watching: string): Promise<void> {
  const page = await reader.visit(articlesOn(reader)());
  await marksPainted(page);
  await delay(SETTLES);
  const opening = async () => {
    const opened = untilClaimIn(reader, watching);
    await clickMark(page, ANY_CLAIM);
    const { shownAt, close } = await opened;
    const pressedAt = await page.evaluate<number>('globalThis.pressedAt');
    await close();
    return shownAt - pressedAt;
  };
  const { awake, asleep } = await alternate(
    {
      awake: async () => {
        if (!(await reader.workerRuns())) await opening();
        return opening();
      },
      asleep: async () => {
        await reader.killWorker();
        return opening();
      },
    },
    { rounds: bench.rounds },
  );
  const what = 'click on a mark to claims painted in the panel, which was shut';
  bench.add(alone({ id: 'time-to-marks/panel-awake', what: `${what}, worker awake`, unit: 'ms' }, awake));
  bench.add(alone({ id: 'time-to-marks/panel-asleep', what: `${what}, worker asleep`, unit: 'ms' }, asleep));
}

/** Watches the panel that opens next from its first moment on. @param script what watches in it */
async function untilClaimIn(
  { cdp }: Reader,
  script: string,
): Promise<{ shownAt: number; close: () => Promise<void> }> {
  const target = new Promise<string>((resolve) => {
    const created = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (!targetInfo.url.endsWith('/sidepanel.html')) return;
      cdp.off('Target.targetCreated', created);
      cdp.off('Target.targetInfoChanged', created);
      resolve(targetInfo.targetId);
    };
    cdp.on('Target.targetCreated', created);
    cdp.on('Target.targetInfoChanged', created);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const session = await TargetSession.attach(cdp, await target);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  await session.send('Runtime.evaluate', { expression: script });
  const panel = await SidePanel.attach(cdp);
  const shownAt = await panel.waitUntil<number>('globalThis.claimPaintedAt');
  return {
    shownAt,
    close: async () => {
      await panel.evaluate('void setTimeout(() => close())');
      await waitFor(async () => !(await SidePanel.isOpen(cdp)), 5_000, 'the panel did not close');
    },
  };
}
