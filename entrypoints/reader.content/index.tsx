import { defineContentScript } from 'wxt/utils/define-content-script';
import { announceReader, isReaderOpen } from '../../lib/messaging/reader-flag';
import { openReader } from './open-reader';
import './reader.css';

/** Eyes and hands: brought into a page by the background where the gate found something to read. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main: () => {
    if (isReaderOpen()) return;
    announceReader();
    openReader();
  },
});
