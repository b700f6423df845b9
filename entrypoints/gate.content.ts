import { defineContentScript } from 'wxt/utils/define-content-script';
import { examine, type Finding } from '../lib/dom/examine';
import type { Followed } from '../lib/dom/find-names';
import { runInSlices, type Sliced } from '../lib/dom/slices';
import { watchPage, type Watch } from '../lib/dom/watch';
import { native } from '../lib/messaging/native';
import { post, receive } from '../lib/messaging/post';
import type { PageStatus } from '../lib/messaging/protocol';

/**
 * Eyes only, on every page: decides whether there is anything to read, and if so asks once for the reader. Until then
 * the page stays unread and the background asleep. Without webextension-polyfill and valibot, which would be most of it.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: async () => {
    let followed: readonly Followed[] = [];
    let watch: Watch | undefined;

    const look = (): Promise<Sliced<Finding>> =>
      runInSlices(examine(document, followed, (inner) => watch?.include(inner)));
    const lookForTopic = async () => {
      const { value, cost } = await look();
      if (value === 'topic') {
        watch?.stop();
        watch = undefined;
        native().storage.onChanged.removeListener(indexChanged);
        await post('inject', undefined);
      }
      return cost;
    };
    const follow = (stored: unknown) => {
      followed = isIndex(stored) ? stored : [];
      if (followed.length === 0) {
        watch?.stop();
        watch = undefined;
        return;
      }
      watch ??= watchPage(lookForTopic, false);
      watch.lookSoon();
    };
    const indexChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes['gate']) follow(changes['gate'].newValue);
    };

    receive(
      (name) => name === 'status',
      async () => ({ ok: true, value: { state: STATES[(await look()).value] } satisfies PageStatus }),
    );
    native().storage.onChanged.addListener(indexChanged);
    follow((await native().storage.local.get('gate'))['gate']);
  },
});

const STATES: Record<Finding, PageStatus['state']> = {
  'not-article': 'not-article',
  'no-topic': 'no-topic',
  topic: 'read',
};

/** What GateIndexSchema demands, by hand. */
function isIndex(stored: unknown): stored is Followed[] {
  return Array.isArray(stored) && stored.every((topic) => isLists(topic?.groups));
}

const isLists = (groups: unknown) =>
  Array.isArray(groups) &&
  groups.every((names) => Array.isArray(names) && names.every((name) => typeof name === 'string'));
