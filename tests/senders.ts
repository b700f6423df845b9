/** Who sends a message, as browsers tell of it. */
import type { Sender } from '../lib/messaging/post';

/** Where the extension's own pages are. */
export const HOME = 'chrome-extension://crossread/';

/** A tab with a page of the web. */
export const aTab: NonNullable<Sender['tab']> = {
  id: 3,
  index: 0,
  windowId: 1,
  url: 'https://courier.example/summit',
  incognito: false,
  pinned: false,
  highlighted: true,
  active: true,
  frozen: false,
  selected: true,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
  lastAccessed: 0,
};

/** A content script in the page that a tab shows, as Chromium tells of it. */
export function aSender(facts: Partial<Sender> = {}): Sender {
  return {
    id: 'crossread',
    tab: aTab,
    frameId: 0,
    url: 'https://courier.example/summit',
    origin: 'https://courier.example',
    documentId: '0A',
    documentLifecycle: 'active',
    ...facts,
  };
}
