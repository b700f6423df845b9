import { defineContentScript } from 'wxt/utils/define-content-script';
import { examine, type Finding } from '../lib/dom/examine';
import { runInSlices, type Sliced } from '../lib/dom/slices';
import { watchPage, type Watch } from '../lib/dom/watch';
import { persistently, post, receive } from '../lib/messaging/post';
import type { GateIndex, PageStatus } from '../lib/messaging/protocol';
import { isOpen } from '../lib/messaging/parts-open';
import { readGateIndex, watchFollowed } from '../lib/messaging/read-gate-index';

/**
 * Eyes only, on every page: decides whether there is anything to read, and if so asks once for the reader. Until then
 * the page stays unread and the background asleep. Without webextension-polyfill and valibot, which would be most of it.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: async () => {
    let followed: GateIndex = [];
    let watch: Watch | undefined;

    const look = (): Promise<Sliced<Finding>> =>
      runInSlices(examine(document, followed, (inner) => watch?.include(inner)));
    const lookForTopic = async () => {
      const { value, cost } = await look();
      if (value === 'topic') {
        watch?.stop();
        watch = undefined;
        // Again if the worker is killed over it; a reader that is there already does nothing the second time.
        await persistently(() => post('inject', undefined));
      }
      return cost;
    };
    const follow = async () => {
      followed = await readGateIndex();
      // The reader watches for itself.
      if (isOpen('reader')) return;
      if (followed.length === 0) {
        watch?.stop();
        watch = undefined;
        return;
      }
      watch ??= watchPage(lookForTopic, false);
      watch.lookNow();
    };

    receive(
      (name) => name === 'status',
      async () => ({ ok: true, value: { state: STATES[(await look()).value] } satisfies PageStatus }),
    );
    watchFollowed(() => void follow());
    // In the back/forward cache a page hears of no change.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void follow();
    });
    await follow();
  },
});

const STATES: Record<Finding, PageStatus['state']> = {
  'not-article': 'not-article',
  'no-topic': 'no-topic',
  topic: 'read',
};
