import { settings, isSitePaused, siteOf, withSitePaused } from '../../lib/messaging/shared-state';

/** Pauses everywhere, or resumes. */
export async function togglePause(): Promise<void> {
  await settings.change((now) => ({ ...now, paused: !now.paused }));
}

/** Pauses the site of an address, or resumes there; nothing where there is no site. A pause everywhere stays: it has a switch of its own. */
export async function togglePauseAt(url: string | undefined): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  await settings.change((now) => withSitePaused(now, site, !isSitePaused(now, site)));
}
