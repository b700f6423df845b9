import { defineContentScript } from 'wxt/utils/define-content-script';
import { announce, isOpen } from '../../lib/messaging/parts-open';
import { openReader } from './open-reader';
import './reader.css';

/** Eyes and hands: brought into a page by the background where the gate found something to read. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main: () => {
    if (isOpen('reader')) return;
    announce('reader');
    openReader();
  },
});
