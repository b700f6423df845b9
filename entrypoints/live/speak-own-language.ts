import { settings } from '../../lib/messaging/shared-state';
import { loadCatalogue } from '../../locales/load-catalogue';
import { markLanguage } from './mark-language';
import { ownLanguage } from './own-language';

/**
 * Before a page of the extension is drawn: has it speak the reader's language, and says so to the browser. When the reader chooses another one,
 * wherever that is, the page is loaded anew.
 */
export async function speakOwnLanguage(): Promise<void> {
  const code = await ownLanguage();
  await loadCatalogue(code);
  markLanguage(document.documentElement);
  settings.watch(() => {
    void ownLanguage().then((now) => {
      if (now !== code) location.reload();
    });
  });
}
