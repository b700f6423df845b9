/** Tells when a page has changed and come to rest; the one observer of a content script. */

/** Milliseconds without a change after which a page counts as settled. */
const SETTLE = 200;
/** A page that never rests is looked at all the same, after this long. */
const PATIENCE = 1_000;
/** How long to leave the page alone after a look, in multiples of what the look cost: 3 % of the main thread. */
const REST = 32;

/** A running watch. */
export interface Watch {
  /** Also watches inside a shadow root or a frame's document; more than once does no harm. */
  readonly include: (inner: Node) => void;
  /** Looks again soon, as if the page had changed. */
  readonly lookSoon: () => void;
  /** Looks at once (the first look, of a page that has loaded). */
  readonly lookNow: () => void;
  readonly stop: () => void;
}

/**
 * Calls `look`, which tells how many milliseconds of the main thread it took, when the page has settled after changes, came back from the back/forward cache, moved to another
 * address, or is shown again. Never while the tab is hidden, never twice at a time, and the dearer the last look was,
 * the later the next. A look that fails ends the watch: such a page (or an extension
 * that was updated under it) is left alone, and its console too.
 * @param attributes whether changes of attributes that can hide or show text count as well
 * @param changes is told of each change as it comes: with null, that anything may be otherwise
 */
export function watchPage(
  look: () => Promise<number>,
  attributes: boolean,
  changes: (records: readonly MutationRecord[] | null) => void = () => {},
): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let restUntil = 0;
  let isLooking = false;
  let isStale = false;
  const stopping = new AbortController();
  const { signal } = stopping;

  const changed = () => {
    isStale = true;
    if (isAway()) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    const due = Math.max(Math.min(now + SETTLE, firstChange + PATIENCE), restUntil);
    timer = setTimeout(run, due - now);
  };
  const run = async () => {
    clearTimeout(timer);
    timer = undefined;
    isStale = false;
    isLooking = true;
    try {
      const cost = await look();
      restUntil = performance.now() + cost * REST;
    } catch {
      stop();
      return;
    }
    isLooking = false;
    if (isStale) changed();
  };
  const isAway = () => isLooking || document.hidden || signal.aborted;
  const lookNow = () => {
    if (isAway()) changed();
    else void run();
  };
  const seen = () => {
    if (isStale) changed();
  };

  const anything = () => {
    changes(null);
    changed();
  };
  const frameLoaded = ({ target }: Event) => {
    if (target && 'contentDocument' in target) anything();
  };

  const what = {
    subtree: true,
    childList: true,
    characterData: true,
    ...(attributes ? { attributeFilter: ['class', 'style', 'hidden', 'open'] } : {}),
  };
  const observer = new MutationObserver((records) => {
    changes(records);
    changed();
  });
  observer.observe(document, what);
  document.addEventListener('visibilitychange', seen, { signal });
  // Also right after the page has loaded.
  addEventListener('pageshow', changed, { signal });
  // A frame that has loaded holds another document, which no mutation tells of.
  document.addEventListener('load', frameLoaded, { signal, capture: true });
  globalThis.navigation?.addEventListener('currententrychange', anything, { signal });
  const stop = () => {
    observer.disconnect();
    stopping.abort();
    clearTimeout(timer);
  };
  return { include: (inner) => observer.observe(inner, what), lookSoon: changed, lookNow, stop };
}
