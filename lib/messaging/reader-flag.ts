/** Gate and reader share the extension's isolated world of a page; by this they know of one another. */
import { native } from './native';

declare global {
  var crossreadIsOpen: (() => boolean) | undefined;
}

/** Whether a reader works in this page. One whose extension was updated under it is cut off, and does not count. */
export function isReaderOpen(): boolean {
  return globalThis.crossreadIsOpen?.() ?? false;
}

/** Says that a reader works in this page from now on. */
export function announceReader(): void {
  const api = native();
  const { id } = api.runtime;
  globalThis.crossreadIsOpen = () => api.runtime?.id === id;
}
