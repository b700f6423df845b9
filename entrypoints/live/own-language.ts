import { browser } from 'wxt/browser';
import { settings } from '../../lib/messaging/shared-state';
import { nearestLanguage } from '../../locales/languages';

/** The language that the interface is to speak (BCP 47): the one that the reader chose, else the browser's where it is one of ours, else English. */
export async function ownLanguage(): Promise<string> {
  const { language } = await settings.read();
  return language === '' ? nearestLanguage(browser.i18n.getUILanguage()) : language;
}
