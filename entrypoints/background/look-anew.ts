import { STANDARD_LOOK, surfaceSheet } from '../../lib/core/look/surface-sheet';
import { pageLook, settings, tabsRead } from '../../lib/messaging/shared-state';
import { styleNewFrames } from './inject-reader';

/** After the settings changed, or the extension: marks in open pages, and what opens over pages from now on, look as the reader chose. */
export async function lookAnew(): Promise<void> {
  const look = await settings.read();
  const css = surfaceSheet(look);
  const before = await pageLook.read();
  const scale = look.textSize / STANDARD_LOOK.textSize;
  if (css !== (before?.css ?? '')) await pageLook.write(css === '' ? null : { css, scale });
  const tabs = await tabsRead();
  // A tab that was closed needs no look, and is no reason to leave out the others.
  await Promise.allSettled(tabs.map((tabId) => styleNewFrames(tabId)));
}
