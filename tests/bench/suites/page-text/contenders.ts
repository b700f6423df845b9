/** Ways of turning the page into text, run in a page. */
import { collectBlocks } from '../../../../lib/dom/collect-blocks';
import { joinBlocks, MAX_TEXT } from '../../../../lib/dom/join-blocks';
import { articleOnly } from '../../../../lib/dom/left-out';
import { readPageText } from '../../../../lib/dom/page-text';
import { runNow } from '../../../../lib/core/run-now';
import { whenLaidOut } from '../../../../lib/dom/when-laid-out';

/** How often each is done at a time, so that small pages are measured too. @returns characters of the last text */
async function pageText(times: number): Promise<number> {
  let length = 0;
  for (let i = 0; i < times; i++) length = (await readPageText(document)).value.text.length;
  return length;
}

/** Lines with a map and nothing more: nothing is asked of styles, and all lines are taken for the article. */
const collected = (times: number) =>
  eachBehindAFrame(times, () => {
    const sieve = { ...articleOnly(true), shows: () => true };
    const { blocks, segments, truncated } = runNow(collectBlocks(document, 2 * MAX_TEXT, sieve));
    return runNow(joinBlocks(blocks, segments, truncated)).text.length;
  });

/** As a page is read: each time by itself, when the browser has made a frame. */
async function eachBehindAFrame(times: number, work: () => number): Promise<number> {
  let length = 0;
  for (let i = 0; i < times; i++) length = await whenLaidOut(work);
  return length;
}

/** The floor: every text node with its offset, and one text of them all. Tells no lines, no article, nothing hidden. */
const plainWalk = (times: number) =>
  eachBehindAFrame(times, () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    const places: { readonly node: Node; readonly start: number }[] = [];
    let start = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      pieces.push(data);
      places.push({ node, start });
      start += data.length;
    }
    return pieces.join('').length;
  });

/** What gives text as it is shown, without a map. */
const innerText = (times: number) => eachBehindAFrame(times, () => document.body.innerText.length);

/** Changes the page so that every style and every line has to be worked out again. */
function soil(): void {
  document.body.classList.toggle('soiled');
}

/** As a script that measures at a bad moment. */
function force(): number {
  return document.body.offsetHeight;
}

/** When the browser has made the frame that is due. */
const framed = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Runs one apart from what called it, as scripts of a page are run. */
const apart =
  <T>(work: (times: number) => T | Promise<T>) =>
  (times = 1) =>
    new Promise<T>((resolve, reject) => {
      setTimeout(() => {
        Promise.resolve(work(times)).then(resolve, reject);
      });
    });

Object.assign(globalThis, {
  contenders: {
    pageText: apart(pageText),
    collected: apart(collected),
    nothing: apart((times) => eachBehindAFrame(times, () => 0)),
    plainWalk: apart(plainWalk),
    innerText: apart(innerText),
    framed,
    soiledThenRead: apart(async () => {
      soil();
      return pageText(1);
    }),
    soiledThenForced: apart(() => {
      soil();
      return force();
    }),
  },
});
