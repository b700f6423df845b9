/** What the extension takes to fetch, and what its store takes on the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { PARTS, weightOf } from '../../../scripts/bundle-parts';
import { waitFor } from '../../../scripts/browser/wait-for';
import { openReader, type Reader } from '../../e2e/harness';
import type { Bench, Suite } from '../bench';
import { alone } from '../measure/paired';
import { generateProse } from '../prose';
import { zipSizeOf } from './size/zip-size';

/** At how many articles the store is weighed. */
const STEPS = [0, 100, 250, 500, 1_000];
/** Characters of prose beside what an article says of the summit: with it a thousand words, as of a longer news story. */
const PROSE = 5_000;

/** The suite. */
export const size: Suite = {
  name: 'size',
  title: 'What it weighs',
  isInQuick: false,
  async run(bench) {
    weighInstall(bench);
    const reader = await openReader({ extension: bench.extension });
    try {
      await weighStore(bench, reader);
    } finally {
      await reader.close();
    }
  },
};

function weighInstall({ extension, add }: Bench): void {
  add(
    alone(
      {
        id: 'size/zip',
        what: 'the extension as a zip, with all packs',
        unit: 'kB',
        goal: { of: 'ours', most: 700 },
        note: 'the packs are 242 kB of it, pressed; the background 192, of which 165 are in files of the pages and workers as well: shared, as modules, they would be compiled anew at every start of the worker (82 ms of processor time instead of 51 until its script is evaluated; docs/decisions/0049). What runs in pages is 85. The interface is in English alone so far: further languages will add to it',
      },
      [zipSizeOf(extension) / 1000],
    ),
  );
  for (const part of PARTS) {
    const name = part.entry.replace(/^.*\/|\.\w+$/g, '');
    const { kilobytes } = weightOf(extension, part);
    const goal = { of: 'ours', most: part.budget } as const;
    add(alone({ id: `size/${name}`, what: `${part.name}, gzip`, unit: 'kB', goal }, [kilobytes]));
  }
}

/** Articles come in as a reader adds them, read and with all that the store keeps of one. */
async function weighStore(bench: Bench, reader: Reader): Promise<void> {
  const hasTopics = async () => (await reader.rows('topics')).length > 0;
  await waitFor(hasTopics, 20_000, 'the packs did not come into the store');
  const stories = readStories();
  const points = await reader.inExtension(async (page) => {
    const weighed: { x: number; y: number }[] = [];
    for (const [i, x] of STEPS.entries()) {
      for (let n = STEPS[i - 1] ?? 0; n < x; n++) await addArticle(page, articleOf(stories, n));
      weighed.push({ x, y: (await storeSize(page)) / 1e6 });
    }
    return weighed;
  });
  const [first, last] = [points[0]?.y ?? 0, points.at(-1)?.y ?? 0];
  bench.add(
    alone(
      {
        id: 'size/store-1000',
        what: 'IndexedDB on the disk for 1,000 articles, text and claims',
        unit: 'MB',
        note: `of 1,000 words each; with the packs that come along (${first.toFixed(1)} MB) it is ${last.toFixed(1)} MB. What the browser tells by navigator.storage.estimate, before it tidies its files up`,
      },
      [last - first],
    ),
  );
  bench.draw({
    id: 'size/store',
    what: 'The store on the disk',
    along: 'articles',
    unit: 'MB',
    lines: [{ name: 'IndexedDB', points }],
    note: 'It begins with the packs.',
  });
}

/** The project's own English stories of the summit. */
function readStories(): string[] {
  const folder = 'tests/fixtures/corpus/positives';
  const Story = v.object({ language: v.string(), text: v.string() });
  return readdirSync(folder).flatMap((name) => {
    const { language, text } = v.parse(Story, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
    return language === 'en' ? [text] : [];
  });
}

function articleOf(stories: readonly string[], number: number): object {
  return {
    article: {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      url: `https://paper-${number % 40}.example/${number}`,
      title: 'Putin and Kim sign a treaty in Pyongyang',
      publisher: `Paper ${number % 40}`,
      byline: 'A. Writer',
      published: '2024-06-19',
      modified: null,
      language: 'en',
    },
    text: `${stories[number % stories.length]}\n\n${generateProse(number, PROSE)}`,
    from: 'paste',
  };
}

const Taken = v.object({ ok: v.literal(true) });

async function addArticle(page: Page, input: object): Promise<void> {
  const reply: unknown = await page.evaluate((message) => globalThis.chrome?.runtime.sendMessage(message), {
    crossread: 'addArticle',
    input,
  });
  if (!v.is(Taken, reply)) throw new Error(`An article was not taken: ${JSON.stringify(reply)}`);
}

/** Of IndexedDB alone, in bytes; the copies that are made by themselves are in it once it was quiet for seconds, which it is not here. */
const storeSize = (page: Page) =>
  page.evaluate<number>('navigator.storage.estimate().then(({ usageDetails }) => usageDetails.indexedDB)');
