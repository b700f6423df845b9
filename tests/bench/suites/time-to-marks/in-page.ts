/** Runs in the page before its first script: when did its marks come, and when was the mouse pressed, by the page's own clock? */
import { afterFirstFrame } from './first-frame';

declare global {
  /** Milliseconds from DOMContentLoaded to the first frame with marks; absent until then. */
  var marksPaintedAfter: number | undefined;
  /** When the mouse was pressed last, in milliseconds since 1970, to the microsecond. */
  var pressedAt: number | undefined;
}

let ready = Number.NaN;
document.addEventListener('DOMContentLoaded', () => {
  ready = performance.now();
});
document.addEventListener(
  'pointerdown',
  ({ timeStamp }) => {
    globalThis.pressedAt = performance.timeOrigin + timeStamp;
  },
  { capture: true, passive: true },
);
// The extension's world shares the registry with the page's.
const hasMarks = () =>
  [...CSS.highlights].some(([name, ranges]) => name.startsWith('crossread') && ranges.size > 0);
afterFirstFrame(hasMarks, () => {
  globalThis.marksPaintedAfter = performance.now() - ready;
});
