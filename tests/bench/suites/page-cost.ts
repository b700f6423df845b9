/**
 * What the reader's page pays for the extension being there: the same pages in a browser with it and in one without, in turn, both
 * traced. Milliseconds are the processor's, so that what else the machine does is not in them.
 */
import type { Bench, Suite } from '../bench';
import { bundle } from '../in-browser/bundle';
import { longNewsPage, makePage, stressPage } from '../in-browser/pages';
import { openBrowsers, type Browsers } from './page-cost/browsers';
import { measureHeap } from './page-cost/heap';
import { measureArticle, measureGate, measureStress } from './page-cost/loads';
import { measurePeers } from './page-cost/peers';
import { measureMarks, measurePresses, measureStorm } from './page-cost/use';

/** Sentences on the summit of a page of 1,000 marks; a claim's words are marked beside the names in it. */
const MARKED = 1_000;

/** What the main thread of a page does for us, by the browser's trace. */
export const pageCost: Suite = {
  name: 'page-cost',
  title: "What the reader's page pays",
  isInQuick: false,
  async run(bench) {
    const browsers = await openBrowsers(bench.extension);
    try {
      const addresses = await addPages(browsers);
      await measureAll(browsers, addresses, bench);
    } finally {
      await browsers.close();
    }
  },
};

/** Addresses of the pages that are visited. */
type Addresses = Awaited<ReturnType<typeof addPages>>;

async function addPages({ pages }: Browsers) {
  const news = await bundle(new URL('page-cost/news-site.ts', import.meta.url));
  const busy = await bundle(new URL('page-cost/busy-page.ts', import.meta.url));
  const long = { characters: 400_000, paragraphs: 1_500 };
  return {
    uninteresting: pages.addPage('/harbour/uninteresting.html', longNewsPage(0, news).html),
    article: pages.addPage('/summit/article.html', longNewsPage(40).html),
    stress: pages.addPage('/summit/stress.html', stressPage(500).html),
    busyElsewhere: pages.addPage('/harbour/busy.html', longNewsPage(0, busy).html),
    busyArticle: pages.addPage('/summit/busy.html', longNewsPage(40, busy).html),
    marked: pages.addPage('/summit/marked.html', makePage({ ...long, mentions: MARKED }).html),
  };
}

async function measureAll(browsers: Browsers, at: Addresses, bench: Bench): Promise<void> {
  await measureGate(browsers, at.uninteresting, bench);
  await measureArticle(browsers, at.article, bench);
  await measureStress(browsers, at.stress, bench);
  await measureStorm(browsers, { elsewhere: at.busyElsewhere, article: at.busyArticle }, bench);
  await measurePresses(browsers, at.busyArticle, bench);
  await measureMarks(browsers, at.marked, bench);
  await measureHeap(browsers, { uninteresting: at.uninteresting, article: at.article }, bench);
  if (!bench.isQuick) await measurePeers(browsers, bench);
}
