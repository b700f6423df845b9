import { browser } from 'wxt/browser';
import { t } from '../../locales/t-settings';

/** Which version this is, under which licence, and what it promises. */
export function About() {
  return (
    <>
      <p>{t('version', { version: browser.runtime.getManifest().version })}</p>
      <p>{t('promise')}</p>
      <div class="to-desk">
        <button
          type="button"
          class="secondary"
          onClick={() => void browser.tabs.create({ url: '/welcome.html' })}
        >
          {t('openWelcome')}
        </button>
      </div>
    </>
  );
}
