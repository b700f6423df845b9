import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenFirst } from '../lib/dom/first-listener';
import { ownGlobals } from '../lib/dom/own-globals';

/** The only part that is in a page before its own scripts: it listens, and does nothing until something of ours is open (see first-listener.ts). */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main: () => {
    ownGlobals();
    listenFirst();
  },
});
