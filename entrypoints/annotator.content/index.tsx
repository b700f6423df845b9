import { defineContentScript } from 'wxt/utils/define-content-script';
import { ownGlobals } from '../../lib/dom/own-globals';
import { announce, isOpen } from '../../lib/messaging/parts-open';
import { openAnnotator } from './open-annotator';
import './annotator.css';

/** Eyes and hands for what the reader saves: brought into a page where words are selected, or were saved before. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main: () => {
    ownGlobals();
    if (isOpen('annotator')) return;
    announce('annotator');
    openAnnotator();
  },
});
