import { surfaceSheet } from '../../lib/core/look/surface-sheet';
import { settings, type Settings } from '../../lib/messaging/shared-state';

/** Before a page of the extension is drawn: has it look as the reader chose, and from then on, whenever that changes. */
export async function wearOwnLook(): Promise<void> {
  const sheet = new CSSStyleSheet();
  const wear = (choices: Settings) => sheet.replaceSync(surfaceSheet(choices));
  wear(await settings.read());
  // Behind all sheets of the page itself.
  document.adoptedStyleSheets.push(sheet);
  settings.watch(wear);
}
