import { defineContentScript } from 'wxt/utils/define-content-script';
import { examine, glance, type Finding } from '../lib/dom/examine';
import { searchForNames } from '../lib/dom/find-names';
import { freshNodes } from '../lib/dom/fresh-nodes';
import { ownGlobals } from '../lib/dom/own-globals';
import { placesHere } from '../lib/dom/page-places';
import { onRestedSelection } from '../lib/dom/rested-selection';
import { runInSlices, type Sliced } from '../lib/dom/slices';
import { trusted } from '../lib/dom/trusted';
import { untilParsed } from '../lib/dom/until-parsed';
import { watchPage, type Watch } from '../lib/dom/watch';
import { noticeIfGone, untilGone as signal } from '../lib/messaging/native';
import { isOpen } from '../lib/messaging/parts-open';
import { post, receive } from '../lib/messaging/post';
import type { PageStatus } from '../lib/messaging/protocol';
import {
  askForGateItems,
  forgetGateItems,
  isAnnotated,
  readGateItems,
  watchFollowed,
} from '../lib/messaging/read-gate-index';

/** Milliseconds until a question that was not answered is put again. */
const ASK_AGAIN = 400;

/**
 * Eyes only, on every page: decides whether there is anything to read, and if so asks once for the reader; and for the annotator
 * where words were saved or are selected. Until then the page stays unread and the background asleep. Without
 * webextension-polyfill and valibot, which would be most of it.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main: async () => {
    ownGlobals();
    // The answer is there when the page is.
    void askForGateItems();
    await untilParsed();
    let items = await readGateItems();
    let watch: Watch | undefined;

    let names = searchForNames('');
    const fresh = freshNodes();

    const found = (inner: Node) => watch?.include(inner);
    const look = (): Promise<Sliced<Finding>> =>
      runInSlices(examine(document, items.followed, items.isAllowed, found));
    const rest = () => {
      watch?.stop();
      watch = undefined;
    };
    const lookForTopic = async () => {
      noticeIfGone();
      const nodes = fresh.take();
      if (!nodes) names = searchForNames(items.followed);
      const first = await runInSlices(glance(nodes ?? [document], names, found));
      if (!first.value) return first.cost;
      const { value, cost } = await look();
      if (value === 'topic') {
        rest();
        await bring('reader', 'inject');
      }
      return first.cost + cost;
    };
    const follow = () => {
      // The reader watches for itself.
      if (!isOpen('reader')) watchForTopic();
      if (items.mayBeAnnotated) void bringIfAnnotated();
    };
    const watchForTopic = () => {
      if (!items.followed) return rest();
      fresh.forget();
      watch ??= watchPage(lookForTopic, false, fresh.note);
      watch.lookNow();
    };
    const followAgain = async () => {
      if (!noticeIfGone()) return;
      forgetGateItems();
      items = await readGateItems();
      follow();
    };

    receive(
      (name) => name === 'status',
      async () => ({ ok: true, value: { state: await stateOf() } }),
    );
    // Where nothing is looked for, nothing is looked at either.
    const stateOf = async (): Promise<PageStatus['state']> =>
      items.followed ? (await look()).value : 'no-topic';
    watchFollowed(followAgain);
    // In the back/forward cache a page hears of no change; one that is rendered before it is shown is not answered.
    addEventListener(
      'pageshow',
      trusted(({ persisted }) => persisted && followAgain()),
    );
    document.addEventListener('prerenderingchange', followAgain);
    globalThis.navigation?.addEventListener('currententrychange', trusted(followAgain));
    signal.addEventListener('abort', rest);
    onRestedSelection(
      window,
      () => {
        if (items.offersToolbar && hasSelectedWords()) void bring('annotator', 'annotate');
      },
      signal,
    );
    follow();
  },
});

/** Asks for a part that is not there; again if the worker is killed over it, as what is there already does nothing the second time. */
async function bring(part: Parameters<typeof isOpen>[0], message: string, tries = 4): Promise<void> {
  if (tries > 0 && !isOpen(part) && !(await post(message, undefined)).ok)
    setTimeout(bring, ASK_AGAIN, part, message, tries - 1);
}

async function bringIfAnnotated(): Promise<void> {
  if (await isAnnotated(placesHere())) await bring('annotator', 'annotate');
}

/** Words of the page, not those that the reader is writing. */
const hasSelectedWords = () =>
  !document.activeElement?.matches('input,textarea,[contenteditable]') && /\S/.test(`${getSelection()}`);
