import { browser } from 'wxt/browser';
import { NEWS_PORT, syncAsked } from '../shared';

/** A worker to which nothing is said for half a minute is ended by the browser (Chromium). */
const STILL_HERE = 20_000;
/** Milliseconds until a worker that was ended is called again. */
const AGAIN = 1_000;

/**
 * Has the background look out for what others change for as long as this page is open. Where nothing is synced, the worker is left to sleep;
 * it is called again once somebody wants something synced.
 */
export function listenForNews(): void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let isFollowing = false;
  const connect = () => {
    if (port) return;
    port = browser.runtime.connect({ name: NEWS_PORT });
    // The background says whether there is anything to look out for.
    port.onMessage.addListener((said: unknown) => {
      isFollowing = said === true;
    });
    port.onDisconnect.addListener(() => {
      port = null;
      if (isFollowing) setTimeout(connect, AGAIN);
    });
  };
  connect();
  setInterval(() => {
    if (isFollowing) port?.postMessage(null);
  }, STILL_HERE);
  syncAsked.watch(connect);
}
