/** Leave to read a page that is not read otherwise, for as long as it stays at its address: in the extension's isolated world of that page. */

import { pageAt } from '../core/interchange/web-address';

declare global {
  /** The address, without fragment, that the reader asked to have read. */
  var crossreadLeave: string | undefined;
}

/** Whether the reader asked to have this page read. */
export const hasLeave = (): boolean => globalThis.crossreadLeave === pageAt(document.URL);
