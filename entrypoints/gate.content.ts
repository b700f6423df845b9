import { defineContentScript } from 'wxt/utils/define-content-script';
import { examine, type Finding } from '../lib/dom/examine';
import { placesHere } from '../lib/dom/page-places';
import { onRestedSelection } from '../lib/dom/rested-selection';
import { runInSlices, type Sliced } from '../lib/dom/slices';
import { watchPage, type Watch } from '../lib/dom/watch';
import { isOpen } from '../lib/messaging/parts-open';
import { persistently, post, receive } from '../lib/messaging/post';
import type { GateIndex, PageStatus } from '../lib/messaging/protocol';
import { readGateItems, watchFollowed } from '../lib/messaging/read-gate-index';

/**
 * Eyes only, on every page: decides whether there is anything to read, and if so asks once for the reader; and for the annotator
 * where words were saved or are selected. Until then the page stays unread and the background asleep. Without
 * webextension-polyfill and valibot, which would be most of it.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: async () => {
    let followed: GateIndex = '';
    let offersToolbar = false;
    let watch: Watch | undefined;

    const look = (): Promise<Sliced<Finding>> =>
      runInSlices(examine(document, followed, (inner) => watch?.include(inner)));
    const rest = () => {
      watch?.stop();
      watch = undefined;
    };
    const lookForTopic = async () => {
      const { value, cost } = await look();
      if (value === 'topic') {
        rest();
        await bring('reader', 'inject');
      }
      return cost;
    };
    const follow = async () => {
      const items = await readGateItems(placesHere());
      ({ followed, offersToolbar } = items);
      if (items.isAnnotated) void bring('annotator', 'annotate');
      // The reader watches for itself.
      if (isOpen('reader')) return;
      if (!followed) return rest();
      watch ??= watchPage(lookForTopic, false);
      watch.lookNow();
    };

    receive(
      (name) => name === 'status',
      async () => ({ ok: true, value: statusOf((await look()).value) }),
    );
    watchFollowed(() => void follow());
    // In the back/forward cache a page hears of no change.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void follow();
    });
    globalThis.navigation?.addEventListener('currententrychange', () => void follow());
    onRestedSelection(window, () => {
      if (offersToolbar && hasSelectedWords()) void bring('annotator', 'annotate');
    });
    await follow();
  },
});

/** Asks for a part that is not there; again if the worker is killed over it, as what is there already does nothing the second time. */
async function bring(part: Parameters<typeof isOpen>[0], message: string): Promise<void> {
  if (!isOpen(part)) await persistently(() => post(message, undefined));
}

/** Words of the page, not those that the reader is writing. */
const hasSelectedWords = () =>
  !document.activeElement?.matches('input,textarea,[contenteditable]') && /\S/.test(`${getSelection()}`);

const statusOf = (finding: Finding): PageStatus => ({ state: finding === 'topic' ? 'read' : finding });
