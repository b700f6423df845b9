import { defineContentScript } from 'wxt/utils/define-content-script';
import { ownGlobals } from '../../lib/dom/own-globals';
import { announce, isOpen } from '../../lib/messaging/parts-open';
import { openReader } from './open-reader';
import './reader.css';

/** Eyes and hands: brought into a page by the background where the gate found something to read. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main: () => {
    ownGlobals();
    if (isOpen('reader')) return globalThis.crossreadLookAgain?.();
    announce('reader');
    openReader();
  },
});
