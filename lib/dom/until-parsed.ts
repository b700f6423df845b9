import { trusted } from './trusted';

/** Milliseconds that pictures and the like of a page that was parsed are waited for. */
const PATIENCE = 50;
/** After so many a page is taken as it is: one that was opened anew by its script has forgotten who listens. */
const AT_MOST = 5_000;

/**
 * Waits until a page has loaded, or was parsed a moment ago. For scripts that are there from the start: one that the browser brings in
 * when a page is parsed or idle holds up the page's own load event until it has run, behind the first layout.
 */
export async function untilParsed(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise<void>((resolve) => {
    const waitOn = (time: number) => setTimeout(resolve, time);
    // Right behind the load event, so that this does not wait for us.
    addEventListener(
      'pageshow',
      trusted(() => resolve()),
      { once: true },
    );
    document.addEventListener(
      'DOMContentLoaded',
      trusted(() => void waitOn(PATIENCE)),
      { once: true },
    );
    waitOn(AT_MOST);
  });
}
