/** Runs in the side panel, once or twice: when was the first claim painted? */
import { afterFirstFrame } from './first-frame';

declare global {
  /** Milliseconds since 1970, to the microsecond; absent until then. */
  var claimPaintedAt: number | undefined;
}

afterFirstFrame(
  () => document.querySelector('.claim[data-outcome]') !== null,
  () => {
    globalThis.claimPaintedAt ??= performance.timeOrigin + performance.now();
  },
);
