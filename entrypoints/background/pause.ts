import { settings, isSitePaused, siteOf, withSitePaused } from '../../lib/messaging/shared-state';

/** Pauses everywhere, or resumes. */
export async function togglePause(): Promise<void> {
  await settings.change((now) => ({ ...now, paused: !now.paused }));
}

/** Pauses the site of an address, or resumes there, also from a pause everywhere; nothing where there is no site. */
export async function togglePauseAt(url: string | undefined): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  await settings.change((now) => {
    const isPaused = now.paused || isSitePaused(now, site);
    return { ...withSitePaused(now, site, !isPaused), paused: false };
  });
}
