/** Gate, reader and annotator share the extension's isolated world of a page; by this they know of one another. */
import { native } from './native';

/** What the background brings into a page. */
export type Part = 'reader' | 'annotator';

declare global {
  var crossreadParts: Partial<Record<Part, () => boolean>> | undefined;
}

/** Whether a part works in this page. One whose extension was updated under it is cut off, and does not count. */
export function isOpen(part: Part): boolean {
  return globalThis.crossreadParts?.[part]?.() ?? false;
}

/** Says that a part works in this page from now on. */
export function announce(part: Part): void {
  const api = native();
  const { id } = api.runtime;
  (globalThis.crossreadParts ??= {})[part] = () => api.runtime?.id === id;
}
