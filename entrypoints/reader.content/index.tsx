import { defineContentScript } from 'wxt/utils/define-content-script';
import { native } from '../../lib/messaging/native';
import { openReader } from './open-reader';
import './reader.css';

declare global {
  /** Whether a reader of this page still has its extension; kept in the isolated world, which pages do not see. */
  var crossreadIsOpen: (() => boolean) | undefined;
}

/** Eyes and hands: brought into a page by the background where the gate found something to read. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main: () => {
    if (globalThis.crossreadIsOpen?.()) return;
    const { id } = native().runtime;
    const api = native();
    // Updating the extension leaves its old readers behind, cut off.
    globalThis.crossreadIsOpen = () => api.runtime?.id === id;
    openReader();
  },
});
